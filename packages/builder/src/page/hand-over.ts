import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Choice } from '../choice.js';
import { langFor, planFor, type Data } from '../data.js';
import { placeNamed } from '../places.js';
import type { Qr } from '../qr.js';
import type { Result } from '../result.js';
import { words } from '../widgets.js';
import { stepsFor } from './paste.js';
import type { Say } from './say.js';
import { TOOLS_NAME } from './words.js';

/** On paper, for the person who does this next year: what was pasted, where, and how to do it again. */
export function handOver(
  choice: Choice,
  made: Result,
  data: Data,
  say: Say,
  qr: Qr | undefined,
): TemplateResult {
  const place = placeNamed(choice.place);
  const lang = langFor(choice.page, data);
  const plan = planFor(choice.page, data);
  const blank = (label: string) =>
    html`<div>
      <dt>${label}</dt>
      <dd class="blank"></dd>
    </div>`;
  return html`
    <article class="hand-over">
      <h1>${say({ ja: '引き継ぎ: ホームページに貼った部品', en: 'Hand-over: widgets on our website' })}</h1>
      <p>${words(plan.title, plan, lang)}</p>
      <div class="hand-over-top">
        <dl>
          <div>
            <dt>${say({ ja: '載せたもの', en: 'What was put there' })}</dt>
            ${made.pieces.map(({ title }) => html`<dd>${title}</dd>`)}
            ${made.tools === 'there' ? html`<dd>${say(TOOLS_NAME)}</dd>` : nothing}
          </div>
          <div>
            <dt>${say({ ja: '貼ったところ', en: 'Where' })}</dt>
            <dd>${say(place.name)}</dd>
          </div>
          ${blank(say({ ja: '貼ったページのアドレス', en: 'Address of that page' }))}
          ${blank(say({ ja: '貼った日と、貼った人', en: 'Date and name' }))}
          ${blank(say({ ja: 'ホームページの管理者と連絡先', en: 'Administrator of the website, and how to reach them' }))}
        </dl>
        <div class="hand-over-qr">
          ${qr ? picture(qr, say) : nothing}
          <p>
            ${
              qr
                ? say({
                    ja: 'スマートフォンで読むと、同じ設定で「貼り付けるタグを作る」ページが開きます。',
                    en: 'Read it with a phone: the page that makes tags opens with these settings.',
                  })
                : say({
                    ja: '設定が長いため、QRコードにできません。下のコードを残してください。',
                    en: 'The settings are too long for a QR code. Keep the code below.',
                  })
            }
          </p>
        </div>
      </div>
      <h2>${say({ ja: '貼ったコード', en: 'The code' })}</h2>
      <pre><code>${made.text}</code></pre>
      ${
        made.script === undefined
          ? nothing
          : html`<h2>${say({ ja: '管理者に頼んだ行', en: 'The line for the administrator' })}</h2>
              <pre><code>${made.script}</code></pre>`
      }
      <h2>${say({ ja: '貼り方', en: 'How to paste it' })}</h2>
      <ol>
        <li>
          ${say({ ja: `${data.base}builder/ を開き、「コピーする」を押します。`, en: `Open ${data.base}builder/ and press “Copy”.` })}
        </li>
        ${stepsFor(place, made).map((each) => html`<li>${say(each)}</li>`)}
      </ol>
      <h2>${say({ ja: '年に一度、確かめること', en: 'Once a year' })}</h2>
      <ul class="checks">
        ${checks(choice, made).map((each) => html`<li>${say(each)}</li>`)}
      </ul>
    </article>
  `;
}

const checks = ({ items }: Choice, { form }: Result) => [
  {
    ja: '貼ったページを開き、部品が見えるか、電話番号などが正しいかを見る。',
    en: 'Open the page: do the widgets show, are the numbers right?',
  },
  ...(items.some(({ widget }) => widget === 'own')
    ? [
        {
          ja: '団体の担当者や電話番号が変わったら、コードを作り直して貼りかえる。',
          en: 'When your group’s contact changes, make the code anew and paste it in place of the old.',
        },
      ]
    : []),
  form === 'static'
    ? {
        ja: '貼った文章は自動では新しくならない。コピーし直して貼りかえる。',
        en: 'The pasted text does not update: copy it again and replace it.',
      }
    : {
        ja: '文章は自動で新しくなるので、貼りかえなくてよい。',
        en: 'The words update by themselves; nothing needs to be pasted again.',
      },
  {
    ja: '部品が見えないときは、「貼り付けるタグを作る」ページの「貼ったものを確かめる」に、貼ってあるコードを入れる。',
    en: 'If a widget does not show, put the code that is on your page into “Check what you pasted”.',
  },
];

const picture = ({ size, path }: Qr, say: Say) =>
  html`<svg
    class="qr"
    role="img"
    aria-label=${say({ ja: 'この設定を開くQRコード', en: 'QR code that opens these settings' })}
    viewBox=${`0 0 ${size} ${size}`}
    shape-rendering="crispEdges"
  >
    ${svg`<path d=${path}></path>`}
  </svg>`;
