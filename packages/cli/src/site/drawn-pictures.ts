import { htmlLang } from '@fukushi-widgets/model';
import { pictureOf, type Picture } from './picture.js';
import type { PageView } from './page-view.js';
import { pageLink } from './permalinks.js';
import type { SiteFile } from './site-files.js';

/** Draws pictures; those whose letters this machine has no typeface for are left out. */
export type Draw = (pictures: readonly Picture[]) => Promise<ReadonlyMap<Picture, Buffer>>;

/**
 * Each page's picture, and the files. Pages that would look alike share one; a language whose letters could not be drawn
 * has the picture of the plan's own, and where that could not be drawn either there is none.
 */
export async function drawnPictures(
  views: readonly PageView[],
  draw: Draw | undefined,
): Promise<{ readonly pictures: ReadonlyMap<PageView, Picture>; readonly files: readonly SiteFile[] }> {
  const pictures = new Map<PageView, Picture>();
  if (!draw) return { pictures, files: [] };
  const byPath = new Map<string, Picture>();
  const planned = views.map((view) => {
    const picture = pictureOf(view);
    const shared = byPath.get(picture.path) ?? picture;
    byPath.set(shared.path, shared);
    return [view, shared] as const;
  });
  const drawn = await draw([...byPath.values()]);
  const own = new Map(
    planned
      .filter(([{ lang, plan }, picture]) => htmlLang(lang) === htmlLang(plan.lang) && drawn.has(picture))
      .map(([view, picture]) => [JSON.stringify(pageLink({ ...view, lang: view.plan.lang })), picture]),
  );
  for (const [view, picture] of planned) {
    const shown = drawn.has(picture)
      ? picture
      : own.get(JSON.stringify(pageLink({ ...view, lang: view.plan.lang })));
    if (shown) pictures.set(view, shown);
  }
  return { pictures, files: [...drawn].map(([{ path }, content]) => [path, content] as const) };
}
