import type { Plan } from '@fukushi-widgets/model';
import { CHANGES_PATH, CHANGES_TEXT_PATH } from '../site/paths.js';
import type { SiteFile } from '../site/site-files.js';
import { changesBetween } from './compare.js';
import { changesPage } from './page.js';
import { changesText } from './text.js';

/** What changed since the version before, as a page and as text. */
export function changeFiles(since: Plan, plan: Plan, base: string): readonly SiteFile[] {
  const changes = changesBetween(since, plan);
  return [
    [`${CHANGES_PATH}index.html`, changesPage(changes, since, plan, base)],
    [CHANGES_TEXT_PATH, changesText(changes, since, plan)],
  ];
}
