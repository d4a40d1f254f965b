import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../check/rule.js';
import type { Choice } from '../choice.js';
import type { Data } from '../data.js';
import { isInSentence } from '../forms.js';
import { placeNamed, type Place } from '../places.js';
import type { Result } from '../result.js';
import { FORM_NAMES, GENERAL_STEPS } from '../steps.js';
import { code } from './code.js';
import { keptRoom } from './kept-room.js';
import type { Say } from './say.js';
import { OUTCOME_WORDS } from './words.js';

/** The last step: the text to paste, and what to do with it. The button that copies it stands below all steps. */
export function paste(
  choice: Choice,
  made: Result | undefined,
  data: Data,
  say: Say,
  print: () => void,
): TemplateResult {
  const place = placeNamed(choice.place);
  return html`
    <div class="paste">
      <pre
        id="snippet"
        tabindex="0"
        role="region"
        aria-label=${say({ ja: '貼り付ける文字', en: 'Text to paste' })}
        translate="no"
      ><code>${made?.text ?? say(NOT_YET)}</code></pre>
      ${
        made
          ? html`${addresses(made, say)} ${steps(place, made, say)} ${template(made, place, say)}
              ${warnings(choice, made, data, say)} ${otherForms(choice, place, made, data, say)}
              ${keptRoom(made, say)}
              <div class="after">
                <p>
                  ${say({
                    ja: 'このページのアドレスを送ると、同じ設定をほかの人も開けます。',
                    en: 'Send somebody the address of this page, and they open the same settings.',
                  })}
                </p>
                <p>
                  <button type="button" class="small" @click=${print}>
                    ${say({ ja: '引き継ぎの紙を印刷する', en: 'Print a hand-over sheet' })}
                  </button>
                </p>
              </div>`
          : nothing
      }
    </div>
  `;
}

const NOT_YET: Words = {
  ja: '団体の名前と連絡先を書くと、ここに貼り付ける文字ができます。',
  en: 'Write the name and the contact of your group, and the text to paste appears here.',
};

/** For editors where a link is made with a button: its two parts. */
const addresses = ({ pieces }: Result, say: Say) =>
  pieces
    .filter(({ form, address }) => form === 'link' && address !== undefined)
    .map(
      ({ title, address = '' }) =>
        html`<dl class="link-parts">
          <div>
            <dt>${say({ ja: 'リンクの文字', en: 'Words of the link' })}</dt>
            <dd>${title}</dd>
          </div>
          <div>
            <dt>${say({ ja: 'リンクのアドレス', en: 'Its address' })}</dt>
            <dd translate="no"><a href=${address}>${address}</a></dd>
          </div>
        </dl>`,
    );

/** What is done after copying, in that place and with that form. */
export const stepsFor = (place: Place, { form }: Result): readonly Words[] =>
  place.steps[form] ?? GENERAL_STEPS[form];

const steps = (place: Place, made: Result, say: Say) => html`
  <h3>
    ${
      place.id === 'unknown'
        ? say({ ja: '貼り方', en: 'How to paste it' })
        : say({ ja: `貼り方（${place.name.ja}）`, en: `How to paste it: ${place.name.en}` })
    }
  </h3>
  <ol class="steps">
    <li>${say({ ja: '画面の下の「コピーする」を押します。', en: 'Press “Copy” below.' })}</li>
    ${stepsFor(place, made).map((each) => html`<li>${say(each)}</li>`)}
  </ol>
`;

/** The link becomes a widget where the script runs; that is the administrator's part, once. */
const template = ({ script }: Result, { footer = [] }: Place, say: Say) =>
  script === undefined
    ? nothing
    : html`<div class="template">
        <h3>${say({ ja: 'サイトの管理者に一度だけ頼むこと', en: 'Once, for the administrator' })}</h3>
        <p>
          ${say({
            ja: '次の1行を、サイト全体のひな形（テンプレート、フッター）に入れてもらいます。すでに入っていれば要りません。入るまでは、ふつうのリンクとして働きます。',
            en: 'This line goes into the site’s template or footer, unless it is there already. Until then you have a working link.',
          })}
        </p>
        ${code(say({ ja: '管理者が入れる行', en: 'Line for the administrator' }), script)}
        ${
          footer.length === 0
            ? nothing
            : html`<ul>
                ${footer.map((each) => html`<li>${say(each)}</li>`)}
              </ul>`
        }
      </div>`;

function warnings(
  { items }: Choice,
  { form, pieces, text, tools }: Result,
  { base }: Data,
  say: Say,
): TemplateResult {
  const says: readonly (Words & { readonly when: boolean; readonly grave?: boolean })[] = [
    {
      when: pieces.some(({ form }) => form !== 'url'),
      ja: 'Wordやメールに一度貼ると、まっすぐな " が “ ” に変わって動かなくなります。ここから直接貼ってください。',
      en: 'Word processors and mail turn " into curly marks, which breaks the code. Paste straight from here.',
    },
    {
      when: items.some(({ options }) => isInSentence(options)),
      ja: '文の中に入れるところは、文の途中に貼ります。貼れる形は、タグと文章そのものの二つです（ほかの形は一つの段落や枠になるため、選べません）。',
      en: 'Paste what stands within a sentence in the middle of it. A tag and the text itself can stand there; the other forms would be a paragraph or a frame of their own, so they cannot be chosen.',
    },
    {
      when:
        (form === 'iframe' || form === 'url') &&
        items.some(({ options }) => options['variant'] !== undefined || options['layout'] !== undefined),
      grave: true,
      ja: '枠のなかでは、「どこまで表示するか」「図の形」は変わらず、いつもすべてが出ます。変えたいときは、ほかの形を選んでください。',
      en: 'In a frame “How much to show” and “Layout of the chart” change nothing: all of it is shown. For less choose another form.',
    },
    {
      when: tools === 'impossible',
      grave: true,
      ja: 'ことばを選ぶボタンは、この形や貼る場所では付けられません（タグが残り、スクリプトが動くところで付けられます）。枠のなかのページには、ほかのことばへのリンクがあります。',
      en: 'The buttons that choose a language cannot be in this form, or at this place: they need a tag that stays and the script. Pages in frames have links to the other languages.',
    },
    {
      when: text.startsWith('<script'),
      ja: '<script で始まる行は、一つのページに一度で足ります。あとから別の部品を足すときは、「もう一つ足す」で一つのコードにして、貼り直してください。',
      en: 'The line that begins with <script is needed once per page. For a widget more use “Add another” and paste the new code in place of the old.',
    },
    {
      when: text.includes('<fukushi-'),
      ja: '書きかえるときも、終わりのタグを消さないでください。/> で終えると、あとの文章が消えます。',
      en: 'When you edit the code keep the end tag: with /> the text that follows disappears.',
    },
    {
      when: !base.startsWith('https:'),
      grave: true,
      ja: `このページは ${base} で開かれています。試すためのアドレスなので、公開するページには貼らないでください。公開先は https: で始まります。`,
      en: `This page runs at ${base}, an address for trying. Do not publish what you copy here: the real one begins with https:.`,
    },
  ];
  return html`
    <ul class="warnings">
      ${says
        .filter(({ when }) => when)
        .map((words) => html`<li class=${words.grave ? 'warning' : nothing}>${say(words)}</li>`)}
    </ul>
  `;
}

function otherForms(
  choice: Choice,
  place: Place,
  made: Result,
  { survival }: Data,
  say: Say,
): TemplateResult {
  const tried = survival.paths.filter(({ id }) => place.paths.includes(id));
  return html`
    <details class="forms" ?open=${choice.form !== undefined}>
      <summary>${say({ ja: 'ほかの形にする', en: 'Other forms' })}</summary>
      <fieldset>
        <legend>${say({ ja: '貼り付ける形', en: 'Form' })}</legend>
        ${made.forms.map(
          ({ form, outcome }) => html`
            <label class="row">
              <input type="radio" name="form" value=${form} .checked=${form === made.form} />
              <span>
                ${say(FORM_NAMES[form])}
                ${
                  form === made.recommended
                    ? html`<strong class="tag">${say({ ja: 'おすすめ', en: 'Recommended' })}</strong>`
                    : nothing
                }
                ${
                  outcome === undefined
                    ? nothing
                    : html`<span class="outcome ${outcome}"
                        >${say(OUTCOME_WORDS[outcome] ?? { ja: '', en: '' })}</span
                      >`
                }
              </span>
            </label>
          `,
        )}
      </fieldset>
      <p class="note">
        ${
          tried.length > 0
            ? say({
                ja: `「確かめました」は、次のところを実際に通した結果です：${tried.map(({ title }) => title[0]).join('、')}。`,
                en: `“Tested” means that the form was really sent through: ${tried.map(({ title }) => title[1]).join('; ')}.`,
              })
            : say({
                ja: 'ここは、説明書などで読んだことから選びました。実際に通して確かめてはいません。',
                en: 'For this place we go by what its documents say; we have not run it.',
              })
        }
      </p>
    </details>
  `;
}
