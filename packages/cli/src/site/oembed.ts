import { permalinkPath, plainText } from '@fukushi-widgets/model';
import { escapeHtml } from './escape.js';
import { FRAME_WIDTH, frameHeight } from './frame-height.js';
import type { PageView } from './page-view.js';
import { pageLink } from './permalinks.js';

/** An answer of the type `rich`, as https://oembed.com describes it. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

/** A day: what a consumer keeps is the frame's address, and the page behind it stays current by itself. */
const CACHE_SECONDS = 86_400;

/**
 * What programs that a permalink is pasted into show in its place. One frame
 * and nothing else: WordPress refuses other markup from providers it does not list.
 */
export function oembed(view: PageView): OEmbed {
  const { plan, lang, base, heading } = view;
  const height = frameHeight(view);
  const html =
    `<iframe src="${escapeHtml(base + permalinkPath(pageLink(view)))}" title="${escapeHtml(heading)}" ` +
    `width="${FRAME_WIDTH}" height="${height}" loading="lazy"></iframe>`;
  return {
    version: '1.0',
    type: 'rich',
    title: heading,
    provider_name: plainText(plan.title, lang, plan.lang),
    provider_url: base,
    cache_age: CACHE_SECONDS,
    width: FRAME_WIDTH,
    height,
    html,
  };
}
