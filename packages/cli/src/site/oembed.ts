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
 * What programs that a permalink is pasted into show in its place. WordPress
 * lets a frame with a quotation before it through and nothing else, and it
 * gives the page the script that hears the frame's height and links only where
 * there is a quotation, which it shows until the frame has spoken: when our
 * site is down, readers have the link. A width of 100 % is the only one that
 * fits narrow screens without a style, which would not survive.
 */
export function oembed(view: PageView): OEmbed {
  const { plan, lang, base, heading } = view;
  const height = frameHeight(view);
  const address = escapeHtml(base + permalinkPath(pageLink(view)));
  const title = escapeHtml(heading);
  const html =
    `<blockquote><a href="${address}">${title}</a></blockquote>` +
    `<iframe src="${address}" title="${title}" width="100%" height="${height}" frameborder="0" loading="lazy"></iframe>`;
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
