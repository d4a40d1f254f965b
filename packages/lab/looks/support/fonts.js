/** The fonts that the kept pictures were drawn with, and the packages of Debian that have them. Others draw other letters. */
import { readFileSync } from 'node:fs';

/** By a language: its name stands in the reading tools, so a picture shows letters of each. */
const fonts = [
  { lang: 'ja', text: '地域福祉計画 0267', family: 'Noto Sans CJK JP', debian: 'fonts-noto-cjk' },
  { lang: 'th', text: 'ไทย', family: 'Loma', debian: 'fonts-thai-tlwg' },
];

/** What `missingFont` asks for. Read before anything is installed. */
export const fontPackages = fonts.map(({ debian }) => debian);

/** A sentence when the text of stories is drawn with other fonts on this machine; else undefined. */
export async function missingFont(executablePath) {
  // Only now: what these are may have been installed just before.
  const { chromium } = await import('playwright-core');
  const { launchOptions } = await import('./browser.js');
  const pageStyles = readFileSync(new URL('../../../../stories/support/docs.css', import.meta.url), 'utf8');
  const browser = await chromium.launch({ ...launchOptions, executablePath });
  try {
    const page = await browser.newPage();
    for (const { lang, text, family, debian } of fonts) {
      const names = await familiesOf(
        page,
        `<html lang="${lang}"><style>${pageStyles}</style><p>${text}</p></html>`,
      );
      if (names.length !== 1 || names[0] !== family) {
        return `Text in ${lang} is drawn with ${names.join(' and ')}, not ${family} (Debian: ${debian})`;
      }
    }
    return undefined;
  } finally {
    await browser.close();
  }
}

/** The fonts that draw the paragraph of a page. */
async function familiesOf(page, html) {
  await page.setContent(html);
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'p' });
  const { fonts: drawn } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  await session.detach();
  return drawn.map(({ familyName }) => familyName);
}
