/* Puts this site's own address into the snippet and offers to copy it. Without it the snippet stands as text. */
(() => {
  document.querySelector('[data-base]').textContent = new URL('.', document.baseURI).href;
  if (!navigator.clipboard) return;

  const copy = document.querySelector('[data-copy]');
  const status = copy.querySelector('[data-copy-status]');
  copy.querySelector('button').addEventListener('click', async () => {
    const written = await navigator.clipboard.writeText(document.querySelector('#snippet').textContent).then(
      () => true,
      () => false,
    );
    // A screen reader does not say the same twice.
    const done = status.textContent === '写しました。' ? 'もう一度写しました。' : '写しました。';
    status.textContent = written ? done : '写せませんでした。文字を選んで写してください。';
  });
  copy.hidden = false;
})();
