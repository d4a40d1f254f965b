import { browserPackages, program, welcome } from '../needs.js';

export default {
  name: 'speech',
  judges: {
    ja: '本物のスクリーンリーダー（Orca）が、Firefox と Chromium で何を言うか。',
    en: 'What a real screen reader (Orca) says in Firefox and Chromium.',
  },
  command: 'npm run speech',
  browser: 'chromium',
  needs: [
    program('orca', 'orca', 'speech-dispatcher', 'at-spi2-core'),
    program('Xvfb', 'xvfb'),
    program('openbox', 'openbox'),
    program('dbus-daemon', 'dbus-x11'),
    program('xdotool', 'xdotool'),
    program('firefox-esr', ...browserPackages.firefox),
    // The shell without a window, which the other tests take, has nothing to say.
    program('chromium', 'chromium'),
    // Where lines break decides what is said at once.
    welcome('fonts-noto-cjk'),
  ],
};
