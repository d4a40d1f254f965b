import { htmlLang, isEasy, isFurigana, renditionAttributes, WAYS } from '@fukushi-widgets/model';
import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { hostSheets } from './host-sheets.js';
import { drawAsPrinted } from './paper.js';
import { colours, measures } from './tokens.js';
import type { Globals } from './toolbar.js';

/**
 * The page around a story: its language, colour scheme, text size, column and style sheet, as the toolbar says.
 * A story with the parameter `wholePage` brings headings and landmarks of its own.
 */
export const hostPage: Decorator = (story, { canvasElement, globals, viewMode, parameters, tags }) => {
  const { lang, theme, width, text, host, tokens } = globals as Globals;
  const printed = tags.includes('print') && viewMode !== 'docs';
  drawAsPrinted(printed);
  const column = html`<div
    class="host-column"
    style=${styleMap({
      inlineSize: width === 'full' ? '100%' : `${width}px`,
      fontSize: text === '100' ? 'inherit' : `${text}%`,
    })}
  >
    ${story()}
  </div>`;
  if (viewMode === 'docs') return inDocumentation(column, lang, theme, hostSheets[host]);

  const { documentElement: root } = document;
  // Storybook says a language of its own around the story.
  for (const element of [root, canvasElement]) speak(element, lang);
  root.style.colorScheme = printed ? 'light' : theme;
  // What was changed on the page of tokens holds on every page, as a style sheet of a site would.
  for (const { property } of [...colours, ...measures])
    root.style.setProperty(property, tokens[property] ?? '');
  return html`<style .textContent=${hostSheets[host]}></style> ${
      parameters['wholePage']
        ? html`<div id="host">${column}</div>`
        : html`<main id="host" class=${printed ? 'host paper' : 'host'}>
            ${pageAround(lang, host)} ${column}
          </main>`
    }`;
};

/** Asks for a rendition as a page does: `lang`, and beside it `easy` or `furigana`. */
function speak(element: Element, rendition: string): void {
  const asked = renditionAttributes(rendition);
  for (const name of ['lang', ...WAYS]) {
    const value = asked[name];
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}

/** What stands above a widget on a page. It shows where the page has a style sheet, for that to be seen at work. */
function pageAround(lang: Globals['lang'], host: Globals['host']) {
  const japanese = htmlLang(lang) === 'ja';
  const own = japanese ? 'ja' : 'en';
  const unseen = host === 'none' ? 'unseen' : '';
  return html`<h1 class=${unseen} lang=${own}>${japanese ? '見本のページ' : 'A sample page'}</h1>
    <h2 class=${unseen} lang=${own}>${japanese ? '地域福祉計画' : 'Community welfare plan'}</h2>
    ${
      unseen
        ? nothing
        : html`<p lang=${own}>
            ${japanese ? 'この見出しと文章は、ページのものです。部品はこの下です。' : 'These headings and this text are the page’s own. The widget is below.'}
          </p>`
    }`;
}

/** In the documentation several stories share a page: the style sheet must not leave its story. */
const inDocumentation = (column: unknown, lang: string, theme: string, sheet: string) =>
  html`<div
    class="host"
    lang=${htmlLang(lang)}
    ?easy=${isEasy(lang)}
    ?furigana=${isFurigana(lang)}
    style=${styleMap({ colorScheme: theme })}
  >
    <style
      .textContent=${`@scope { ${sheet.replaceAll(/(?<=^|[\s,}])(html|body|:root)(?=[\s,{:])/gu, ':scope')} }`}
    ></style>
    ${column}
  </div>`;
