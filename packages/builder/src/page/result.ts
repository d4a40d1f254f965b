import { html, nothing, type TemplateResult } from 'lit';
import type { Choice } from '../choice.js';
import type { Data } from '../data.js';
import { placeNamed, type Place } from '../places.js';
import { FORM_NAMES, GENERAL_STEPS } from '../steps.js';
import type { Result } from '../result.js';
import { both, OUTCOME_WORDS } from './words.js';

export interface ResultState {
  readonly status: string;
  readonly copy: () => void;
}

/** The text to paste, the one button that copies it, and what to do with it. */
export function result(
  choice: Choice,
  made: Result | undefined,
  data: Data,
  { status, copy }: ResultState,
): TemplateResult {
  const place = placeNamed(choice.place);
  return html`
    <section class="result" aria-labelledby="copy-title">
      <h2 id="copy-title">
        <span class="step">4</span>コピーして貼る<span class="en" lang="en">Copy and paste</span>
      </h2>
      <div class="snippet">
        <pre id="snippet" tabindex="0" role="region" aria-label="貼り付ける文字" translate="no"><code>${
          made?.text ?? '団体の名前と連絡先を書くと、ここに貼り付ける文字ができます。'
        }</code></pre>
        <p class="copy">
          <button type="button" class="button" @click=${copy}>
            コピーする<span class="en" lang="en">Copy</span>
          </button>
          <span role="status">${status}</span>
        </p>
      </div>
      ${made ? html`${address(made)} ${steps(place, made)} ${template(made, place)} ${warnings(made, data)}` : nothing}
      ${made ? otherForms(choice, place, made, data) : nothing}
      <p class="note">
        ${both({
          ja: 'このページのアドレスを送ると、同じ設定をほかの人も開けます。',
          en: 'Send somebody the address of this page, and they open the same settings.',
        })}
      </p>
    </section>
  `;
}

/** For editors where a link is made with a button: its two parts. */
const address = ({ form, address, title }: Result) =>
  address === undefined || form !== 'link'
    ? nothing
    : html`<dl class="link-parts">
        <div>
          <dt>リンクの文字<span class="en" lang="en">Words of the link</span></dt>
          <dd>${title}</dd>
        </div>
        <div>
          <dt>リンクのアドレス<span class="en" lang="en">Its address</span></dt>
          <dd translate="no"><a href=${address}>${address}</a></dd>
        </div>
      </dl>`;

const steps = (place: Place, { form }: Result) => html`
  <h3>
    ${place.id === 'unknown' ? '' : `${place.name.ja}での`}貼り方<span class="en" lang="en"
      >How to paste it</span
    >
  </h3>
  <ol class="steps">
    <li>
      ${both({
        ja: '上の「コピーする」を押します。',
        en: 'Press “Copy” above.',
      })}
    </li>
    ${(place.steps[form] ?? GENERAL_STEPS[form]).map((step) => html`<li>${both(step)}</li>`)}
  </ol>
`;

/** The link becomes a widget where the script runs; that is the administrator's part, once. */
const template = ({ script }: Result, { footer = [] }: Place) =>
  script === undefined
    ? nothing
    : html`<div class="template">
        <h3>サイトの管理者に一度だけ頼むこと<span class="en" lang="en">Once, for the administrator</span></h3>
        <p>
          ${both({
            ja: '次の1行を、サイト全体のひな形（テンプレート、フッター）に入れてもらいます。すでに入っていれば要りません。入るまでは、ふつうのリンクとして働きます。',
            en: 'This line goes into the site’s template or footer, unless it is there already. Until then you have a working link.',
          })}
        </p>
        <pre
          tabindex="0"
          role="region"
          aria-label="管理者が入れる行"
          translate="no"
        ><code>${script}</code></pre>
        ${
          footer.length === 0
            ? nothing
            : html`<ul>
                ${footer.map((step) => html`<li>${both(step)}</li>`)}
              </ul>`
        }
      </div>`;

function warnings({ form, text }: Result, { base }: Data): TemplateResult {
  const isCode = form !== 'url';
  return html`
    <ul class="warnings">
      ${
        isCode
          ? html`<li>
              ${both({
                ja: 'Wordやメールに一度貼ると、まっすぐな " が “ ” に変わって動かなくなります。ここから直接貼ってください。',
                en: 'Word processors and mail turn " into curly marks, which breaks the code. Paste straight from here.',
              })}
            </li>`
          : nothing
      }
      ${
        text.startsWith('<script')
          ? html`<li>
              ${both({
                ja: '<script で始まる行は、一つのページに一度だけ貼ります。二つ目の部品からは、その次の行だけを貼ってください。',
                en: 'The line that begins with <script is needed once per page: for a second widget paste only what follows it.',
              })}
            </li>`
          : nothing
      }
      ${
        text.includes('<fukushi-')
          ? html`<li>
              ${both({
                ja: `書きかえるときも、終わりのタグを消さないでください。/> で終えると、あとの文章が消えます。`,
                en: 'When you edit the code keep the end tag: with /> the text that follows disappears.',
              })}
            </li>`
          : nothing
      }
      ${
        base.startsWith('https:')
          ? nothing
          : html`<li class="warning">
              ${both({
                ja: `このページは ${base} で開かれています。試すためのアドレスなので、公開するページには貼らないでください。公開先は https: で始まります。`,
                en: `This page runs at ${base}, an address for trying. Do not publish what you copy here: the real one begins with https:.`,
              })}
            </li>`
      }
    </ul>
  `;
}

function otherForms(choice: Choice, place: Place, made: Result, { survival }: Data): TemplateResult {
  const tried = survival.paths.filter(({ id }) => place.paths.includes(id));
  return html`
    <details class="forms" ?open=${choice.form !== undefined}>
      <summary>ほかの形にする<span class="en" lang="en">Other forms</span></summary>
      <fieldset>
        <legend>貼り付ける形<span class="en" lang="en">Form</span></legend>
        ${made.forms.map(
          ({ form, outcome }) => html`
            <label class="row">
              <input type="radio" name="form" value=${form} .checked=${form === made.form} />
              <span>
                ${FORM_NAMES[form].ja}<span class="en" lang="en">${FORM_NAMES[form].en}</span>
                ${form === made.recommended ? html`<strong class="tag">おすすめ</strong>` : nothing}
                ${
                  outcome === undefined
                    ? nothing
                    : html`<span class="outcome ${outcome}"
                        >${both(OUTCOME_WORDS[outcome] ?? { ja: '', en: '' })}</span
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
            ? html`「確かめました」は、次のところを実際に通した結果です：${tried
                  .map(({ title }) => title[0])
                  .join('、')}。<span class="en" lang="en"
                  >“Tested” means that the form was really sent through:
                  ${tried.map(({ title }) => title[1]).join('; ')}.</span
                >`
            : both({
                ja: 'ここは、説明書などで読んだことから選びました。実際に通して確かめてはいません。',
                en: 'For this place we go by what its documents say; we have not run it.',
              })
        }
      </p>
    </details>
  `;
}
