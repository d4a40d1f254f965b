/** For the custom-elements manifest analyzer; the build runs it in packages/elements. */
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { completeManifest } from './complete.js';
import { typings } from './typings.js';

/** Custom properties have a file of their own; the summary is the Japanese name, the description what editors show. */
const ide = {
  outdir: 'dist/ide',
  descriptionSrc: 'description',
  hideCssPropertiesDocs: true,
  hideLogs: true,
};

export default {
  globs: [
    'src/fukushi-*/fukushi-*.ts',
    'src/define/fukushi-*.ts',
    'src/events/*.ts',
    // Read for what every widget shares.
    'src/controllers/widget.ts',
    'src/styles/tokens.styles.ts',
  ],
  exclude: ['**/*.test.ts', 'src/fukushi-*/*.styles.ts'],
  litelement: true,
  packagejson: false, // by default it writes itself into package.json
  plugins: [
    completeManifest(),
    typings({ outdir: 'dist/types' }),
    customElementVsCodePlugin({
      ...ide,
      htmlFileName: 'vscode.html-data.json',
      cssFileName: 'vscode.css-data.json',
    }),
    customElementJetBrainsPlugin({ ...ide, webTypesFileName: 'web-types.json', packageJson: false }),
  ],
};
