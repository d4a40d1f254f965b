import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';

/**
 * Writes a view as plain HTML. Texts are escaped by the renderer; the marks
 * that would let a script take over are left out, because none will.
 */
export const renderHtml = (view: TemplateResult): string =>
  collectResultSync(render(view))
    .replaceAll(/<!--[\s\S]*?-->|<\?>/gu, '')
    // Firefox draws nothing for a line break between Japanese letters, as CSS Text has it; a space is drawn.
    .replaceAll(/\s*\n\s*/gu, ' ')
    // As HTML writes a picture; what the formatter writes in a template is for other languages.
    .replaceAll(/(<img\b[^>]*?)\s*\/>/gu, '$1>');
