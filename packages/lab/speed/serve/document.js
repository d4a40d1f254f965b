/** The page that a contestant's widgets stand in; the same for all. */

export const escapeAttribute = (text) =>
  String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export const documentOf = ({ head, body, lang = 'ja' }) => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>見本の市の福祉のページ</title>
<style>body { max-width: 45em; margin: 0 auto; padding: 1em; font-family: sans-serif }</style>
${head}
</head>
<body>
<h1>見本の市の福祉のページ</h1>
<main>
${body}
</main>
</body>
</html>
`;
