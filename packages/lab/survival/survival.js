/** Sends every form through every path and judges what a visitor of the page gets. */
import { FORMS, SENTENCE_FORMS } from '@fukushi-widgets/builder/forms.js';
import { cases, SENTENCE } from './cases.js';
import {
  classifyFrame,
  classifyOwn,
  classifySentence,
  classifyStatic,
  classifyText,
  classifyWidget,
  withoutWords,
  worst,
} from './classify.js';
import { observe } from './observe.js';
import { paths, throughEveryPath } from './paths/index.js';
import { rewriteLinks } from './rewrite.js';

/** Frames and static HTML are for pages without our script; static HTML is also looked at where the theme has it. */
const needsScript = (form) => form !== 'iframe' && form !== 'static';

const hasCarrier = {
  rich: (html) => /fukushi-w-|data-fukushi/.test(html),
  element: (html) => html.includes('<fukushi-'),
};

/**
 * What became of one case, from what was observed of it by `see`, with the script or without. `own` finds the same
 * widget on a page written by hand.
 */
function classify({ form, kind, request, address }, html, see, own) {
  const { title } = request;
  if (kind === 'own' && form === 'element') {
    const [expected] = own('element').widgets;
    return classifyOwn(see(html, true), { expected, title });
  }
  if (kind === 'sentence') {
    const words = (observation, judge) => classifySentence(observation, SENTENCE, judge);
    const [expected] = own('element').widgets;
    if (form === 'element')
      return words(see(html, true), (seen) =>
        classifyWidget(seen, { expected, title, hasCarrier: hasCarrier.element(html) }),
      );
    const original = { ...own('static'), beside: withoutWords(own('static').beside, SENTENCE) };
    return worst([
      words(see(html, false), (seen) => classifyStatic(seen, { original })),
      words(see(html, true), (seen) => classifyText(seen, { title })),
    ]);
  }
  const observation = see(html, needsScript(form));
  if (form === 'iframe') return classifyFrame(observation, { address, title });
  if (form === 'static') {
    const alone = classifyStatic(observation, { original: own('static') });
    return worst([alone, classifyText(see(html, true), { title })]);
  }
  const [expected] = own('element').widgets;
  const settings = { expected, title, hasCarrier: hasCarrier[form]?.(html) ?? true };
  const shown = classifyWidget(observation, settings);
  return form === 'rich' ? worst([shown, classifyText(observation, { title })]) : shown;
}

/** Every form of every case, and what every path leaves of it. */
export async function sendEverything(browser) {
  const sent = await cases();
  const received = await throughEveryPath(
    browser,
    sent.map(({ html }) => html),
  );
  return { sent, received };
}

/**
 * `hosts` is what `serveHosts` gave. Resolves with a list of `{ id, title, kind, forms, sentence, own, rewritten }`: for
 * each form the worst that became of it in any case, the same of those within a sentence and of a partner's own contact,
 * and what became of the link where the system also rewrites links.
 */
export async function judge(browser, hosts, { sent, received }) {
  // Many paths leave the same, and a page needs to be looked at once.
  const observations = new Map();
  const key = (html, script) => `${script}\n${html.trim()}`;
  const want = (html, script) => observations.set(key(html, script), { html, script });
  for (const { id } of paths) {
    sent.forEach(({ form }, index) => {
      want(received[id][index], needsScript(form));
      if (form === 'static') want(received[id][index], true);
      if (form === 'link') want(rewriteLinks(received[id][index]), true);
    });
  }
  const seen = await observe(browser, hosts, [...observations.values()]);
  [...observations.keys()].forEach((name, index) => observations.set(name, seen[index]));
  const observed = (html, script) => observations.get(key(html, script));

  const ownOf = (request) => (form) => {
    const index = sent.findIndex((one) => one.request === request && one.form === form);
    return observed(sent[index].html, needsScript(form));
  };
  return paths.map(({ id, title, kind }) => {
    const became = (form, list = 'forms', change = (html) => html) =>
      worst(
        sent.flatMap((one, index) => {
          if (one.form !== form || one.kind !== list) return [];
          const html = change(received[id][index]);
          return [classify(one, html, observed, ownOf(one.request))];
        }),
      );
    return {
      id,
      title,
      kind,
      forms: Object.fromEntries(FORMS.map((form) => [form, became(form)])),
      ...Object.fromEntries(
        ['sentence', 'own'].map((list) => [
          list,
          Object.fromEntries(SENTENCE_FORMS.map((form) => [form, became(form, list)])),
        ]),
      ),
      rewritten: became('link', 'forms', rewriteLinks),
    };
  });
}
