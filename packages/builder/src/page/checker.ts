import { html, nothing, type TemplateResult } from 'lit';
import type { Diagnosis, Finding } from '../check/check.js';
import type { Say } from './say.js';
import { SEVERITY_WORDS } from './words.js';

export interface CheckerState {
  readonly pasted: string;
  /** Absent until something was checked. */
  readonly diagnosis: Diagnosis | undefined;
  readonly copied: string;
  readonly input: (text: string) => void;
  readonly check: () => void;
  readonly copy: () => void;
}

/** "Paste what you have and I check it." */
export const checker = (state: CheckerState, say: Say): TemplateResult => html`
  <section class="checker" aria-labelledby="checker-title">
    <h2 id="checker-title" tabindex="-1">
      ${say({ ja: '貼ったものを確かめる', en: 'Check what you pasted' })}
    </h2>
    <p>
      ${say({
        ja: 'うまく表示されないときは、ホームページに貼ってあるコードをここに貼り付けてください。どこが違うか、どう直すかをお知らせします。どこにも送られません。',
        en: 'If a page does not show the widget, paste its code here. You are told what is wrong and get it mended. Nothing is sent anywhere.',
      })}
    </p>
    <p class="field">
      <label for="pasted">${say({ ja: '貼ってあるコード', en: 'The code on your page' })}</label>
      <textarea
        id="pasted"
        rows="7"
        spellcheck="false"
        translate="no"
        .value=${state.pasted}
        @input=${(event: Event) => state.input((event.target as HTMLTextAreaElement).value)}
      ></textarea>
    </p>
    <div class="copy">
      <button type="button" class="button quiet" @click=${state.check}>
        ${say({ ja: '確かめる', en: 'Check' })}
      </button>
      <p class="found-count" aria-live="polite">${summary(state.diagnosis, say)}</p>
    </div>
    ${state.diagnosis ? findings(state.diagnosis, state, say) : nothing}
  </section>
`;

function summary(diagnosis: Diagnosis | undefined, say: Say): string {
  if (!diagnosis) return '';
  const { length } = diagnosis.findings;
  return length === 0
    ? say({ ja: '問題は見つかりませんでした。', en: 'Nothing is wrong.' })
    : say({ ja: `${length}件見つかりました。`, en: `Found: ${length}.` });
}

/** The mended text first: who is in a hurry copies it, who wants to know reads on. */
const findings = ({ findings, mended }: Diagnosis, { pasted, copied, copy }: CheckerState, say: Say) => html`
  ${
    mended === pasted
      ? nothing
      : html`<h3>${say({ ja: '直したもの', en: 'Mended' })}</h3>
          <p>
            ${say({
              ja: '元のコードをすべて消して、これに置きかえてください。',
              en: 'Remove the old code and paste this in its place.',
            })}
          </p>
          <div class="snippet">
            <pre
              id="mended"
              tabindex="0"
              role="region"
              aria-label=${say({ ja: '直したコード', en: 'Mended code' })}
              translate="no"
            ><code>${mended}</code></pre>
            <div class="copy">
              <button type="button" class="button" @click=${copy}>
                ${say({ ja: '直したものをコピーする', en: 'Copy the mended code' })}
              </button>
              <p class="mended-said" aria-live="polite">${copied}</p>
            </div>
          </div>`
  }
  ${
    findings.length === 0
      ? nothing
      : html`<h3>${say({ ja: '見つかったこと', en: 'What was found' })}</h3>
          <ol class="findings">
            ${findings.map((each, index) => finding(each, index, say))}
          </ol>`
  }
`;

const finding = ({ severity, what, why, found, edits }: Finding, index: number, say: Say) => html`
  <li class="finding ${severity}">
    <h4>
      <span class="tag">${say(SEVERITY_WORDS[severity] ?? { ja: severity, en: severity })}</span>
    </h4>
    <p class="what">${say(what)}</p>
    <p class="why">${say(why)}</p>
    <pre
      tabindex="0"
      role="region"
      aria-label=${say({ ja: `${index + 1}件目の見つかったところ`, en: `Place ${index + 1}` })}
      translate="no"
    ><code>${found}</code></pre>
    ${
      edits === undefined
        ? html`<p class="note">
            ${say({
              ja: 'これはご自分で直してください。',
              en: 'This one only you can mend.',
            })}
          </p>`
        : nothing
    }
  </li>
`;
