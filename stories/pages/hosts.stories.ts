import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import cityCss from '../../packages/embed/demo/city.css?inline';
import city from '../../packages/embed/demo/city.html?raw';
import councilCss from '../../packages/embed/demo/council.css?inline';
import council from '../../packages/embed/demo/council.html?raw';
import districtCss from '../../packages/embed/demo/district.css?inline';
import district from '../../packages/embed/demo/district.html?raw';
import resetCss from '../../packages/embed/demo/reset.css?inline';
import { settled } from '../support/settled.js';

/** The sample sites that `npm start` shows, from the same files: our parts inside other people's pages. */
export default {
  title: 'ページ/ホストのページ Host pages',
  id: 'hosts',
  parameters: {
    wholePage: true,
    // The skip link is the page's first link; axe finds one of Storybook's own before it.
    a11y: { config: { rules: [{ id: 'region', enabled: false }] } },
  },
  play: ({ canvasElement }) => settled(canvasElement),
} satisfies Meta;

type Story = StoryObj;

/** What stands in the body of a sample page, with its links led from here. */
function body(page: string): string {
  const inside = /<body>(?<body>.*)<\/body>/su.exec(page)?.groups?.['body'] ?? '';
  return inside
    .replaceAll('href="../index.html"', 'href="./index.html" target="_top"')
    .replaceAll('href="../v1/', 'href="./v1/')
    .replaceAll(/href="(?=\w+\.html)/gu, 'href="./demo/');
}

/** A host page as it is: the HTML is the demo's own file, nothing that anybody can put in from outside. */
const hostPage =
  (page: string, ...sheets: readonly string[]): NonNullable<Story['render']> =>
  () =>
    html`<style .textContent=${sheets.join('\n')}></style> ${unsafeHTML(body(page))}`;

export const City: Story = {
  name: '市のホームページ / A city’s site',
  render: hostPage(city, cityCss),
  // This site has no dark colours.
  globals: { theme: 'light' },
};

export const Council: Story = {
  name: '社協のブログ / The council’s blog',
  render: hostPage(council, councilCss),
};

export const CouncilDark: Story = {
  name: '社協のブログ、暗い色 / The council’s blog, dark',
  render: hostPage(council, councilCss),
  globals: { theme: 'dark' },
};

export const District: Story = {
  name: '区の手作りのページ / A district’s homemade page',
  render: hostPage(district, resetCss, districtCss),
  globals: { theme: 'light' },
};

export const DistrictPrinted: Story = {
  name: '区のページを印刷 / A district’s page, printed',
  render: hostPage(district, resetCss, districtCss),
  globals: { theme: 'light' },
  tags: ['print'],
};
