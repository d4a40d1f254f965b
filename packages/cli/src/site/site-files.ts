import { createHash } from 'node:crypto';
import {
  permalinkPath,
  withTranslation,
  WIDGETS,
  type LanguageTag,
  type Plan,
  type Translation,
} from '@fukushi-widgets/model';
import { withDateLabels, withTranslatedDateLabels } from '../date-labels.js';
import { interfaceLanguages } from '../html/localization.js';
import { widgetIds } from '../html/widget-view.js';
import { embedFiles, embedVersion } from './embed-files.js';
import { pageStyles, permalinkPage } from './page.js';

/** What a site is made of. */
export interface SiteRequest {
  readonly plan: Plan;
  readonly translations: ReadonlyMap<LanguageTag, Translation>;
  /** The address the site is published at, ending in `/`. */
  readonly base: string;
}

export type SiteFile = readonly [path: string, content: string | Buffer];

/**
 * Every file of the deployable site, by path. The same plan and script always
 * give the same bytes. `v1/` moves with each release, the exact version never changes.
 */
export function* siteFiles({ plan, translations, base }: SiteRequest): Generator<SiteFile> {
  const version = embedVersion();
  const script = embedFiles();
  const plans = planInLanguages(plan, translations);
  for (const folder of ['v1', version]) {
    for (const [path, content] of script) yield [`${folder}/${path}`, content];
    for (const [lang, whole] of plans) yield [`${folder}/plan/${lang}.json`, `${JSON.stringify(whole)}\n`];
    yield [`${folder}/embed/page.css`, pageStyles()];
    for (const [path, content] of permalinkPages(plans, base)) {
      yield [path.replace(/^v1\//u, `${folder}/`), content];
    }
  }
  yield ['sri.json', `${JSON.stringify({ [version]: integrity(script) }, null, 2)}\n`];
}

/** The plan with the texts of each language beside its own. */
function planInLanguages(
  plan: Plan,
  translations: ReadonlyMap<LanguageTag, Translation>,
): ReadonlyMap<LanguageTag, Plan> {
  const own = withDateLabels(plan);
  const translated = [...translations].map(
    ([lang, texts]) =>
      [lang, withTranslation(own, lang, withTranslatedDateLabels(plan, lang, texts))] as const,
  );
  return new Map([[plan.lang, own], ...translated]);
}

function* permalinkPages(plans: ReadonlyMap<LanguageTag, Plan>, base: string): Generator<SiteFile> {
  for (const [lang, plan] of plans) {
    if (!interfaceLanguages.includes(lang)) continue;
    for (const widget of WIDGETS) {
      for (const id of widgetIds(widget, plan)) {
        const path = permalinkPath({ widget, id, lang: lang === plan.lang ? undefined : lang });
        yield [`${path}index.html`, permalinkPage({ plan, widget, id, lang, base })];
      }
    }
  }
}

/** For the `integrity` attribute of those who pin the exact version. */
function integrity(files: ReadonlyMap<string, Buffer>): Readonly<Record<string, string>> {
  const hash = (content: Buffer) => `sha384-${createHash('sha384').update(content).digest('base64')}`;
  return Object.fromEntries([...files].map(([path, content]) => [path, hash(content)]));
}
