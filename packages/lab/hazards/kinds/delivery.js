/** Delivery. */
import { after, code, FORMS, hazard, scripts, stays } from '../page.js';

export const delivery = [
  hazard('slow', '配信が遅い', 'A slow server', {
    script: scripts('/v1/fukushi.js?slow').replace('<script', '<script async'),
  }),
  hazard(
    'failing',
    '配信が 500 を返す',
    'A server that fails',
    { script: scripts('/failing/v1/fukushi.js') },
    stays('no script came'),
  ),
  hazard(
    'refused',
    '配信につながらない（広告ブロックも同じ）',
    'A server that cannot be reached (as where a blocker stops it)',
    { script: scripts('/refused/v1/fukushi.js') },
    stays('no script came'),
  ),
  hazard(
    'truncated',
    '配信が途中で切れる',
    'A file that ends early',
    {
      script: scripts('/truncated/v1/fukushi.js'),
      head: code("addEventListener('error', function () { troubles = ''; });"),
    },
    stays('half a script runs nowhere'),
  ),
  hazard(
    'cut',
    '接続が途中で切れる',
    'A connection that breaks',
    { script: scripts('/cut/v1/fukushi.js') },
    stays('no script came'),
  ),
  hazard(
    'html-instead',
    'スクリプトの代わりに HTML が届く',
    'HTML in place of the script',
    {
      script: scripts('/page/v1/fukushi.js'),
      head: code("addEventListener('error', function () { troubles = ''; });"),
    },
    stays('no script came'),
  ),
  hazard(
    'consent',
    '同意の仕組みが type を変えた',
    'A consent manager changed the type',
    { script: '<script type="text/plain" src="/v1/fukushi.js"></script>' },
    stays('nobody has agreed yet'),
  ),
  hazard('offline', '表示の後でつながらなくなる', 'Offline after it has shown', {
    // Another language is asked for, and its file cannot come: the first one stays.
    body:
      FORMS +
      after(
        "var down = new XMLHttpRequest(); down.open('GET', '/down', false); down.send(); document.querySelector('fukushi-policy-card').setAttribute('lang', 'en')",
      ),
  }),
  hazard(
    'service-worker',
    'サービスワーカーが古い版を返す',
    'A service worker answers with an earlier version',
    {
      script: '',
      head: code(`var acting = true;
navigator.serviceWorker.register('/worker.js', { scope: '/service-worker' }).then(function () {
  if (!navigator.serviceWorker.controller) return navigator.serviceWorker.ready.then(function () { setTimeout(function () { location.reload(); }, 300); });
  var script = document.createElement('script'); script.src = '/v1/fukushi.js'; document.head.append(script);
  script.onload = function () { setTimeout(function () {
    if (document.querySelector('fukushi-policy-card').shadowRoot) acting = false;
  }, 300); };
});`),
    },
    // Two pages, one after the other: nothing is asked of one that is going away.
    { tells: true },
  ),
  hazard(
    'way-back',
    '離れて、戻る（戻るボタン）',
    'Left, and come back to (the back button)',
    {
      head: code(`var acting = true, base = location.pathname;
addEventListener('pageshow', function (event) {
  if (sessionStorage.getItem('left')) { setTimeout(function () { acting = false; }, 300); return; }
  setTimeout(function () { sessionStorage.setItem('left', 'yes'); location.href = '/away'; }, 600);
});`),
    },
    { tells: true },
  ),
];
