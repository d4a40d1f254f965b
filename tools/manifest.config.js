/** For the custom-elements manifest analyzer (`cem analyze`), which tools/check-manifest.js runs. */
export default {
  globs: ['packages/elements/src/**/*.ts'],
  exclude: ['**/*.test.ts'],
  outdir: '.cache',
  litelement: true,
  packagejson: false, // by default it writes itself into package.json
};
