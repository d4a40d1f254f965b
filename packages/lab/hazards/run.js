/** Opens a hazard's page in an engine and says what readers see. */
import { outcome } from './probe.js';

/** The hazards as they are served: those in an encoding of their own with every letter as a reference. */
export const served = (hazard) =>
  hazard.entities
    ? {
        ...hazard,
        html: hazard.html
          .replace('<meta charset="utf-8">', '')
          .replaceAll(/[^\0-\x7F]/gu, (letter) => `&#${letter.codePointAt(0)};`),
      }
    : hazard;

export const runsIn = (hazard, engine) => !hazard.engines || hazard.engines.includes(engine);

/** What readers see of a hazard in a started engine. `site` is what `serve` resolved with. */
export async function see(hazard, engine, site) {
  const base = hazard.untrusted ? (site.untrusted ?? site.base) : site.base;
  const page = await engine.open(`${base}/${hazard.id}`);
  try {
    return await outcome(page, hazard.expected);
  } finally {
    await page.close();
  }
}
