import { html, nothing, type TemplateResult } from 'lit';
import type { Diagnosis, Finding } from '../check/check.js';
import { both, SEVERITY_WORDS } from './words.js';

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
export const checker = (state: CheckerState): TemplateResult => html`
  <section class="checker" aria-labelledby="checker-title">
    <h2 id="checker-title">
      貼ったものを確かめる<span class="en" lang="en">Paste what you have and I check it</span>
    </h2>
    <p>
      ${both({
        ja: 'うまく表示されないときは、ホームページに貼ってあるコードをここに貼り付けてください。どこが違うか、どう直すかをお知らせします。どこにも送られません。',
        en: 'If a page does not show the widget, paste its code here. You are told what is wrong and get it mended. Nothing is sent anywhere.',
      })}
    </p>
    <p class="field">
      <label for="pasted">貼ってあるコード<span class="en" lang="en">The code on your page</span></label>
      <textarea
        id="pasted"
        rows="7"
        spellcheck="false"
        translate="no"
        .value=${state.pasted}
        @input=${(event: Event) => state.input((event.target as HTMLTextAreaElement).value)}
      ></textarea>
    </p>
    <p class="copy">
      <button type="button" class="button quiet" @click=${state.check}>
        確かめる<span class="en" lang="en">Check</span>
      </button>
      <span role="status">${summary(state.diagnosis)}</span>
    </p>
    ${state.diagnosis ? findings(state.diagnosis, state) : nothing}
  </section>
`;

function summary(diagnosis: Diagnosis | undefined): string {
  if (!diagnosis) return '';
  const { findings } = diagnosis;
  if (findings.length === 0) return '問題は見つかりませんでした。';
  return `${findings.length}件見つかりました。`;
}

/** The mended text first: who is in a hurry copies it, who wants to know reads on. */
const findings = ({ findings, mended }: Diagnosis, { pasted, copied, copy }: CheckerState) => html`
  ${
    mended === pasted
      ? nothing
      : html`<h3>直したもの<span class="en" lang="en">Mended</span></h3>
          <p>
            ${both({
              ja: '元のコードをすべて消して、これに置きかえてください。',
              en: 'Remove the old code and paste this in its place.',
            })}
          </p>
          <div class="snippet">
            <pre
              id="mended"
              tabindex="0"
              role="region"
              aria-label="直したコード"
              translate="no"
            ><code>${mended}</code></pre>
            <p class="copy">
              <button type="button" class="button" @click=${copy}>
                直したものをコピーする<span class="en" lang="en">Copy the mended code</span>
              </button>
              <span role="status">${copied}</span>
            </p>
          </div>`
  }
  ${
    findings.length === 0
      ? nothing
      : html`<h3>見つかったこと<span class="en" lang="en">What was found</span></h3>
          <ol class="findings">
            ${findings.map(finding)}
          </ol>`
  }
`;

const finding = ({ severity, what, why, found, edits }: Finding, index: number) => html`
  <li class="finding ${severity}">
    <h4>
      <span class="tag">${SEVERITY_WORDS[severity]?.ja}</span>
      <span class="sr" lang="en">${SEVERITY_WORDS[severity]?.en}</span>
    </h4>
    <p class="what">${both(what)}</p>
    <p class="why">${both(why)}</p>
    <pre
      tabindex="0"
      role="region"
      aria-label=${`${index + 1}件目の見つかったところ`}
      translate="no"
    ><code>${found}</code></pre>
    ${
      edits === undefined
        ? html`<p class="note">
            ${both({
              ja: 'これはご自分で直してください。',
              en: 'This one only you can mend.',
            })}
          </p>`
        : nothing
    }
  </li>
`;
