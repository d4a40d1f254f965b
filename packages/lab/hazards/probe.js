/**
 * What a reader sees of a hazard's page, in one word: `widget` where both forms show their widget, `text` where what
 * stands between the tags and the link do, `part` where one shows its widget and nothing is lost, and otherwise what is
 * wrong. Runs in the page, where nothing can be trusted: no built-in method but those of nodes.
 */
export const PROBE = `(function () {
  function seen(node) {
    if (!node || !node.isConnected) return false;
    var box = node.getBoundingClientRect();
    return box.width > 0 && box.height > 0;
  }
  function view(widget) {
    var frame = widget && widget.shadowRoot && widget.shadowRoot.querySelector('[part~=frame]');
    return frame && seen(frame) ? frame.textContent : '';
  }
  if (window.acting) return 'not done yet';
  var tag = document.querySelector('fukushi-policy-card');
  var block = document.querySelector('.link');
  var inBlock = block && block.shadowRoot && block.shadowRoot.firstElementChild;
  var views = 0;
  if (view(tag).indexOf('わたしたち') > -1) views += 1;
  else if (!seen(document.querySelector('.fallback'))) return 'blank: the tag';
  if (view(inBlock).indexOf('0267-22-1700') > -1) views += 1;
  else if (!seen(block && block.querySelector('a'))) return 'blank: the link';
  if (!seen(document.querySelector('.own'))) return 'lost: the page’s own text';
  var troubles = (window.troubles || '').replace('undefined', '');
  if (troubles) return 'error: ' + troubles;
  return views === 2 ? 'widget' : views === 1 ? 'part' : 'text';
})()`;

/** How long a page may take to settle, in milliseconds. */
const PATIENCE = 15_000;
/** How long a page that is expected to stay as it is must do so. */
const STILL = 1500;

/** Asks a page (`ask`) until it says what is expected of it; resolves with what it says in the end. */
export async function outcome(ask, expected) {
  const until = Date.now() + PATIENCE;
  if (expected === 'text') await new Promise((resolve) => setTimeout(resolve, STILL));
  for (;;) {
    const said = await ask(PROBE).catch((error) => `error: ${error.message.split('\n')[0]}`);
    if (said === expected || Date.now() > until) return said;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
