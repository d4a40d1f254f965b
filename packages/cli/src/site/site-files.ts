import { createHash } from 'node:crypto';
import {
  isOfContacts,
  partWithId,
  permalinkPath,
  publishedParts,
  isFurigana,
  WIDGETS,
  type Contact,
  type LanguageTag,
  type Plan,
  type Translation,
} from '@fukushi-widgets/model';
import { changeFiles } from '../changes/files.js';
import { withDateLabels, withTranslatedDateLabels } from '../date-labels.js';
import { planInLanguages } from '../plan-in-languages.js';
import type { PlanVersion } from '../changes/version.js';
import { interfaceLanguages } from '../html/localization.js';
import { without, type JsonObject } from '../json.js';
import type { MisreadWord } from '../folder/readings.js';
import { bindScript } from './bind.js';
import { drawnPictures, type Draw } from './drawn-pictures.js';
import { embedVersion } from './embed-files.js';
import { builderFiles } from './builder-files.js';
import { homeFiles } from './home-page.js';
import { icon, preview } from './icon.js';
import { indexPage } from './index-page.js';
import { legalFiles } from './legal-files.js';
import { movedFiles, movedIds, redirectsOf } from './moved-ids.js';
import { notFoundPage } from './not-found-page.js';
import { oembed } from './oembed.js';
import { permalinkPage } from './page.js';
import type { SiteContext } from './site-context.js';
import { pageStyles } from './page-styles.js';
import { pageView, type PageView } from './page-view.js';
import {
  ICON_PATH,
  INDEX_PATH,
  NOT_FOUND_PATH,
  oembedPath,
  PLUGIN_PATH,
  PREVIEW_PATH,
  STYLE_PATH,
  textPath,
} from './paths.js';
import { pageLink } from './permalinks.js';
import { qrSvg } from './qr.js';
import { dictionaryFiles } from './reading-dictionary.js';
import { headersFile, redirectsFile } from './serving/headers-file.js';
import { nginxConfiguration } from './serving/nginx.js';
import { servingRules, type PublishedBelow } from './serving/rules.js';
import { sitemap } from './sitemap.js';
import { textEdition } from './text-edition.js';
import { vcard, type CardRequest } from './vcard.js';
import { pluginOf } from './wordpress-archive.js';

/** What a site is made of. */
export interface SiteRequest {
  readonly plan: Plan;
  readonly translations: ReadonlyMap<LanguageTag, Translation>;
  /** The address the site is published at, ending in `/`. */
  readonly base: string;
  /** The publication as open data, by path below `v1/`. */
  readonly data?: readonly SiteFile[];
  /** Further files to publish with it, by path. */
  readonly added?: ReadonlyMap<string, Buffer>;
  /** The sites of other periods' plans that stand below this one. */
  readonly periods?: readonly PublishedBelow[] | undefined;
  /** The version before, for a page that says what changed. */
  readonly since?: PlanVersion | undefined;
  /** Words that dictionaries misread, as the publication's furigana has them. */
  readonly misread?: readonly MisreadWord[];
  /** Draws a picture for each page; without it all have the prepared one. */
  readonly draw?: Draw | undefined;
  /** Hashes of the versions that were published before, to be kept. */
  readonly earlier?: Integrity;
}

export type SiteFile = readonly [path: string, content: string | Buffer];

/** Some of the site's files, which belong together. */
export interface Stage {
  readonly name: string;
  readonly files: readonly SiteFile[];
  /** True for what somebody added to the site: copied, and never removed again. */
  readonly isAdded?: boolean;
}

/** Hashes for the `integrity` attribute, by exact version and file. */
export type Integrity = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Every file of the deployable site, stage by stage. The same plan and script
 * always give the same bytes, but for pictures, which a browser of this machine draws. `v1/` moves with each release, the exact version
 * never changes.
 */
export async function* siteStages(request: SiteRequest): AsyncGenerator<Stage> {
  const { plan, base, added = new Map<string, Buffer>(), periods = [] } = request;
  const plans = planInLanguages(plan, request.translations);
  const shown = [...plans].filter(([lang]) => interfaceLanguages.includes(lang));
  const { version, files: script } = bindScript({
    plan: withDateLabels(plan),
    translations: new Map(
      [...request.translations]
        .filter(([lang]) => interfaceLanguages.includes(lang))
        .map(([lang, texts]) => [lang, withTranslatedDateLabels(plan, lang, texts)] as const),
    ),
    base,
  });
  const both = (name: string, files: readonly SiteFile[]): Stage => ({
    name,
    files: files.flatMap(([path, content]) => [
      [path, content] as const,
      [path.replace(/^v1\//u, `${version}/`), content] as const,
    ]),
  });

  yield both(
    'fukushi.js',
    [...script].map(([path, content]) => [`v1/${path}`, content] as const),
  );
  yield both(
    isOfContacts(plan) ? '連絡先 / contacts' : '計画 / plan',
    [...plans].map(([lang, whole]) => [`v1/plan/${lang}.json`, `${JSON.stringify(whole)}\n`] as const),
  );
  if (request.data) {
    const data = request.data.map(([path, content]): SiteFile => [`v1/${path}`, content]);
    yield both('オープンデータ / open data', data);
  }
  const views = shown.flatMap(([lang, whole]) => viewsOf(whole, lang, base));
  const { pictures, files: drawn } = await drawnPictures(views, request.draw);
  // At one address only: whoever shows a link looks at it now.
  if (drawn.length > 0) yield { name: '画像 / pictures', files: drawn };
  const site: SiteContext = {
    languages: shown.map(([lang]) => lang),
    frameScript: script.has('frame.js') ? `${version}/frame.js` : undefined,
    pictures,
  };
  const withReadings = [...plans].find(([rendition]) => isFurigana(rendition));
  yield both('ページ / pages', [
    [STYLE_PATH, pageStyles(plan)],
    [ICON_PATH, icon],
    [PREVIEW_PATH, preview()],
    [`${INDEX_PATH}index.html`, indexPage(plan, base, views, request.since !== undefined)],
    ...views.flatMap((view) => partFiles(view, site, withReadings)),
  ]);
  if (request.since)
    yield both('変わったところ / changes', changeFiles(request.since, new Map(shown), plan.lang, base));
  const moved = views.flatMap(movedIds);
  if (moved.length > 0) yield both('移ったページ / redirects', moved.flatMap(movedFiles));
  yield both('テキスト版 / text', [
    ...shown.map(([lang, whole]) => [textPath(lang), textEdition(whole, lang, base)] as const),
    ...dictionaryFiles(plans, request.misread),
  ]);
  const root: readonly SiteFile[] = [
    ...homeFiles(withDateLabels(plan), base, added.has('demo/city.html')),
    ...builderFiles(new Map(shown), plan.lang),
    ['sitemap.xml', sitemap(views, site.languages, plan, base, request.since !== undefined)],
    [NOT_FOUND_PATH, notFoundPage(plan, base)],
    ...legalFiles(),
  ];
  yield { name: 'はじめのページとタグを作るページ / home page and builder', files: root };
  yield { name: 'WordPress', files: [[PLUGIN_PATH, pluginOf(plan, views, base, embedVersion())]] };
  if (added.size > 0) yield { name: 'そのほか / further files', files: [...added], isAdded: true };
  // The newest first.
  const hashes: Integrity = {
    [version]: integrity(script),
    ...without((request.earlier ?? {}) as JsonObject, version),
  } as Integrity;
  const rules = servingRules({
    base,
    versions: Object.keys(hashes),
    redirects: [...redirectsOf(plan), ...periods.flatMap(({ redirects }) => redirects)],
    added: [...root.map(([path]) => path), ...added.keys()],
    periods,
  });
  yield {
    name: '配信の設定 / serving',
    files: [
      ['sri.json', `${JSON.stringify(hashes, null, 2)}\n`],
      ['_headers', headersFile(rules)],
      ['_redirects', redirectsFile(rules)],
      ['nginx.conf', nginxConfiguration(rules)],
    ],
  };
}

const viewsOf = (plan: Plan, lang: LanguageTag, base: string): readonly PageView[] =>
  WIDGETS.flatMap((widget) =>
    publishedParts(widget, plan).map(({ id }) => pageView({ plan, widget, id, lang, base })),
  );

/** A part's page, its preview for programs it is pasted into, and what stands beside a contact's page. */
function partFiles(
  view: PageView,
  site: SiteContext,
  withReadings: CardRequest['withReadings'],
): readonly SiteFile[] {
  const { plan, widget, id, lang, base } = view;
  const path = permalinkPath(pageLink(view));
  const contact =
    widget === 'contact-box' ? (partWithId(widget, plan, id)?.item as Contact | undefined) : undefined;
  return [
    [`${path}index.html`, permalinkPage(view, site)],
    [oembedPath(pageLink(view)), `${JSON.stringify(oembed(view))}\n`],
    ...(contact
      ? ([
          [`${path}contact.vcf`, vcard({ plan, withReadings, contact, lang, permalink: base + path })],
          [`${path}qr.svg`, qrSvg(base + path)],
        ] as const)
      : []),
  ];
}

/** For the `integrity` attribute of those who pin the exact version. */
function integrity(files: ReadonlyMap<string, Buffer>): Readonly<Record<string, string>> {
  const hash = (content: Buffer) => `sha384-${createHash('sha384').update(content).digest('base64')}`;
  return Object.fromEntries([...files].map(([path, content]) => [path, hash(content)]));
}
