/*
 * The tools line of a municipal CMS, as SHIRASAGI has it: 文字サイズ sets font-size in % on body, 背景色 sets
 * body[data-ss-theme]. It belongs to the sample page, not to the widgets, and stores nothing.
 */
(() => {
  const tools = document.querySelector('[data-tools]');
  const status = tools.querySelector('[data-status]');
  let size = 100;

  /*
   * Said once the page is drawn anew: of a page whose text grows, Firefox tells of every item of a list, and Orca forgets
   * what it is told among more than 50 such things. In milliseconds.
   */
  const PAUSE = 1000;
  let saying;
  const say = (words) => {
    clearTimeout(saying);
    saying = setTimeout(() => (status.textContent = words), PAUSE);
  };

  const press = (selector, isPressed) => {
    for (const button of tools.querySelectorAll(selector)) {
      button.setAttribute('aria-pressed', String(isPressed(button)));
    }
  };

  const setSize = (wanted) => {
    size = Math.min(200, Math.max(60, wanted));
    document.body.style.fontSize = size === 100 ? '' : `${size}%`;
    press('[data-size="standard"]', () => size === 100);
    say(`文字の大きさは${size}パーセントです。`);
  };

  const setTheme = (theme, name) => {
    if (theme === 'white') delete document.body.dataset.ssTheme;
    else document.body.dataset.ssTheme = theme;
    press('[data-theme]', (button) => button.dataset.theme === theme);
    say(`背景色は${name}です。`);
  };

  const sizes = { smaller: () => size - 20, standard: () => 100, larger: () => size + 20 };
  tools.addEventListener('click', ({ target }) => {
    const button = target.closest('button');
    if (button?.dataset.size) setSize(sizes[button.dataset.size]());
    if (button?.dataset.theme) setTheme(button.dataset.theme, button.textContent);
  });
})();
