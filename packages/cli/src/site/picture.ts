import { createHash } from 'node:crypto';
import { goalsStyles, tokens } from '@fukushi-widgets/elements/styles.js';
import { goalClass, paletteRules } from '@fukushi-widgets/elements/views.js';
import {
  htmlLang,
  partWithId,
  pickText,
  plainText,
  type PlacedNode,
  type Plan,
} from '@fukushi-widgets/model';
import { partName } from '../html/part-name.js';
import { escapeHtml } from './escape.js';
import { icon } from './icon.js';
import type { PageView } from './page-view.js';

/** What chat programs and publishing systems show beside a page's title: pixels, twice as wide as high. */
export const PICTURE = { width: 1200, height: 630 } as const;

/** A picture of a page, before it is drawn. */
export interface Picture {
  /** Under BASE. Named by all that is drawn: another title has another address, so that nobody keeps the old one. */
  readonly path: string;
  /** What it says. */
  readonly alt: string;
  /** Its body, and the style sheet that all pictures of a publication share. */
  readonly html: string;
  readonly styles: string;
}

/** Around and below the page's name; the name itself is made as large as it can be (draw-pictures.ts). */
const style = `* { box-sizing: border-box; margin: 0; }
body { background: #fff; }
.frame.picture {  border-inline-start: 48px solid var(--solid); color: #1a1a1a; color-scheme: light; display: flex; flex-direction: column; font-family: "Noto Sans JP", "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic UI", Meiryo, sans-serif; gap: 20px; height: ${PICTURE.height}px; overflow: hidden; padding: 56px 72px 44px; width: ${PICTURE.width}px; }
.frame.picture:not([lang=ja]) { font-family: "Noto Sans", "Noto Sans CJK SC", "Noto Sans Thai", system-ui, sans-serif; }
.frame.picture[lang=ko] { font-family: "Noto Sans KR", "Noto Sans CJK KR", "Malgun Gothic", sans-serif; }
.plate { align-self: start; background: var(--solid); border-radius: 18px; color: var(--on-solid); font-size: 50px; font-weight: 700; line-height: 1.3; padding: 8px 28px; text-wrap: balance; word-break: auto-phrase; }
[lang=ko] p { word-break: keep-all; }
.name { align-content: center; flex: 1; font-weight: 700; line-height: 1.3; min-height: 0; overflow-wrap: anywhere; text-wrap: balance; word-break: auto-phrase; }
.plan { align-items: center; border-block-start: 3px solid var(--solid); display: flex; font-size: 38px; gap: 28px; justify-content: space-between; line-height: 1.35; padding-block-start: 24px; text-wrap: balance; word-break: auto-phrase; }
.plan svg { flex: none; height: 88px; width: 88px; }`;

/** The whole style sheet of a publication's pictures: the colours of the widgets, and those that the plan chooses. */
const pictureStyles = (plan: Plan): string =>
  [tokens.cssText, goalsStyles.cssText, paletteRules(plan), style].join('\n');

/** The colour of the goal that a page is about; those about no goal have that of the mark. */
function colourOf({ plan, widget, id }: PageView): string {
  const item = partWithId(widget, plan, id)?.item;
  if (widget !== 'policy-card' && widget !== 'goal-section') return 'goal-1';
  return goalClass(plan, item as PlacedNode);
}

/** A page's own picture: its name, with a number or whose it is on a plate, and the publication. */
export function pictureOf(view: PageView): Picture {
  const { plan, widget, id, lang } = view;
  const name = partName(widget, id, plan, lang);
  const planTitle = pickText(plan.title, lang, plan.lang);
  const title = plainText(plan.title, lang, plan.lang);
  const plate = name.length > 1 ? name[0] : undefined;
  const rest = name.slice(plate ? 1 : 0);
  const named = rest.map(({ value }) => value).join(' ');
  const inLang = (own: string) => (own === htmlLang(lang) ? '' : ` lang="${own}"`);
  const styles = pictureStyles(plan);
  const isSaid = [named, plate?.value].includes(title);
  const html =
    `<div class="frame picture ${colourOf(view)}" lang="${htmlLang(lang)}">` +
    (plate ? `<p class="plate"${inLang(plate.lang)}>${escapeHtml(plate.value)}</p>` : '') +
    `<p class="name"${inLang(rest[0]?.lang ?? htmlLang(lang))}>${escapeHtml(named)}</p>` +
    `<div class="plan"><p${inLang(planTitle.lang)}>${isSaid ? '' : escapeHtml(title)}</p>${icon}</div></div>`;
  const hash = createHash('sha256').update(styles).update(html).digest('hex').slice(0, 12);
  return {
    path: `v1/pictures/${widget}${id === undefined ? '' : `/${id}`}/${hash}.png`,
    alt: [...new Set([...name.map(({ value }) => value), title])].join(' '),
    html,
    styles,
  };
}
