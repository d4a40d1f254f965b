import type { Progress, ProgressState } from '@fukushi-widgets/model';
import { progressStyles } from '../fukushi-action-list/progress.styles.js';
import type { OptionalFrom } from '../optional.js';
import type { ViewContext } from '../views/context.js';
import type { Kit } from '../views/kit.js';

/** The word of a state, for a plan that was written without `fukushi compile`, and its icon: empty, half, ticked. */
const STATES: Readonly<Record<ProgressState, readonly [word: string, icon: string]>> = {
  'not-started': ['未着手', 'M12 2a10 10 0 1 0 1 0zm0 3a7 7 0 1 1-1 0z'],
  'in-progress': ['進行中', 'M12 2a10 10 0 1 0 1 0zm0 3v14a7 7 0 1 1 0-14z'],
  'done': ['達成', 'M12 2a10 10 0 1 0 1 0zm-2 15-5-5 2-2 3 3 7-7 2 2z'],
};

/** The word of the state first, with the date behind it and the note below: nothing is told by the icon or a colour alone. */
function progressLine({ html, icon, paragraph, words }: Kit, progress: Progress, context: ViewContext) {
  const { date, dateLabel, note, state, stateLabel } = progress;
  const [word, path] = (Object.hasOwn(STATES, state) && STATES[state]) || [state];
  return html`<p class="progress ${path && state}">
    <strong class="state">${path && icon(path)}${words(stateLabel ?? { ja: word }, context)}</strong
    >${' '}<span class="whole">${words(dateLabel ?? date, context)}</span>
    </p>
    ${paragraph(note, context, 'progress-note')}`;
}

export const progressFrom: OptionalFrom<'progress'> = (kit) => ({
  view: (progress, context) => progressLine(kit, progress, context),
  styles: progressStyles(kit),
});
