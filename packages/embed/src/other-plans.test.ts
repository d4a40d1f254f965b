import { expect } from 'chai';
import {
  closeHosts,
  note,
  openHost,
  scriptTag,
  shown,
  shownChildren,
  SITE,
  until,
  words,
  VERSION,
} from './test/host-page.js';
import type { Host } from './test/host-page.js';

const OTHER_PLAN = {
  schema: 1,
  id: 'other',
  lang: 'ja',
  title: '見本市の計画',
  period: { start: '2025-04-01', end: '2030-03-31' },
  issued: '2025-04',
  publishers: [],
  plans: [],
  levels: [
    { id: 'goal', label: '柱' },
    { id: 'policy', label: '施策' },
  ],
  goals: [{ id: 'a', title: '柱の題', children: [{ id: 'a-1', title: '見本の施策' }] }],
  actors: [],
  contacts: [{ id: 'office', name: '見本市役所' }],
};
const CONTACTS = {
  schema: 1,
  lang: 'ja',
  contacts: [
    { id: 'salon', name: '見本サロン', phones: [{ number: '0267-00-0000' }] },
    { id: 'club', name: '見本クラブ' },
  ],
};

const addresses: string[] = [];

/** The address of a file with this text. */
function file(content: unknown): string {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  addresses.push(address);
  return address;
}

const widget = (tag: string, attributes: string) =>
  `<fukushi-${tag} ${attributes}><p>手前の文</p></fukushi-${tag}>`;

/** A page whose errors are collected from before the script runs. */
async function open(
  body: string,
  prepare = '',
): Promise<Host & { readonly problems: readonly CustomEvent[] }> {
  const listen = `<script>window.problems = []; addEventListener('fukushi-error', (event) => problems.push(event));${prepare}</script>`;
  const host = await openHost(body, { head: listen + scriptTag() });
  return { ...host, problems: (host.window as unknown as { problems: CustomEvent[] }).problems };
}

afterEach(() => {
  closeHosts();
  for (const address of addresses.splice(0)) URL.revokeObjectURL(address);
});

describe('src', () => {
  it('shows another plan, with no links to pages that it does not have', async () => {
    const src = file(OTHER_PLAN);
    const host = await open(widget('policy-card', `policy="a-1" src=" ${src} "`));
    const card = host.find('fukushi-policy-card');
    const frame = await shown(card);
    expect(words(frame)).to.match(/見本の施策.*見本市の計画/u);
    expect(frame.querySelectorAll('a')).to.have.lengthOf(0);
    expect(host.requests()).to.deep.equal(['v1/fukushi.js', `${VERSION}/other-plans.js`]);
    expect(host.messages).to.deep.equal([]);
  });

  it('shows the site’s own published plan like the one that the script carries', async () => {
    const host = await open(
      `<fukushi-policy-card policy="1-1"></fukushi-policy-card>${widget('policy-card', `id="other" policy="1-1" src="${SITE}v1/plan/ja.json"`)}`,
    );
    const articles = [await shown(host.find('fukushi-policy-card')), await shown(host.find('#other'))];
    const [own, other] = articles.map((frame) => words(frame.querySelector('article')));
    expect(other).to.equal(own);
  });

  it('shows a partner from a contact list', async () => {
    const host = await open(widget('contact-box', `organization="salon" src="${file(CONTACTS)}"`));
    const frame = await shown(host.find('fukushi-contact-box'));
    expect(words(frame)).to.match(/見本サロン.*0267-00-0000/u);
    expect([...frame.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal(['tel:0267000000']);
    expect(host.messages).to.deep.equal([]);
  });

  it('says which names of a contact list nobody reads, and shows the rest', async () => {
    const [salon] = CONTACTS.contacts;
    const src = file({ ...CONTACTS, contacts: [{ ...salon, telephone: '0267-00-0001' }] });
    const host = await open(widget('contact-box', `src="${src}"`));
    expect(words(await shown(host.find('fukushi-contact-box')))).to.contain('0267-00-0000');
    expect(host.messages.filter((line) => line.includes('contacts[0].telephone'))).to.have.lengthOf(1);
  });

  it('on many widgets is asked for once', async () => {
    const counted =
      'const get = fetch; window.asked = 0; window.fetch = (...all) => { asked += 1; return get(...all); };';
    const host = await open(
      widget('contact-box', `organization="salon" src="${file(CONTACTS)}"`).repeat(5),
      counted,
    );
    for (const box of host.document.querySelectorAll('fukushi-contact-box')) await shown(box);
    expect((host.window as unknown as { asked: number }).asked).to.equal(1);
  });

  it('is asked for without the reader’s cookies', async () => {
    const spy =
      'const get = fetch; window.fetch = (address, init) => { window.init = init; return get(address, init); };';
    const host = await open(widget('contact-box', `organization="salon" src="${file(CONTACTS)}"`), spy);
    await shown(host.find('fukushi-contact-box'));
    expect((host.window as unknown as { init: RequestInit }).init.credentials).to.equal('omit');
  });
});

describe('src that cannot be used: a clear note, the children stay, one event, one warning', () => {
  const never =
    'window.fetch = (_, { signal }) => new Promise((_, no) => signal.addEventListener("abort", () => no(signal.reason)));';
  /** Ten seconds pass at once, and only those. */
  const tenSeconds =
    'const wait = setTimeout; window.setTimeout = (work, time, ...all) => wait(work, time === 10000 ? 0 : time, ...all);';
  /** A million bytes whenever somebody asks for more. */
  const endless =
    'window.fetch = async () => new Response(new ReadableStream({ pull: (it) => it.enqueue(new Uint8Array(1e6).fill(32)) }));';
  /** A policy, as JSON, so many levels down. */
  const nested = (levels: number) =>
    `${'{"id":"a","children":['.repeat(levels)}${']}'.repeat(levels)},{"id":"a-1"`;
  const cases: readonly (readonly [string, () => string, string, RegExp, string?])[] = [
    ['a file that is not there', () => `${SITE}nowhere.json`, 'load-failed', /HTTP 404/u],
    [
      'a server that never answers',
      () => `${SITE}v1/plan/ja.json`,
      'load-failed',
      /10 s/u,
      never + tenSeconds,
    ],
    ['a file that cannot be reached', () => 'blob:nowhere', 'load-failed', /network/u],
    ['a page in place of JSON', () => file('<!doctype html><title>404</title>'), 'load-failed', /JSON/u],
    ['an empty file', () => file(''), 'load-failed', /JSON/u],
    ['JSON of something else', () => file({ name: 'x' }), 'wrong-data', /schema/u],
    ['a list', () => file([]), 'wrong-data', /object/u],
    [
      'a plan of 10 MB',
      () => file({ ...OTHER_PLAN, slogan: '語'.repeat(3_500_000) }),
      'load-failed',
      /> 5 MB/u,
    ],
    ['an answer without end', () => `${SITE}v1/plan/ja.json`, 'load-failed', /> 5 MB/u, endless],
    [
      'a plan nested 100,000 deep',
      () => file(JSON.stringify(OTHER_PLAN).replace('{"id":"a-1"', nested(100_000))),
      'wrong-data',
      /children.*shallower/su,
    ],
    [
      'a plan that begins with 1,000,000 lists',
      () => file(`{"plan":${'['.repeat(1_000_000)}`),
      'load-failed',
      /JSON/u,
    ],
    ['nothing', () => file('null'), 'wrong-data', /object/u],
    ['a plan of a later schema', () => file({ ...OTHER_PLAN, schema: 2 }), 'wrong-data', /schema/u],
    [
      'a plan with a hole',
      () => file({ ...OTHER_PLAN, goals: [{ id: 'a', children: [{}] }] }),
      'wrong-data',
      /goals\[0\]\.children\[0\]\.id/u,
    ],
    [
      'a contact list with names that nobody reads',
      () => file({ ...CONTACTS, contacts: [{ id: 'salon', name: '見本サロン', tel: '0267-00-0000' }] }),
      'wrong-data',
      /contacts\[0\]\.tel/u,
    ],
    ['a contact list, for a policy', () => file(CONTACTS), 'wrong-data', /goals/u],
  ];
  for (const [name, address, kind, says, prepare] of cases) {
    it(name, async () => {
      const src = address();
      const host = await open(widget('policy-card', `policy="1-1" src="${src}"`), prepare);
      const card = host.find('fukushi-policy-card');
      const text = words(await note(card));
      expect(text).to.contain('このページを作る方へ').and.to.contain(`src="${src}"`).and.to.match(says);
      expect(shownChildren(card)).to.deep.equal(['手前の文']);
      expect(host.find('p').getBoundingClientRect().height).to.be.above(0);
      await until(() => host.problems.length > 0);
      expect(host.problems.map(({ detail }) => (detail as { kind: string }).kind)).to.deep.equal([kind]);
      expect(host.messages).to.have.lengthOf(1);
      expect(host.messages[0]).to.match(/^warn: <fukushi-policy-card> src=/u);
    });
  }

  it('once it is mended, shows the plan', async () => {
    const host = await open(widget('policy-card', `policy="a-1" src="${file('{')}"`));
    const card = host.find('fukushi-policy-card');
    await note(card);
    card.setAttribute('src', file(OTHER_PLAN));
    expect(words(await shown(card))).to.contain('見本の施策');
    expect(card.shadowRoot?.querySelector('[part~=problem]')).to.equal(null);
  });

  it('does not keep the plan that the script carries from showing beside it', async () => {
    const host = await open(
      widget('policy-card', `policy="1-1" src="${file('{')}"`) +
        widget('policy-card', 'id="own" policy="1-1"'),
    );
    await note(host.find('fukushi-policy-card'));
    expect(words(await shown(host.find('#own')))).to.contain('健幸なまちづくりの推進');
  });
});
