/** Runs page.js alone and hands its numbers to bench.js. */
import { writeFileSync } from 'node:fs';
import config from '../../../web-test-runner.config.js';

const MARK = 'times ';

export default {
  ...config,
  files: ['packages/lab/speed/page.js'],
  // Nothing else may take the processor's time.
  concurrency: 1,
  testFramework: { config: { ui: 'bdd', timeout: 120_000 } },
  reporters: [
    {
      onTestRunFinished({ sessions }) {
        const lines = sessions.flatMap(({ logs }) => logs.flat()).map(String);
        const cases = lines
          .filter((line) => line.startsWith(MARK))
          .map((line) => JSON.parse(line.slice(MARK.length)));
        if (cases.length > 0) writeFileSync(process.env.FUKUSHI_TIMES, JSON.stringify(cases));
        for (const { errors } of sessions) for (const { message } of errors) console.error(message);
      },
    },
  ],
};
