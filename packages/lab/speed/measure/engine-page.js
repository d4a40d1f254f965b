/**
 * Runs in the page that times the others, in any engine: opens each in a frame and takes the time until its last
 * widget shows its text and has been laid out. `cases` are `{ id, page, count, wanted }`.
 */
export async function timePages(cases, visibleText) {
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '700';
  document.body.append(frame);
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const post = (body) => fetch('/times', { method: 'POST', body: JSON.stringify(body) });

  // The first page also pays for the engine's own beginning, and does not count.
  for (const [index, one] of [cases[0], ...cases].entries()) {
    const emptied = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.src = 'about:blank';
    await emptied;
    await new Promise((resolve) => setTimeout(resolve, 50));
    const start = performance.now();
    frame.src = `/${one.id}/${one.page}/${one.count}/`;
    let shown = false;
    while (!shown && performance.now() - start < 120_000) {
      await nextFrame();
      const inside = frame.contentWindow;
      if (inside.location.pathname !== `/${one.id}/${one.page}/${one.count}/`) continue;
      if (!inside.document.querySelector('main, body > section')?.lastElementChild) continue;
      shown = inside.eval(`(${visibleText})(true)`) === one.wanted;
    }
    const { height } = frame.contentDocument.body.getBoundingClientRect();
    await nextFrame();
    const time = shown ? performance.now() - start : null;
    if (index > 0) await post({ ...one, wanted: undefined, time, height });
  }
  await post({ done: true });
}
