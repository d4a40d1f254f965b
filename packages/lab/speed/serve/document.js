/** The page that a contestant's widgets stand in; the same for all. */

export const escapeAttribute = (text) =>
  String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** What the page is called, in its language. */
export const TITLES = { ja: '見本の市の福祉のページ', en: 'Welfare in the sample town' };

export const documentOf = ({ head, body, lang = 'ja' }) => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${TITLES[lang]}</title>
<style>body { max-width: 45em; margin: 0 auto; padding: 1em; font-family: sans-serif }</style>
${head}
</head>
<body>
<h1>${TITLES[lang]}</h1>
<main>
${body}
</main>
</body>
</html>
`;
