import type { CSSResult, CSSResultGroup } from 'lit';
import { kit } from '../views/kit.js';
import { actionListStyles } from '../fukushi-action-list/fukushi-action-list.styles.js';
import { actorsStyles } from '../fukushi-action-list/actors.styles.js';
import { progressStyles } from '../fukushi-action-list/progress.styles.js';
import { contactDirectoryStyles } from '../fukushi-contact-directory/fukushi-contact-directory.styles.js';
import { messageStyles } from '../fukushi-message/fukushi-message.styles.js';
import { aboutStyles } from '../fukushi-plan-summary/about.styles.js';
import { moreStyles } from '../fukushi-plan-summary/more.styles.js';
import { relatedStyles } from '../fukushi-system-chart/related.styles.js';
import { chartTableStyles } from '../fukushi-system-chart/chart-table.styles.js';
import { contactFilesStyles } from '../optional-views/contact-files.js';
import { frameStyles } from './frame.styles.js';
import { styles as ko } from './languages/ko.styles.js';
import { styles as readings } from './languages/readings.styles.js';
import { styles as th } from './languages/th.styles.js';
import { styles as vi } from './languages/vi.styles.js';
import { styles as zhHans } from './languages/zh-Hans.styles.js';
import { VIEWS } from '../widgets.js';

const flat = (styles: CSSResultGroup): readonly CSSResult[] => [styles].flat(Infinity as 1) as CSSResult[];

/** The styles of every widget, each sheet once: that of the frame first, as in every shadow root. */
export const allStyles: readonly CSSResult[] = [
  ...new Set([
    ...flat(frameStyles),
    ...Object.values(VIEWS).flatMap(({ styles }) => flat(styles)),
    actorsStyles(kit),
    actionListStyles(kit),
    progressStyles(kit),
    contactDirectoryStyles(kit),
    contactFilesStyles(kit),
    chartTableStyles(kit),
    messageStyles(kit),
    relatedStyles(kit),
    aboutStyles(kit),
    moreStyles(kit),
    // With a script these come in the rendition's own file.
    ...[readings, zhHans, ko, th, vi],
  ]),
];

export { goalsStyles } from './goals.styles.js';
export { tokens } from './tokens.styles.js';
