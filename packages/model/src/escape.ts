const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for HTML, between tags and inside double quotes. */
export const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"]/gu, (letter) => ENTITIES[letter] as string);
