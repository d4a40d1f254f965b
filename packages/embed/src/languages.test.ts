import { expect } from 'chai';
import {
  closeHosts,
  mountIn,
  openHost,
  scriptTag,
  shown,
  SITE,
  slotted,
  until,
  VERSION,
  words,
} from './test/host-page.js';

const card = (attributes = '') => `<fukushi-policy-card policy="1-1" ${attributes}></fukushi-policy-card>`;
const head = scriptTag();
const JAPANESE = /健幸なまちづくりの推進.*目指す姿/u;
const ENGLISH = /Promoting a healthy and happy town.*Vision/u;

/** A plan with a title in two languages and a vision in Japanese alone. */
const HALF_ENGLISH = {
  schema: 1,
  id: 'half',
  lang: 'ja',
  title: { ja: '見本町の計画', en: 'The plan of Mihon town' },
  period: { start: '2025-04-01', end: '2030-03-31' },
  issued: '2025-04',
  publishers: [],
  plans: [],
  levels: [
    { id: 'goal', label: '目標' },
    { id: 'policy', label: '施策' },
  ],
  goals: [
    {
      id: '1',
      title: { ja: '海と暮らす', en: 'Living with the sea' },
      children: [
        {
          id: '1-1',
          title: { ja: '見守り', en: 'Watching over each other' },
          vision: 'だれもが名前で呼ばれる',
        },
      ],
    },
  ],
  actors: [],
  contacts: [],
};

afterEach(closeHosts);

describe('the script and languages', () => {
  it('Japanese needs no further file', async () => {
    const host = await openHost(card(), { head });
    expect(words(await shown(host.find('fukushi-policy-card')))).to.match(JAPANESE);
    expect(host.requests()).to.deep.equal(['v1/fukushi.js']);
  });

  it('English needs exactly one, from the exact version’s address', async () => {
    const host = await openHost(card('lang="en"') + card('lang="en-GB"') + card('lang="en"'), { head });
    for (const widget of host.document.querySelectorAll('fukushi-policy-card')) {
      expect(words(await shown(widget, 'en'))).to.match(ENGLISH);
    }
    expect(host.requests()).to.deep.equal(['v1/fukushi.js', `${VERSION}/locales/en.js`]);
    expect(host.messages).to.deep.equal([]);
  });

  it('who asks for traditional characters gets the simplified ones, and one line in theirs that says so', async () => {
    const asked = ['zh-TW', 'zh-Hant', 'zh-Hant-HK', 'zh-HK', 'zh-MO'];
    const cards = ['zh', 'zh-CN', 'zh-Hans', ...asked].map((lang) => card(`lang="${lang}"`));
    const inPage = `<div lang="zh-TW">${card('id="within"')}</div>`;
    const host = await openHost(cards.join('') + inPage, { head });
    const told = new Map<string, readonly string[]>();
    for (const widget of host.document.querySelectorAll('fukushi-policy-card')) {
      const frame = await shown(widget, 'zh-Hans');
      expect(words(frame)).to.contain('本译文仅供参考，以日文为准。');
      // What is below the screen is not laid out yet, and its styles are there all the same.
      const lines = [...frame.querySelectorAll('[lang=zh-Hant]')].filter(
        (it) => getComputedStyle(it).display !== 'none',
      );
      told.set(widget.id || widget.getAttribute('lang') || '', lines.map(words));
    }
    const line = '沒有繁體中文版，因此以簡體字顯示。';
    expect([...told].filter(([, lines]) => lines.join() === line).map(([lang]) => lang)).to.deep.equal([
      ...asked,
      'within',
    ]);
    expect([...told.values()].flat()).to.have.lengthOf(asked.length + 1);
    expect(host.messages).to.deep.equal([]);
  });

  it('two languages on one page do not mix, however often they are drawn', async () => {
    const host = await openHost(card('id="ja"') + card('id="en" lang="en"') + card('id="ja2"'), { head });
    const ids = ['ja', 'en', 'ja2'] as const;
    await shown(host.find('#en'), 'en');
    for (let round = 0; round < 3; round += 1) {
      for (const id of ids) host.find<HTMLElement & { requestUpdate: () => void }>(`#${id}`).requestUpdate();
      for (const id of ids) {
        const lang = id === 'en' ? 'en' : 'ja';
        expect(words(await shown(host.find(`#${id}`), lang)), id).to.match(
          lang === 'en' ? ENGLISH : JAPANESE,
        );
      }
    }
  });

  it('the page’s language is followed, and followed back', async () => {
    const host = await openHost(card(), { head, lang: 'en' });
    const widget = host.find('fukushi-policy-card');
    await shown(widget, 'en');
    host.document.documentElement.lang = 'ja';
    expect(words(await shown(widget, 'ja'))).to.match(JAPANESE);
    host.document.documentElement.lang = 'en';
    expect(words(await shown(widget, 'en'))).to.match(ENGLISH);
    expect(host.requests()).to.deep.equal(['v1/fukushi.js', `${VERSION}/locales/en.js`]);
  });

  it('what is not translated says that it is Japanese', async () => {
    const src = URL.createObjectURL(new Blob([JSON.stringify(HALF_ENGLISH)]));
    const host = await openHost(card(`lang="en" src="${src}"`), { head });
    const frame = await shown(host.find('fukushi-policy-card'), 'en');
    URL.revokeObjectURL(src);
    expect(words(frame)).to.match(/Watching over each other/u);
    const [vision] = frame.querySelectorAll('[part~=vision] [lang]');
    expect(vision?.getAttribute('lang')).to.equal('ja');
    expect(words(vision)).to.equal('だれもが名前で呼ばれる');
  });

  it('with readings, what is copied, found and named is the words alone; each reading is seen', async () => {
    const host = await openHost(card('furigana'), { head });
    const widget = host.find('fukushi-policy-card');
    const title = await until(() =>
      widget.shadowRoot?.querySelector('.title ruby')?.closest<HTMLElement>('.title'),
    );
    expect(title.textContent).to.equal('健幸なまちづくりの推進');
    expect(title.innerText.trim()).to.equal('健幸なまちづくりの推進');
    const readings = [...title.querySelectorAll('rt')];
    expect(readings.map(({ dataset }) => dataset['r'])).to.deep.equal(['けんこう', 'すいしん']);
    for (const reading of readings) {
      // Firefox computes `attr()` only when it draws: there it is the room that tells.
      expect(getComputedStyle(reading, '::before').content).to.match(/^(?:attr\(data-r\)|"\p{scx=Hira}+")/u);
      expect(reading.getBoundingClientRect().width).to.be.above(15);
    }
    expect(
      [...title.querySelectorAll('wbr')].map(({ previousSibling }) => previousSibling?.textContent),
    ).to.deep.equal(['なまちづくりの']);
  });

  it('with readings, lines are neither pretty nor balanced in WebKit, whose pages end with them', async () => {
    const host = await openHost(card('furigana'), { head });
    const widget = host.find('fukushi-policy-card');
    await until(() => widget.shadowRoot?.querySelector('ruby'));
    const ways = new Set(
      [...(widget.shadowRoot?.querySelectorAll(':has(rt)') ?? [])].map(
        (element) => getComputedStyle(element).textWrapStyle,
      ),
    );
    if (CSS.supports('hanging-punctuation: first')) expect([...ways]).to.deep.equal(['auto']);
    else expect([...ways]).to.include('balance');
  });

  it('a language whose letters pages in Japanese lack is set in typefaces that have them', async () => {
    const host = await openHost(card('lang="th"') + card('lang="en"'), { head });
    const fonts: string[] = [];
    for (const [widget, lang] of [
      [host.find('[lang=th]'), 'th'],
      [host.find('[lang=en]'), 'en'],
    ] as const)
      fonts.push(getComputedStyle(await shown(widget, lang)).fontFamily);
    expect(fonts[0]).to.contain('Noto Sans Thai');
    expect(fonts[1]).not.to.contain('Noto Sans Thai');
  });

  it('a language that nobody has translated shows Japanese and asks for nothing', async () => {
    const host = await openHost(card('lang="fr"'), { head });
    expect(words(await shown(host.find('fukushi-policy-card'), 'ja'))).to.match(JAPANESE);
    expect(host.requests()).to.deep.equal(['v1/fukushi.js']);
    expect(host.messages).to.deep.equal([]);
  });

  it('a language file that does not come at first: once more, and nothing is said', async () => {
    // Only the first address is sought where there is none.
    const imports = { [`${SITE}${VERSION}/locales/en.js`]: `${SITE}nowhere/locales/en.js` };
    const map = `<script type="importmap">${JSON.stringify({ imports })}</script>`;
    const host = await openHost(card('lang="en"'), { head: map + head });
    expect(words(await shown(host.find('fukushi-policy-card'), 'en'))).to.match(ENGLISH);
    expect(host.requests().filter((path) => path.startsWith(VERSION))).to.deep.equal([
      `${VERSION}/locales/en.js?`,
    ]);
    expect(host.messages).to.deep.equal([]);
  });

  it('a language file that does not come: Japanese, and one warning for the whole page', async () => {
    // The folder of the exact version is sought where there is none, so every further file is missing.
    const imports = { [`${SITE}${VERSION}/`]: `${SITE}nowhere/` };
    const map = `<script type="importmap">${JSON.stringify({ imports })}</script>`;
    const tags = card('lang="en"') + card() + card('lang="en"');
    const host = await openHost(tags, { head: map + head });
    for (const widget of host.document.querySelectorAll('fukushi-policy-card')) {
      expect(words(await shown(widget, 'ja'))).to.match(JAPANESE);
    }
    await until(() => host.messages.length > 0);
    expect(host.messages).to.have.lengthOf(1);
    expect(host.messages[0]).to.match(/^warn: fukushi: en を/u);
    expect(host.requests().filter((path) => path.startsWith(VERSION))).to.deep.equal([]);
  });
});

describe('beside furigana that the host’s server wrote, a widget shows its own readings', () => {
  const shirasagi = '<ruby>健康<rp>(</rp><rt>けんこう</rt><rp>)</rp></ruby>';
  const joruri = '<ruby><rb>健康</rb><rp>(</rp><rt>けんこう</rt><rp>)</rp></ruby>';
  const link = (words: string) => `<a href="${SITE}v1/embed/policy-card/1-1/">${words}なまち</a>`;

  for (const [system, word, mark] of [
    ['SHIRASAGI', shirasagi, true],
    ['Joruri', joruri, false],
  ] as const) {
    it(`${system}, in the place of its children`, async () => {
      const host = await openHost(card().replace('></', `><p>${word}</p><p>${link(word)}</p></`), { head });
      if (mark) host.document.body.setAttribute('data-kana', 'true');
      const widget = host.find('fukushi-policy-card');
      await until(() => widget.shadowRoot?.querySelector('rt'));
      expect(host.requests()).to.include(`${VERSION}/locales/ja-furigana.js`);
    });

    it(`${system}, in the place of its link`, async () => {
      const host = await openHost(`<p>${link(word)}</p>`, { head });
      if (mark) host.document.body.setAttribute('data-kana', 'true');
      const widget = await mountIn(host.find('p'));
      await until(() => widget.shadowRoot?.querySelector('rt'));
      expect(slotted(host.find('p'))).to.deep.equal([]);
    });
  }
});
