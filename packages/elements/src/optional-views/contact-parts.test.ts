import { expect } from 'chai';
import type { ContactList } from '@fukushi-widgets/model';
import '../define/all.js';
import { expectAccessible } from '../test/axe.js';
import '../test/english.js';
import { all, drawnChildren, headings, links, misspoken, one, shown, text, texts } from '../test/look.js';
import { settled, show, warnings } from '../test/page.js';
import { source } from '../test/source.js';
import type { WidgetElement } from '../widget-element.js';

const box = (children: string, attributes = '') =>
  show<WidgetElement>(`<fukushi-contact-box ${attributes}>${children}</fukushi-contact-box>`);

/** What a box says in each row: `電話 → 0267-00-0000`. */
const rows = (element: WidgetElement) =>
  all(element, 'dl > div').map((row) => {
    const values = [...row.querySelectorAll('dd')].map((value) =>
      text(value)
        .replace(text(value.querySelector('button')), '')
        .trim(),
    );
    return `${text(row.querySelector('dt'))} → ${values.join(' | ')}`;
  });

/** The children that show within the box, as they are. */
const inBox = (element: WidgetElement) =>
  all<HTMLSlotElement>(element, 'section slot')
    .flatMap((slot) => slot.assignedElements())
    .map(({ outerHTML }) => outerHTML)
    .join('');

const DL = `
  <h3>ふれあい会</h3>
  <p>お気軽にどうぞ。</p>
  <dl>
    <dt>受付時間</dt><dd>平日 9時から17時まで<br>（祝日を除く）</dd>
    <dt>電話</dt><dd><a href="tel:0267000000">０２６７－００－００００</a></dd>
    <dt>直通</dt><dd><a href="tel:0267-00-0001">0267-00-0001</a>（内線12）</dd>
    <dt>ファクス</dt><dd>0267-00-0002</dd>
    <dt>E-mail：</dt><dd><a href="mailto:kai@fureai.example">kai@fureai.example</a></dd>
    <dt>所在地</dt><dd>見本市本町1</dd>
    <dt>郵便番号</dt><dd>〒384-0000</dd>
    <dt>ホームページ</dt><dd><a href="https://fureai.example/">https://fureai.example/</a></dd>
    <dt>担当</dt><dd>生活支援係</dd>
  </dl>`;

const CARD = `
  <div class="h-card">
    <p class="p-name">ふれあい会</p>
    <p>電話 <a class="p-tel" href="tel:0267-00-0000">0267-00-0000</a></p>
    <p>FAX：<span class="p-tel">0267-00-0002</span></p>
    <p><a class="u-email" href="mailto:kai@fureai.example">kai@fureai.example</a></p>
    <p class="p-adr h-adr"><span class="p-region">見本県</span><span class="p-locality">見本市</span>本町1</p>
    <p class="p-note">見学もできます。</p>
  </div>`;

describe('a partner’s own contact as HTML between the tags', () => {
  it('is drawn as one written in attributes, in our order, with rows of its own below', async () => {
    const element = await box(DL);
    expect(headings(element)).to.deep.equal(['h3 問合せ先 ふれあい会']);
    expect(texts(element, 'section > p:not(.copied)')).to.deep.equal(['お気軽にどうぞ。']);
    expect(rows(element)).to.deep.equal([
      '電話 → 0267-00-0000',
      '電話 直通 → 0267-00-0001（内線12）',
      'FAX → 0267-00-0002',
      'メール → kai@fureai.example',
      '受付時間 → 平日 9時から17時まで （祝日を除く）',
      '住所 → 〒384-0000 見本市本町1',
      'ウェブサイト → https://fureai.example/',
      '担当 → 生活支援係',
    ]);
    expect(links(element)).to.deep.equal([
      '0267-00-0000 → tel:0267000000',
      '0267-00-0001 → tel:0267000001',
      'kai@fureai.example → mailto:kai@fureai.example',
      'https://fureai.example/ → https://fureai.example/',
    ]);
    expect(all(element, 'button').map((button) => button.dataset['copy'])).to.include('0267-00-0001');
    expect(drawnChildren(element)).to.deep.equal([]);
    expect(element.innerHTML).to.equal(DL);
    await expectAccessible();
  });

  it('is read from an h-card too', async () => {
    const element = await box(CARD);
    expect(headings(element)).to.deep.equal(['h3 問合せ先 ふれあい会']);
    expect(texts(element, 'section > p:not(.copied)')).to.deep.equal(['見学もできます。']);
    expect(rows(element)).to.deep.equal([
      '電話 → 0267-00-0000',
      'FAX → 0267-00-0002',
      'メール → kai@fureai.example',
      '住所 → 見本県見本市本町1',
    ]);
    expect([drawnChildren(element), element.innerHTML]).to.deep.equal([[], CARD]);
    await expectAccessible();
  });

  it('is read where WordPress put empty paragraphs around it, with who in a group is meant', async () => {
    const card =
      '<div class="h-card"><h3 class="p-name">ふれあい会</h3><p class="p-organization-unit">事務局</p>' +
      '<p class="p-note">見学もできます。</p><dl><dt>電話</dt><dd>0267-00-0000</dd></dl></div>';
    const element = await box(`<p></p>\n${card}\n<p></p>`);
    expect(shown(element)).to.equal('問合せ先 ふれあい会 事務局 見学もできます。 電話 0267-00-0000 コピー');
    expect(all(element, 'section > p:not(.copied)')).to.have.lengthOf(2);
    expect(drawnChildren(element)).to.deep.equal([]);
  });

  it('leads where each link of a card leads: of its name, of words before an address', async () => {
    const element = await box(
      '<p class="h-card"><a class="p-name u-url" href="https://fureai.example/">ふれあい会</a>' +
        '<a class="u-email" href="mailto:kai@fureai.example">メールはこちら</a>' +
        '<a class="p-tel" href="tel:0267-00-0000">0267-00-0000</a></p>',
    );
    expect(headings(element)).to.deep.equal(['h3 問合せ先 ふれあい会']);
    expect(links(element)).to.include.members([
      '0267-00-0000 → tel:0267000000',
      'メールはこちら → mailto:kai@fureai.example',
    ]);
    expect(links(element).some((link) => link.endsWith('→ https://fureai.example/'))).to.equal(true);
    expect(inBox(element)).to.equal('');
    const linked = await box(
      '<div class="h-card"><a class="p-name" href="https://fureai.example/">会</a><p class="p-tel">0267-00-0000</p></div>',
    );
    expect(linked.querySelector('a')?.assignedSlot ?? linked.querySelector('.h-card')?.assignedSlot).to.be.ok;
  });

  it('needs no name: the heading above may be the page’s', async () => {
    for (const heading of ['', '<h3>お問い合わせ</h3>']) {
      const element = await box(`${heading}<dl><dt>TEL</dt><dd>0267-00-0000</dd></dl>`);
      expect(shown(element)).to.equal('問合せ先 電話 0267-00-0000 コピー');
      expect(drawnChildren(element)).to.deep.equal([]);
      await expectAccessible();
    }
  });

  for (const [html, said] of [
    ['<dt>TEL・FAX</dt><dd>0267-00-0000</dd>', ['電話・FAX → 0267-00-0000']],
    ['<dt>電話（代表）</dt><dd>0267-00-0000</dd>', ['電話 代表 → 0267-00-0000']],
    ['<dt>代表電話</dt><dd>0267-00-0000</dd>', ['電話 代表 → 0267-00-0000']],
    ['<dt>電話</dt><dd>0267-00-0000</dd><dt>内線</dt><dd>12</dd>', ['電話 → 0267-00-0000（内線12）']],
    [
      '<dt>電話</dt><dd>0267-00-0000（昼）</dd><dd>0267-00-0001（夜）</dd>',
      ['電話 昼 → 0267-00-0000', '電話 夜 → 0267-00-0001'],
    ],
    ['<dt>電話</dt><dd>0267-00-0000<br>0267-00-0001</dd>', ['電話 → 0267-00-0000', '電話 → 0267-00-0001']],
    ['<div><dt>電話</dt><dd>0267-00-0000</dd></div>', ['電話 → 0267-00-0000']],
    ['<dt>FAX</dt><dd>0267-00-0000</dd><dd>0267-00-0001</dd>', ['FAX → 0267-00-0000 | 0267-00-0001']],
    ['<dt>開館時間</dt><dd>9時から21時</dd>', ['開館時間 → 9時から21時']],
    ['<dt>電話</dt><dd>なし</dd>', ['電話 → なし']],
    ['<dt>メール</dt><dd>フォームからどうぞ</dd>', ['メール → フォームからどうぞ']],
    ['<dt>会員数</dt><dd>120</dd>', ['会員数 → 120']],
    ['<dt>住所</dt><dd>本町1 <b>2階</b></dd>', ['住所 → 本町1 2階']],
    ['<dt>備考</dt><dd><ul><li>見学可</li><li>要予約</li></ul></dd>', ['備考 → 見学可 要予約']],
    ['<dt>&lt;b&gt;太字</dt><dd>&lt;img src=x&gt;</dd>', ['<b>太字 → <img src=x>']],
  ] as const) {
    it(`draws ${html}`, async () => {
      const element = await box(`<h3>会</h3><dl>${html}</dl>`);
      expect([rows(element), drawnChildren(element)]).to.deep.equal([said, []]);
    });
  }

  it('is read from a table with two columns, as a list', async () => {
    const table = `<table class="tbl" border="1"><caption>ふれあい会</caption><tbody>
      <tr><th scope="row">電話番号</th><td><a href="tel:0267-00-0000">0267-00-0000</a>（代表）</td></tr>
      <tr><td>FAX</td><td>0267-00-0002</td></tr>
      <tr><th rowspan="2">電話（相談）</th><td>0267-00-0003</td></tr>
      <tr><td>0267-00-0004（内線5）</td></tr>
      <tr><th>所在地</th><td><p>見本市本町1</p></td></tr>
      <tr><th>担当</th><td>生活支援係</td></tr></tbody></table>`;
    const element = await box(table);
    expect(headings(element)).to.deep.equal(['h3 問合せ先 ふれあい会']);
    expect(rows(element)).to.deep.equal([
      '電話 代表 → 0267-00-0000',
      '電話 相談 → 0267-00-0003',
      '電話 相談 → 0267-00-0004（内線5）',
      'FAX → 0267-00-0002',
      '住所 → 見本市本町1',
      '担当 → 生活支援係',
    ]);
    expect([drawnChildren(element), element.innerHTML]).to.deep.equal([[], table]);
    await expectAccessible();
  });

  for (const columns of ['<th>項目</th><th>内容</th>', '<td><b>区分</b></td>\n<td>詳細</td>']) {
    it(`leaves out of a table what its columns are: ${columns}`, async () => {
      const row = '<tr><th>電話</th><td>0267-00-0000</td></tr>';
      const element = await box(
        `<h3>会</h3><table><thead><tr>${columns}</tr></thead><tbody>${row}</tbody></table>`,
      );
      expect(shown(element)).to.equal('問合せ先 会 電話 0267-00-0000 コピー');
      expect(drawnChildren(element)).to.deep.equal([]);
    });
  }

  for (const [name, html] of [
    ['a heading above', '<h4>会</h4><table><tr><th>電話</th><td>0267-00-0000</td></tr></table>'],
    [
      'a first row',
      '<table><tr><th colspan="2">会</th></tr><tr><th>電話</th><td>0267-00-0000</td></tr></table>',
    ],
    [
      'a card',
      '<div class="h-card"><b class="p-name">会</b><table><tr><td>TEL</td><td>0267-00-0000</td></tr></table></div>',
    ],
  ] as const) {
    it(`takes the name of a table from ${name}`, async () => {
      const element = await box(html);
      expect(shown(element)).to.equal('問合せ先 会 電話 0267-00-0000 コピー');
      expect(drawnChildren(element)).to.deep.equal([]);
    });
  }

  for (const [html, said] of [
    [
      '<dt>電話</dt><dd><a href="tel:0267000000">お電話はこちら</a></dd>',
      ['お電話はこちら → tel:0267000000'],
    ],
    [
      '<dt>電話</dt><dd><a href="tel:+81267000000">0267-00-0000</a></dd>',
      ['0267-00-0000 → tel:+81267000000'],
    ],
    [
      '<dt>メール</dt><dd><a href="mailto:a@b.example?subject=x">a@b.example</a></dd>',
      ['a@b.example → mailto:a@b.example?subject=x'],
    ],
    [
      '<dt>URL</dt><dd><a href="https://b.example/x">会のページ</a></dd>',
      ['会のページ → https://b.example/x'],
    ],
    [
      '<dt>住所</dt><dd>本町1（<a href="https://map.example/">地図</a>）</dd>',
      ['地図 → https://map.example/'],
    ],
  ] as const) {
    it(`leads where the page does: ${html}`, async () => {
      const element = await box(`<h3>会</h3><dl>${html}</dl>`);
      expect([links(element), drawnChildren(element)]).to.deep.equal([said, []]);
    });
  }

  for (const odd of [
    '<dl><dt>電話</dt><dd><img alt="0267-00-0000" src="data:,"></dd></dl>',
    '<dl><dt>電話</dt><dd><a href="javascript:alert(1)">0267-00-0000</a></dd></dl>',
    '<dl><dt>電話</dt></dl>',
    '<dl><dd>0267-00-0000</dd></dl>',
    '<dl><dt>電話</dt><dt>FAX</dt><dd>0267-00-0000</dd></dl>',
    '<dl><dt>電話</dt><dd><dl><dt>昼</dt><dd>0267-00-0000</dd></dl></dd></dl>',
    '<dl>はじめに<dt>電話</dt><dd>0267-00-0000</dd></dl>',
    '<dl><dt>電話</dt><dd><input value="0267-00-0000"></dd></dl>',
    '<dl><dt>Phone</dt><dd lang="en">weekdays</dd></dl>',
    '<dl><dt>電話</dt><dd hidden="">0267-00-0000</dd></dl>',
    '<table><tbody><tr><th>課</th><th>電話</th></tr><tr><td>福祉課</td><td>0267-00-0000</td></tr></tbody></table>',
    '<table><tbody><tr><td>福祉課</td><td>0267-00-0000</td><td>内線1</td></tr></tbody></table>',
    '<table><tbody><tr><th>電話</th><td>0267-00-0000</td></tr><tr><th>項目</th><th>内容</th></tr></tbody></table>',
    '<table><tbody><tr><th rowspan="2">電話</th><td>0267-00-0000</td></tr><tr><th>昼</th><td>夜</td></tr></tbody></table>',
    '<table><tbody><tr><th>電話</th><td>0267-00-0000</td></tr><tr><td colspan="2">祝日は休み</td></tr></tbody></table>',
    '<table><tbody><tr><th>電話</th><td><table><tbody><tr><td>昼</td><td>0267-00-0000</td></tr></tbody></table></td></tr></tbody></table>',
    '<table><tbody><tr><th>地図</th><td><img alt="地図" src="data:,"></td></tr></tbody></table>',
    '<table><tbody><tr><th>電話</th><td></td></tr><tr></tr></tbody></table>',
    '<div class="h-card"><p class="p-name">会</p><img class="u-photo" alt="" src="data:,"></div>',
    '<div class="h-card"><p class="p-name">会</p>平日のみ</div>',
    '<div class="h-card"><p class="p-name">会</p><p class="p-role">相談</p></div>',
  ]) {
    it(`stays as it is within the box, with nothing said twice: ${odd}`, async () => {
      const children = `<h3>会</h3>${odd}`;
      const element = await box(children);
      expect([rows(element), links(element)]).to.deep.equal([[], []]);
      expect(inBox(element)).to.equal(element.innerHTML);
      expect(element.innerHTML).to.equal(children);
      expect(headings(element)).to.deep.equal(['h3 問合せ先']);
    });
  }

  it('shows below its rows, in their order, all from the first child on that it does not say', async () => {
    const rest = '<img alt="地図" src="data:,"><p>後の文</p><dl><dt>FAX</dt><dd>0267-00-0009</dd></dl>';
    const element = await box(`<h3>会</h3><dl><dt>電話</dt><dd>0267-00-0000</dd></dl>${rest}`);
    expect(rows(element)).to.deep.equal(['電話 → 0267-00-0000']);
    expect(inBox(element)).to.equal(rest);
  });

  it('takes no second contact for the first one’s', async () => {
    const second = '<h3>別の会</h3><dl><dt>電話</dt><dd>0267-00-0001</dd></dl>';
    const element = await box(`<h3>会</h3><dl><dt>電話</dt><dd>0267-00-0000</dd></dl>${second}`);
    expect(rows(element)).to.deep.equal(['電話 → 0267-00-0000']);
    expect(drawnChildren(element)).to.deep.equal(['別の会', '電話 0267-00-0001']);
  });

  it('keeps the readings that its author wrote', async () => {
    const children = '<h3><ruby>会<rt>かい</rt></ruby></h3><dl><dt>電話</dt><dd>0267-00-0000</dd></dl>';
    const element = await box(children);
    const [ruby] = element.querySelectorAll('ruby');
    expect(ruby?.getClientRects()).not.to.have.lengthOf(0);
    expect(element.innerHTML).to.equal(children);
  });

  it('is read again when it changes, also in a link alone', async () => {
    const element = await box(DL);
    const [link] = element.querySelectorAll('a');
    link!.textContent = '0267-00-7777';
    link!.href = 'tel:0267007777';
    await settled();
    expect(links(element)[0]).to.equal('0267-00-7777 → tel:0267007777');
    link!.href = 'tel:0267001111';
    await settled();
    expect(links(element)).to.include('0267-00-7777 → tel:0267001111');
    element.querySelector('dl')!.append(document.createElement('hr'));
    await settled();
    expect(rows(element)).to.deep.equal([]);
    expect(drawnChildren(element)[0]).to.equal('ふれあい会');
    element.querySelector('hr')!.remove();
    await settled();
    expect(rows(element)[0]).to.equal('電話 直通 → 0267-00-0001（内線12）');
  });

  it('gives way to what the attributes say', async () => {
    const element = await box(DL, 'tel="0267-00-9999" hours="毎日"');
    expect(headings(element)).to.deep.equal(['h3 問合せ先 ふれあい会']);
    expect(rows(element).slice(0, 4)).to.deep.equal([
      '電話 → 0267-00-9999',
      'FAX → 0267-00-0002',
      'メール → kai@fureai.example',
      '受付時間 → 毎日',
    ]);
    element.removeAttribute('tel');
    await settled();
    expect(rows(element)[0]).to.equal('電話 → 0267-00-0000');
  });

  it('joins a name in the tag', async () => {
    const element = await box('<dl><dt>電話</dt><dd>0267-00-0000</dd></dl>', 'name="ふれあい会"');
    expect(shown(element)).to.equal('問合せ先 ふれあい会 電話 0267-00-0000 コピー');
    expect(drawnChildren(element)).to.deep.equal([]);
  });

  it('loses nothing of somebody else’s that a tag with a name swallowed', async () => {
    const element = await box(
      '<h3>別の会</h3><dl><dt>電話</dt><dd>0267-00-0001</dd></dl>',
      'name="ふれあい会" tel="0267-00-0000"',
    );
    expect(shown(element)).to.equal('問合せ先 ふれあい会 電話 0267-00-0000 コピー');
    expect(drawnChildren(element)).to.deep.equal(['別の会', '電話 0267-00-0001']);
  });

  it('is none where the tag names a contact, a list, or holds what is ours or a whole page', async () => {
    const dl = '<dl><dt>電話</dt><dd>0120-00-0000</dd></dl>';
    const city = await box(dl, 'organization="city"');
    expect(headings(city)).to.deep.equal(['h3 問合せ先 みどり市']);
    expect(drawnChildren(city)).to.deep.equal(['電話 0120-00-0000']);
    const list: ContactList = { schema: 1, lang: 'ja', contacts: [{ id: 'desk', name: '窓口' }] };
    source.set('/contacts.json', { status: 'ready', data: list, lang: 'ja' });
    expect(headings(await box(dl, 'src="/contacts.json"'))).to.deep.equal(['h3 問合せ先 窓口']);
    await warnings(async () => {
      for (const children of [
        `<div class="fukushi-embed">${dl}</div>`,
        `${dl}<p>${'長い文。'.repeat(400)}</p>`,
      ]) {
        const element = await box(children);
        expect(shown(element)).to.contain('organization="" は見つかりません');
        expect(drawnChildren(element)).not.to.deep.equal([]);
      }
    });
  });

  it('is short, or within a sentence, as every contact', async () => {
    const compact = await box(DL, 'variant="compact"');
    expect(shown(compact)).to.equal(
      '問合せ先 ふれあい会 電話 0267-00-0000 電話 直通 0267-00-0001（内線12） 受付時間 平日 9時から17時まで （祝日を除く）',
    );
    expect(drawnChildren(compact)).to.deep.equal([]);
    const inline = await box(DL, 'variant="inline"');
    expect(shown(inline)).to.equal('ふれあい会 電話 0267-00-0000、電話 直通 0267-00-0001（内線12）');
  });

  it('is where links of the page to a child lead, unseen', async () => {
    const far = '<div style="height: 3000px"></div>';
    const element = await box('<h3 id="kai">会</h3><dl><dt>電話</dt><dd id="kai-tel">0267-00-0000</dd></dl>');
    element.insertAdjacentHTML('beforebegin', far);
    element.insertAdjacentHTML('afterend', far);
    const height = element.clientHeight;
    for (const id of ['kai', 'kai-tel']) {
      scrollTo(0, 0);
      location.hash = id;
      const { top, bottom } = element.getBoundingClientRect();
      expect(top, id).to.be.within(-height, 10);
      expect(bottom, id).to.be.above(0);
    }
    history.replaceState(null, '', location.pathname + location.search);
    for (const child of element.children)
      expect(getComputedStyle(child).visibility, child.outerHTML).to.equal('hidden');
    const plain = await box('<h3>会</h3><dl><dt>電話</dt><dd>0267-00-0000</dd></dl>');
    expect(drawnChildren(plain)).to.deep.equal([]);
    expect(plain.clientHeight).to.be.closeTo(height, 1);
    await expectAccessible();
  });

  it('says on an English page what we have words for, and what is Japanese', async () => {
    const element = await box(DL, 'lang="en"');
    expect(rows(element)[0]).to.equal('Telephone → 0267-00-0000');
    expect(text(one(element, '.also dt'))).to.equal('担当');
    expect(misspoken(element)).to.deep.equal([]);
    await expectAccessible();
  });
});
