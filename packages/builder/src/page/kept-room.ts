import { html, nothing, type TemplateResult } from 'lit';
import { SCRIPTED, type Result } from '../result.js';
import { KEPT_ROOM } from '../room.js';
import { code } from './code.js';
import type { Say } from './say.js';

/** For whoever has the site's style sheet in hand, and does not want the page to move when a widget comes. */
export const keptRoom = ({ pieces }: Result, say: Say): TemplateResult | typeof nothing =>
  pieces.every(({ address, form }) => address === undefined || !SCRIPTED.includes(form))
    ? nothing
    : html`<details class="forms room">
        <summary>
          ${say({ ja: '部品が出るときにページを動かさない', en: 'Keep the page from moving when a widget comes' })}
        </summary>
        <p>
          ${say({
            ja: 'なくてもかまいません。スクリプトが届くまでのあいだ、部品の場所を空けておくCSSです。サイトのスタイルシートに一度入れてもらうと、部品が出るときに、下の文章が動きません。スクリプトが届かないときは、リンクの下が空いたままになります。',
            en: 'Not required. This CSS, once in the site’s style sheet, keeps the place of a widget free until the script has come, so that the text below does not move. Where the script never comes, the place below the link stays free.',
          })}
        </p>
        ${code(say({ ja: 'スタイルシートに入れるCSS', en: 'CSS for the style sheet' }), KEPT_ROOM)}
      </details>`;
