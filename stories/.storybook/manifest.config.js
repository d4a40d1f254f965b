/** For the custom-elements manifest analyzer, while packages/elements ships no manifest of its own. */
export default {
  globs: ['packages/elements/src/fukushi-*/fukushi-*.ts'],
  exclude: ['**/*.test.ts', '**/*.styles.ts'],
  outdir: '.cache/storybook',
  litelement: true,
  packagejson: false,
};
