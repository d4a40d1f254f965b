/** Opens a hazard's page in an engine and says what readers see. */
import { outcome, PROBE } from './probe.js';

/** A script that tells the server again and again what the probe says; it keeps what it needs from being replaced. */
const teller = (id) => `<script>(function () {
  var encode = encodeURIComponent, Picture = Image;
  setInterval(function () { new Picture().src = '/said?${id}=' + encode(${PROBE}); }, 200);
})();</script>`;

/** The hazards as they are served: those in an encoding of their own with every letter as a reference. */
export const served = (hazard) => {
  const { id, tells, entities } = hazard;
  let { html } = hazard;
  if (tells) html = html.replace('</head>', `${teller(id)}</head>`);
  if (entities)
    html = html
      .replace('<meta charset="utf-8">', '')
      .replaceAll(/[^\0-\x7F]/gu, (letter) => `&#${letter.codePointAt(0)};`);
  return { ...hazard, html };
};

export const runsIn = (hazard, engine) => !hazard.engines || hazard.engines.includes(engine);

/** What readers see of a hazard in a started engine. `site` is what `serve` resolved with. */
export async function see(hazard, engine, site) {
  const base = hazard.untrusted ? (site.untrusted ?? site.base) : site.base;
  site.reset();
  const page = await engine.open(`${base}/${hazard.id}`);
  const ask = hazard.tells ? async () => site.said.get(hazard.id) ?? 'said nothing' : page.ask;
  try {
    return await outcome(ask, hazard.expected);
  } finally {
    await page.close();
  }
}
