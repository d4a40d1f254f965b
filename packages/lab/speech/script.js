/** What is done on every page, in the order of the record. A command is a heading of the record and what it hears. */

/** More than anything here has; only a page that says so is heard less far. */
const FAR = 150;

/** Where a long page is left, the record says so itself. */
const left = (words) => [`（${words}）`];

/** Once round the page with one key: until Orca says that it begins again, or that there is nothing. */
async function round(reader, key, limit = FAR) {
  await reader.press('ctrl+Home');
  const heard = [];
  for (let times = 0; times < limit; times += 1) {
    const lines = await reader.press(key);
    if (lines.some((line) => /^Wrapping to top/.test(line))) return heard;
    heard.push(lines);
    if (lines.some((line) => /^No more |^No /.test(line))) return heard;
  }
  return [...heard, left(`${limit}回押したところまで`)];
}

/** Whether the focus stands on something in the page, and not on the first again: a window without a frame goes round. */
const focusIsInPage = `(() => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement || at?.contentDocument)
    at = at.shadowRoot?.activeElement ?? at.contentDocument.activeElement;
  const isNew = at !== window.firstReached;
  window.firstReached ??= at;
  return document.hasFocus() && isNew && at !== document.body && at !== document.documentElement;
})()`;

async function tabs(reader, limit = FAR) {
  await reader.press('ctrl+Home');
  await reader.ask('document.activeElement?.blur?.()');
  const heard = [];
  for (let times = 0; times < limit; times += 1) {
    const lines = await reader.press('Tab');
    if (!(await reader.ask(focusIsInPage))) return heard;
    heard.push(lines);
  }
  return [...heard, left(`${limit}回押したところまで`)];
}

/** What is done everywhere, by a short name: its name in the record, and how; `limit` is that of a long page. */
const deeds = {
  say: {
    name: 'すべて読む (KP_Add)',
    async hear(reader, limit = Infinity) {
      await reader.press('ctrl+Home');
      // One press says all: each of its utterances is a line.
      const said = (await reader.press('KP_Add')).map((line) => [line]);
      return said.length <= limit
        ? said
        : [...said.slice(0, limit), left(`${said.length}行のうち${limit}行まで`)];
    },
  },
  headings: { name: '次の見出し (h)', hear: (reader, limit) => round(reader, 'h', limit) },
  links: { name: '次のリンク (k)', hear: (reader, limit) => round(reader, 'k', limit) },
  lists: { name: '次の一覧 (l)', hear: (reader, limit) => round(reader, 'l', limit) },
  tabs: { name: '次の操作 (Tab)', hear: (reader, limit) => tabs(reader, limit) },
};

/** The commands of a page, in the order of its record. */
export const commandsOn = ({ only = Object.keys(deeds), limits = {}, activate = [] }) => [
  ...only.map((deed) => ({
    name: deeds[deed].name,
    hear: (reader) => deeds[deed].hear(reader, limits[deed]),
  })),
  ...using(activate),
];

/** What is done on one page only: things in it are used, one after the other, by the words that name them. */
const using = (activate) =>
  activate.length === 0
    ? []
    : [
        {
          name: `使う: ${activate.map(({ name, key }) => `「${name}」${key}`).join('、')}`,
          async hear(reader) {
            await reader.again();
            const heard = [];
            for (const { name, key } of activate) {
              await reader.ask(focusOn(name));
              await reader.hear();
              heard.push(await reader.press(key, { patience: 3000 }));
            }
            return heard;
          },
        },
      ];

/** Puts the focus on the first thing so named, in whatever tree it stands. */
const focusOn = (name) => `(() => {
  const all = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...all(one.shadowRoot ?? document.createElement('i'))]);
  const named = (one) => one.getAttribute('aria-label') ?? (one.labels?.[0] ?? one).textContent.trim();
  const found = all(document).find((one) => one.matches('a[href], button, summary, input, select') && named(one).includes(${JSON.stringify(name)}));
  if (!found) throw new Error('nothing is called ' + ${JSON.stringify(name)});
  found.focus();
})()`;
