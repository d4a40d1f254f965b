/** What a choice comes to: that the text says what the widget would show, and which forms there are for it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { firstChoice, type Choice } from '@fukushi-widgets/builder/choice.js';
import { Fetched, type BuiltParts, type Data } from '@fukushi-widgets/builder/data.js';
import { FORMS, type Form } from '@fukushi-widgets/builder/forms.js';
import { EMPTY_CONTACT } from '@fukushi-widgets/builder/own-contact.js';
import { resultOf } from '@fukushi-widgets/builder/result.js';
import { facts } from './support/facts.js';

const written = (words: string) => ({ text: [words], html: `<p>${words} {base}</p>` });
const parts: BuiltParts = {
  'contact-box/city': {
    title: 'みどり市 問合せ先',
    ...written('すべて'),
    variants: { compact: written('短く'), inline: written('文の中') },
  },
};

const fetched = async <Content>(content: Content): Promise<Fetched<Content>> => {
  const all = new Fetched(() => Promise.resolve(content));
  await all.load('ja');
  return all;
};

const data: Data = {
  base: 'https://widgets.example/',
  plan: facts.plan,
  languages: facts.languages,
  languageNames: {},
  plans: await fetched(facts.plan),
  parts: await fetched(parts),
  elements: new Map([...facts.elements].map(([tag, attributes]) => [tag, { name: tag, attributes }])),
  versions: facts.versions,
  survival: { generated: '', paths: [] },
};

const choice = (options: Record<string, string>, more: Partial<Choice> = {}): Choice => ({
  ...firstChoice(data),
  items: [{ widget: 'contact-box', part: 'city', options, own: EMPTY_CONTACT }],
  ...more,
});
const made = (form: Form, options: Record<string, string>) => resultOf(choice(options, { form }), data);

describe('a widget of which less is shown', () => {
  for (const [variant, says] of [
    ['', 'すべて'],
    ['compact', '短く'],
  ] as const)
    test(`${variant || 'all of it'}: text and HTML say what the widget shows`, () => {
      const options = variant ? { variant } : {};
      assert.match(made('rich', options)?.text ?? '', new RegExp(`<p>${says}</p>`, 'u'));
      assert.equal(made('static', options)?.text, `<p>${says} https://widgets.example/</p>`);
    });

  test('compact: every form is there, and the link says it', () => {
    assert.deepEqual(
      made('link', { variant: 'compact' })?.forms.map(({ form }) => form),
      [...FORMS],
    );
    assert.match(made('link', { variant: 'compact' })?.text ?? '', /contact-box\/city\/#variant=compact"/u);
  });

  for (const form of FORMS)
    test(`within a sentence, ${form}: a tag or the text itself, whatever was chosen before`, () => {
      const result = made(form, { variant: 'inline' });
      assert.deepEqual(
        result?.forms.map((each) => each.form),
        ['element', 'static'],
      );
      assert.equal(result?.form, form === 'element' ? 'element' : 'static');
      assert.doesNotMatch(result?.text ?? '', /<div|<iframe/u);
    });

  test('beside another widget that is a block, neither form is lost', () => {
    const { items } = choice({});
    const both = resultOf(
      { ...choice({ variant: 'inline' }), items: [...choice({ variant: 'inline' }).items, ...items] },
      data,
    );
    assert.equal(both?.form, 'static');
    assert.equal(
      both?.text,
      '<p>文の中 https://widgets.example/</p>\n<p>すべて https://widgets.example/</p>',
    );
  });
});
