/** Pages of another kind. */
import { FORMS, hazard, stays } from '../page.js';

export const pages = [
  hazard('quirks', 'doctype がない', 'No doctype', { doctype: '' }),
  {
    ...hazard('xhtml', 'XHTML', 'XHTML', {}, stays('our templates are HTML; nothing is blank')),
    type: 'application/xhtml+xml',
    html: `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="ja"><head><title>見本のページ</title><script src="/v1/fukushi.js"></script></head><body>${FORMS.replace('<br>', '<br/>')}</body></html>`,
  },
  hazard('http', 'https でないページ', 'No https', {}, { untrusted: true }),
];
