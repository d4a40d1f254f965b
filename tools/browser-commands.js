/** For tests in the browser: asks the driver for what a page cannot do itself. The other side: wtr-commands.js. */
import { executeServerCommand } from '@web/test-runner-commands';

const ask = async (command, payload) => (await executeServerCommand(`fukushi:${command}`, payload)).value;

export const press = (chord) => ask('press', chord);
export const resize = (width, height) => ask('resize', { width, height });
export const emulate = (media) => ask('emulate', media);
export const ariaSnapshot = (selector) => ask('aria-snapshot', selector);
