/** The words of the interface out of an XLIFF file: `[{ ja, description, <lang> }]`. Runs in Node and in the page. */

const plain = (markup) =>
  markup
    .replaceAll(/<x [^>]*\/>/gu, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

export function readWords(xliff, lang) {
  const unit = /<source>(.*?)<\/source>\s*<target>(.*?)<\/target>\s*<note[^>]*>(.*?)<\/note>/gsu;
  return [...xliff.matchAll(unit)].map(([, ja, target, description]) => ({
    ja: plain(ja),
    [lang]: plain(target),
    description: plain(description),
  }));
}
