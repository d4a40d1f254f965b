import { expect } from 'chai';
import '../define/all.js';
import { expectAccessible } from '../test/axe.js';
import '../test/english.js';
import { all, headings, links, misspoken, one, shown, text, texts } from '../test/look.js';
import { onPage, settled, show, warnings } from '../test/page.js';
import '../test/source.js';
import type { WidgetElement } from '../widget-element.js';

const PAGE = 'https://widgets.example/v1/embed/contact-box/city/';

const box = (attributes: string) =>
  show<WidgetElement>(`<fukushi-contact-box ${attributes}></fukushi-contact-box>`);

const visible = (element: WidgetElement) =>
  text(one(element, '[part=contact]'))
    .replace(texts(element, '.tag')[0] ?? '', '')
    .trim();

describe('a contact in a list or a sidebar', () => {
  it('says who, the telephone and the hours, and leads to all else', async () => {
    const element = await box('organization="city" variant="compact"');
    expect(visible(element)).to.equal(
      'みどり市 保健福祉部 福祉課 電話 0267-00-1700（内線2127） 受付時間 平日8時30分から17時15分まで',
    );
    expect(headings(element)).to.deep.equal(['h3 問合せ先 みどり市']);
    expect(links(element)).to.deep.equal([
      '0267-00-1700 → tel:0267001700',
      `「みどり市 問合せ先」のページ → ${PAGE}`,
    ]);
    expect(all(element, 'button, img')).to.deep.equal([]);
    await expectAccessible();
  });

  it('says another way where there is no telephone, and links no address that nobody confirmed', async () => {
    const element = await box(
      'name="見本の会" email="kai@example.com" url="https://example.com/" variant="compact"',
    );
    expect(visible(element)).to.equal('見本の会 メール kai@example.com');
    expect(links(element)).to.deep.equal(['kai@example.com → mailto:kai@example.com']);
  });

  it('is less than half as high as the box, in one column, with targets of 44 pixels', async () => {
    const place = (attributes: string) =>
      show<WidgetElement>(
        `<div style="inline-size: 300px"><fukushi-contact-box organization="city" ${attributes}></fukushi-contact-box></div>`,
      );
    const full = (await place('')).offsetHeight;
    const element = await place('variant="compact"');
    expect(element.offsetHeight).to.be.below(full / 2);
    expect(
      new Set(all(element, '.details > div').map((row) => row.getBoundingClientRect().left)).size,
    ).to.equal(1);
    expect(one(element, '.phone a').offsetHeight).to.be.at.least(44);
    for (const part of all(element, '.contact *'))
      expect(part.getBoundingClientRect().right, text(part)).to.be.at.most(
        element.getBoundingClientRect().right + 1,
      );
  });

  it('leaves the whole boxes of the page as they are', async () => {
    await show(
      '<fukushi-contact-box organization="city" variant="compact"></fukushi-contact-box>' +
        '<fukushi-contact-box organization="city" id="whole"></fukushi-contact-box>',
    );
    const whole = onPage<WidgetElement>('#whole');
    expect(all(whole, 'button')).to.have.lengthOf(4);
    expect(getComputedStyle(one(whole, '.tag')).display).not.to.equal('none');
  });
});

describe('a contact within a sentence', () => {
  const sentence = (attributes: string) =>
    show<WidgetElement>(
      `<p style="inline-size: 800px">くわしくは<fukushi-contact-box ${attributes} variant="inline"></fukushi-contact-box>へ。</p>`,
    );

  it('is a part of it: who, and the telephone', async () => {
    const element = await sentence('organization="city"');
    expect(visible(element)).to.equal('みどり市 保健福祉部 福祉課 電話 0267-00-1700（内線2127）');
    expect(links(element).slice(0, 2)).to.deep.equal([`みどり市 → ${PAGE}`, '0267-00-1700 → tel:0267001700']);
    expect(all(element, 'h1, h2, h3, h4, h5, h6, button, dl')).to.deep.equal([]);
    await expectAccessible();
  });

  it('flows with it, on one line and in its size', async () => {
    const element = await sentence('organization="city"');
    const line = onPage('p').getBoundingClientRect();
    const rect = one(element, '.in-line').getBoundingClientRect();
    expect(getComputedStyle(element).display).to.equal('inline');
    expect(rect.left).to.be.above(line.left + 40);
    const { lineHeight, fontSize } = getComputedStyle(one(element, '.in-line'));
    const page = getComputedStyle(onPage('p'));
    expect([lineHeight, fontSize]).to.deep.equal([page.lineHeight, page.fontSize]);
    const lines = (part: Element) => new Set([...part.getClientRects()].map(({ top }) => top)).size;
    expect(lines(one(element, '.in-line'))).to.equal(1);
    expect(line.height).to.be.below(2 * Number.parseFloat(page.fontSize) * 1.5);
    expect(getComputedStyle(one(element, '.source')).display).to.equal('none');
  });

  it('breaks where the line ends, and never runs out of it', async () => {
    const element = await sentence('organization="city"');
    onPage('p').style.inlineSize = '12em';
    const tops = [...one(element, '.in-line').getClientRects()].map(({ top }) => top);
    expect(new Set(tops).size).to.be.above(1);
    expect(onPage('p').scrollWidth).to.be.at.most(onPage('p').clientWidth);
  });

  it('says several numbers of a partner, or another way where there is none', async () => {
    const element = await sentence(
      'name="見本の会" tel="0267-00-0001（昼）、0267-00-0002（夜）" extension="1、"',
    );
    expect(visible(element)).to.equal('見本の会 電話 昼 0267-00-0001（内線1）、電話 夜 0267-00-0002');
    expect(visible(await sentence('name="見本の会" fax="0267-00-0003"'))).to.equal(
      '見本の会 FAX 0267-00-0003',
    );
    expect(visible(await sentence('name="見本の会"'))).to.equal('見本の会');
  });

  it('shows markup as text', async () => {
    const element = await sentence('name="<b>太字</b>" tel="<img src=x>"');
    expect(all(element, 'b, img')).to.deep.equal([]);
    expect(visible(element)).to.contain('<b>太字</b>');
  });

  it('speaks the language of the page', async () => {
    const element = await sentence('organization="city" lang="en"');
    expect(visible(element)).to.contain('Telephone 0267-00-1700 (extension 2127)');
    expect(misspoken(element)).to.deep.equal([]);
  });

  it('becomes a box again with its attribute', async () => {
    const element = await sentence('organization="city"');
    element.setAttribute('variant', 'full');
    await settled();
    expect(all(element, '.in-line')).to.deep.equal([]);
    expect(headings(element)).to.deep.equal(['h3 問合せ先 みどり市']);
    expect(getComputedStyle(element).display).to.equal('block');
  });
});

it('tells which variants a contact has', async () => {
  let element!: WidgetElement;
  await warnings(async () => {
    element = await box('organization="city" variant="summary"');
  });
  expect(shown(element)).to.contain('variant="summary" は見つかりません。使える値: full, compact, inline');
});
