/**
 * Runs in the browser: puts widgets into a page that has the built script, and takes the time from inserting them
 * until the last has drawn itself and the page has been laid out. Five times each, after one that does not count.
 */
const RUNS = 5;

const card = '<fukushi-policy-card policy="1-1"></fukushi-policy-card>';
const box = '<fukushi-contact-box organization="city"></fukushi-contact-box>';
const cases = [
  { name: 'policy card', tag: card, count: 1 },
  { name: 'policy card', tag: card, count: 1000 },
  { name: 'contact box', tag: box, count: 100 },
  { name: 'contact box', tag: box, count: 300 },
  { name: 'contact box', tag: box, count: 1000 },
];

it('takes the times', async () => {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  frame.srcdoc =
    '<!doctype html><html lang="ja"><head><title>bench</title><script src="/dist/site/v1/fukushi.js"></script></head><body></body></html>';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument;
  for (const { name, tag, count } of cases) {
    const times = [];
    for (let run = 0; run <= RUNS; run += 1) {
      const template = page.createElement('template');
      template.innerHTML = tag.repeat(count);
      const start = performance.now();
      page.body.replaceChildren(template.content);
      await Promise.all([...page.body.children].map((widget) => widget.updateComplete));
      const { height } = page.body.getBoundingClientRect();
      if (run > 0) times.push(performance.now() - start);
      if (height < count * 100) throw new Error(`${count} × ${name} drew only ${height}px`);
      page.body.replaceChildren();
    }
    console.log(`times ${JSON.stringify({ name, count, times })}`);
  }
});
