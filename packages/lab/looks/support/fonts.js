/** The font that the kept pictures were drawn with, which Debian has in fonts-noto-cjk. Others draw other letters. */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { launchOptions } from './browser.js';

const DOCUMENTED = 'Noto Sans CJK JP';
const pageStyles = readFileSync(new URL('../../../../stories/support/docs.css', import.meta.url), 'utf8');

/** A sentence when the text of stories is drawn with other fonts on this machine; else undefined. */
export async function missingFont(executablePath) {
  const browser = await chromium.launch({ ...launchOptions, executablePath });
  try {
    const page = await browser.newPage();
    await page.setContent(`<html lang="ja"><style>${pageStyles}</style><p>地域福祉計画 0267</p></html>`);
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument');
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'p' });
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    const names = fonts.map(({ familyName }) => familyName);
    if (names.length === 1 && names[0] === DOCUMENTED) return undefined;
    return `Japanese text is drawn with ${names.join(' and ')}, not ${DOCUMENTED} (Debian: fonts-noto-cjk)`;
  } finally {
    await browser.close();
  }
}
