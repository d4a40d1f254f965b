/**
 * What tests may ask of the browser's driver beyond @web/test-runner-commands; the page's side is
 * browser-commands.js. What a driver cannot do throws, so tests of it belong in `*.chromium.test.ts`.
 */

const commands = {
  /** Presses a key or a chord such as `Shift+Tab`. */
  'fukushi:press': {
    playwright: (page, chord) => page.keyboard.press(chord),
    async puppeteer(page, chord) {
      const keys = splitChord(chord);
      for (const key of keys) await page.keyboard.down(key);
      for (const key of keys.reverse()) await page.keyboard.up(key);
    },
    webdriver: (driver, chord) => driver.keys(splitChord(chord)),
  },

  /** Makes the page's area `width` by `height` CSS pixels; in WebKit from 447 pixels wide. */
  'fukushi:resize': {
    playwright: (page, size) => page.setViewportSize(size),
    puppeteer: (page, size) => page.setViewport(size),
    async webdriver(driver, size) {
      // WebDriver sizes the window; what its frame takes is known only afterwards.
      await driver.setWindowSize(size.width, size.height);
      const [width, height] = await driver.execute('return [innerWidth, innerHeight]');
      await driver.setWindowSize(2 * size.width - width, 2 * size.height - height);
      const now = await driver.execute('return innerWidth + "x" + innerHeight');
      if (now === `${size.width}x${size.height}`) return;
      throw new Error(
        `the window stayed at ${now}: MiniBrowser's toolbar needs 447 pixels; narrow a container instead`,
      );
    },
  },

  /** Emulates `media`, `colorScheme`, `forcedColors`, `reducedMotion`, `contrast`; `null` ends one. */
  'fukushi:emulate': {
    playwright: (page, media) => page.emulateMedia(media),
  },

  /** The accessibility tree of the first element that matches, as Playwright's YAML. */
  'fukushi:aria-snapshot': {
    playwright: (page, selector) => page.locator(selector).first().ariaSnapshot(),
  },
};

/** The plugin for web-test-runner.config.js. */
export function commandsPlugin() {
  return {
    name: 'fukushi-commands',
    async executeCommand({ command, payload, session }) {
      const drivers = commands[command];
      if (!drivers) return undefined;
      const { browser } = session;
      const drive = drivers[browser.type];
      if (!drive)
        throw new Error(
          `${command} is unsupported in ${browser.name}: put the test in a *.chromium.test.ts file`,
        );
      const page = browser.type === 'webdriver' ? browser.driver : browser.getPage(session.id);
      return { value: (await drive(page, payload)) ?? null };
    },
  };
}

function splitChord(chord) {
  return chord.split(/(?<=.)\+/);
}
