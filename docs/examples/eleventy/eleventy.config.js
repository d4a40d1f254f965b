import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bundledPlan, providePlanSource } from '@fukushi-widgets/elements';
import '@fukushi-widgets/elements/define/all.js';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, unsafeStatic } from 'lit/static-html.js';

const planFile = createRequire(import.meta.url).resolve('@fukushi-widgets/komoro/dist/ja.json');
providePlanSource(bundledPlan(JSON.parse(readFileSync(planFile, 'utf8'))));

export default function (config) {
  config.setOutputDirectory('dist');

  // Every fukushi-* tag of a page gets its content as a declarative shadow root. Around the page Lit writes a
  // mark of its own, for pages that are templates as a whole.
  config.addTransform('fukushi', async (content) => {
    const page = await collectResult(render(html`${unsafeStatic(content)}`));
    return page.replace(/^<!--lit-part[^>]*-->/, '').replace(/<!--\/lit-part-->$/, '');
  });
}
