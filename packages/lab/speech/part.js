import { answers, browserPackages, program, welcome } from '../needs.js';

export default {
  name: 'speech',
  judges: {
    ja: '読み上げソフトに渡される木が、WebKitGTK で前と同じか。本物のスクリーンリーダー（Orca）が Firefox と Chromium で何を言うかは、npm run speech で聞く。',
    en: 'Whether the tree that screen readers are given is as before in WebKitGTK. What a real one (Orca) says in Firefox and Chromium is heard by npm run speech.',
  },
  tests: ['packages/lab/speech/*.test.js'],
  browser: 'webkit',
  timeout: 600_000,
  onlyInCI: true,
  needs: [
    program('dbus-daemon', 'dbus-x11'),
    answers(
      ['/usr/bin/python3', '-c', 'import gi; gi.require_version("Atspi", "2.0")'],
      ['python3-gi', 'gir1.2-atspi-2.0', 'at-spi2-core'],
    ),
  ],
};

/** What Orca needs beside it: `npm run speech` alone, as what it says comes too late on a busy machine. */
export const orcaNeeds = [
  program('orca', 'orca', 'speech-dispatcher', 'at-spi2-core'),
  program('Xvfb', 'xvfb'),
  program('openbox', 'openbox'),
  program('xdotool', 'xdotool'),
  program('firefox-esr', ...browserPackages.firefox),
  // The shell without a window, which the other tests take, has nothing to say.
  program('chromium', 'chromium'),
  // Where lines break decides what is said at once.
  welcome('fonts-noto-cjk'),
];
