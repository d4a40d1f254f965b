/** Changes the page around the widget, or the widget's own settings (rows 18, 20, 24, 32, 33, 43). */

/** Every heading level, from 2 to 6: the first heading has it, the others follow without a gap. */
export async function levels(page) {
  const found = await page.evaluate(async () => {
    const widget = access.widgets()[0];
    const usual = widget.getAttribute('heading-level');
    const level = (heading) => Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1));
    const levelsNow = async (value) => {
      widget.setAttribute('heading-level', value);
      await access.settled();
      return access
        .visible(widget)
        .filter(
          (element) =>
            element.getRootNode() !== document && element.matches('h1, h2, h3, h4, h5, h6, [role=heading]'),
        )
        .map(level);
    };
    const wrong = [];
    const top = await levelsNow(2);
    for (const start of [2, 3, 4, 5, 6]) {
      const now = await levelsNow(start);
      const wanted = top.map((value) => Math.min(6, value + start - 2));
      if (now.length > 0 && now[0] !== start) wrong.push(`heading-level=${start} begins with h${now[0]}`);
      if (String(now) !== String(wanted)) wrong.push(`heading-level=${start} gives ${now}, wanted ${wanted}`);
    }
    for (const [index, value] of top.entries()) {
      if (index > 0 && value > top[index - 1] + 1) wrong.push(`h${top[index - 1]} is followed by h${value}`);
      if (index > 0 && value < top[0]) wrong.push(`h${value} stands above the first heading’s level`);
    }
    if (usual === null) widget.removeAttribute('heading-level');
    else widget.setAttribute('heading-level', usual);
    await access.settled();
    return { any: top.length > 0, wrong };
  });
  return { rows: found.any ? [24] : [], found: found.wrong.map((what) => [24, what]) };
}

/** A page that says no language, then a widget that says one. */
export async function languages(page) {
  const found = await page.evaluate(async () => {
    const widget = access.widgets()[0];
    const around = [];
    for (let at = widget; at; at = at.parentElement) if (at.hasAttribute('lang')) around.push([at, at.lang]);
    for (const [element] of around) element.removeAttribute('lang');
    await access.settled();
    const rootLang = () => widget.shadowRoot.querySelector('[lang]')?.lang;
    const wrong =
      rootLang() === 'ja' ? [] : [[32, `without a lang on the page the widget is in ${rootLang()}`]];
    for (const lang of ['ja', 'en']) {
      widget.lang = lang;
      await access.settled();
      const seen = await access.look(`lang=${lang}`, [32, 33]);
      for (const row of [32, 33])
        wrong.push(...(seen[row] ?? []).map((what) => [row, `lang=${lang}: ${what}`]));
    }
    widget.removeAttribute('lang');
    for (const [element, lang] of around) element.lang = lang;
    await access.settled();
    return wrong;
  });
  return { rows: [32, 33], found };
}

/** A second instance beside the first. */
export async function twins(page) {
  const found = await page.evaluate(async () => {
    const widget = access.widgets()[0];
    const twin = widget.cloneNode(false);
    twin.removeAttribute('id');
    if (widget.plan) twin.plan = widget.plan;
    widget.after(twin);
    await access.settled();
    const { violations } = await access.axe();
    const wrong = access.doubleIds().map((what) => [43, what]);
    for (const { rule, findings } of violations)
      wrong.push(...findings.map((what) => [rule.startsWith('duplicate') ? 43 : 20, `${rule}: ${what}`]));
    twin.remove();
    await access.settled();
    return wrong;
  });
  return { rows: [20, 43], found };
}

/** Reduced motion: nothing moves right after the pointer comes and a control is worked. */
export async function motion(page) {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const count = await page.evaluate(() => {
    window.targets = access.controls();
    return window.targets.length;
  });
  const found = [];
  for (let index = 0; index < count; index += 1) {
    const [x, y] = await page.evaluate((at) => {
      const control = window.targets[at];
      control.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = control.getBoundingClientRect();
      return [left + width / 2, top + height / 2];
    }, index);
    await page.mouse.move(x, y);
    const moving = await page.evaluate(async (at) => {
      const control = window.targets[at];
      const stay = (event) => event.preventDefault();
      addEventListener('click', stay, { once: true });
      if (control.isConnected && !control.matches('a')) control.click();
      removeEventListener('click', stay);
      await access.updated();
      return (await access.look('reduced motion', [18]))[18];
    }, index);
    found.push(...moving.map((what) => [18, `with reduced motion: ${what}`]));
  }
  await page.mouse.move(0, 0);
  await page.emulateMedia({ reducedMotion: null });
  return { rows: [18], found };
}
