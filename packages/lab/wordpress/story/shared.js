/** What all steps of the story share: the site, the people at it, and what was written so far. */
import assert from 'node:assert/strict';
import { isWritten, record, recordedFor } from '../seen.js';
import { lookAtAll, startStage } from '../stage.js';

export let stage, site, plan, forms, pages;

/** Ids of posts and pages by role and editor: those written without the plugin, and those written with it. */
export const written = { posts: undefined, pages: undefined, pluginPosts: undefined };

export async function begin() {
  stage = startStage();
  await stage.ready;
  ({ site, plan, forms, pages } = stage);
}

/** What visitors see is what seen.json says, the same at both widths, and no page is harmed but as `isAllowed` says. */
export async function isAsSeen(when, ids, isAllowed = () => false) {
  const recorded = recordedFor(site.version, when);
  const { seen, faults } = await lookAtAll(stage, when, ids, recorded);
  assert.deepEqual(
    faults.filter((fault) => !isAllowed(fault)),
    [],
  );
  if (isWritten(when)) record(site.version, when, seen);
  else assert.deepEqual(seen, recorded);
  return seen;
}
