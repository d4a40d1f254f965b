/** Readings in static HTML: text in brackets where it is pasted, an attribute beside our style sheet, none in plain text. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { withTranslation, type Plan } from '@fukushi-widgets/model';
import type * as PageViews from '../dist/site/page-view.js';
import type * as TextEdition from '../dist/site/text-edition.js';

import { fullPlan } from './support/full-plan.js';
import { fragmentHtml, pageHtml } from './support/in-process.js';

const load = (path: string) => import(new URL(`../site/${path}`, import.meta.url).href);
const { pageView } = (await load('page-view.js')) as typeof PageViews;
const { textEdition } = (await load('text-edition.js')) as typeof TextEdition;

const plan: Plan = withTranslation(fullPlan(), 'ja-furigana', {
  title: '見本市《みほんし》の計画《けいかく》',
  goals: {
    1: {
      title: '目標《もくひょう》の題《だい》',
      children: { '1-1': { title: 'お｜一人《ひとり》と<題《だい》' } },
    },
  },
});
const policy = { plan, widget: 'policy-card', id: '1-1', lang: 'ja-furigana', headingLevel: 3 } as const;

describe('readings', () => {
  test('in HTML to paste are text between brackets, each after its own word', () => {
    const html = fragmentHtml(policy) ?? '';
    assert.ok(
      html.includes(
        'お<ruby>一人<rp>（</rp><rt>ひとり</rt><rp>）</rp></ruby>と&lt;<ruby>題<rp>（</rp><rt>だい</rt><rp>）</rp></ruby>',
      ),
      html,
    );
    assert.doesNotMatch(html, /[《》｜]|data-|<rb|<rtc/u);
  });

  test('on pages with our style sheet are an attribute, so that the text is the words alone', () => {
    const html = pageHtml(policy) ?? '';
    assert.ok(
      html.includes(
        'お<ruby>一人<rt data-r="ひとり"></rt></ruby>と&lt;<ruby>題<rt data-r="だい"></rt></ruby>',
      ),
      html,
    );
    assert.doesNotMatch(html, /[《》｜]|<rp/u);
  });

  test('stand by every kanji of the day on which a contact was last confirmed', () => {
    const contacts = plan.contacts.map((contact) => ({ ...contact, updated: '2026-04-20' }));
    const id = contacts[0]?.id ?? '';
    const day = (lang: string) => {
      const html =
        pageHtml({ ...policy, plan: { ...plan, contacts }, widget: 'contact-box', id, lang }) ?? '';
      return /<time datetime="2026-04-20">(.*?)<\/time>/u.exec(html)?.[1];
    };
    assert.equal(
      day('ja-furigana'),
      '2026<ruby>年<rt data-r="ねん"></rt></ruby><ruby>4月<rt data-r="しがつ"></rt></ruby>' +
        '<ruby>20日<rt data-r="はつか"></rt></ruby>',
    );
    assert.equal(day('ja'), '2026年4月20日');
    assert.equal(day('th'), '20 เมษายน 2026');
  });

  test('are not in titles, descriptions and the text edition', () => {
    const view = pageView({ ...policy, base: 'https://w.example/' });
    assert.equal(view.heading, '施策1-1 お一人と<題');
    assert.equal(view.title, '施策1-1 お一人と<題 | 見本市の計画 | ふりがな');
    assert.ok(view.description.includes('目標の題'), view.description);
    assert.ok(textEdition(plan, 'ja-furigana', 'https://w.example/').includes('お一人と<題\n'));
    assert.doesNotMatch(textEdition(plan, 'ja-furigana', 'https://w.example/'), /[《》｜（]ひとり/u);
  });

  test('belong to their rendition: in any other 《》 is text', () => {
    const marked: Plan = { ...fullPlan(), title: '見本市の計画《仮》' };
    const html = fragmentHtml({ plan: marked, widget: 'plan-summary', lang: 'ja', headingLevel: 3 }) ?? '';
    assert.ok(html.includes('見本市の計画《仮》'), html);
    assert.doesNotMatch(html, /<ruby/u);
  });
});
