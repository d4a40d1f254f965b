import type { LanguageTag } from '@fukushi-widgets/model';
import { changesPath, changesTextPath } from '../site/paths.js';
import type { SiteFile } from '../site/site-files.js';
import { changesBetween } from './compare.js';
import { changesPage } from './page.js';
import { changesText } from './text.js';
import { planIn, type PlanVersion } from './version.js';

/** What changed since the version before, as a page and as text, in every rendition that is published. */
export const changeFiles = (
  since: PlanVersion,
  now: PlanVersion,
  own: LanguageTag,
  base: string,
): readonly SiteFile[] =>
  [...now].flatMap(([lang, after]): readonly SiteFile[] => {
    const before = planIn(since, lang);
    const changes = changesBetween(before, after, lang);
    const inAddress = lang === own ? undefined : lang;
    return [
      [
        `${changesPath(inAddress)}index.html`,
        changesPage(changes, before, after, { base, lang, languages: [...now.keys()] }),
      ],
      [changesTextPath(inAddress), changesText(changes, before, after, lang)],
    ];
  });
