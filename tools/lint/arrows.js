/**
 * The arrows between packages (CONTRIBUTING.md) as data, and the ESLint rule that holds every import to them.
 * An arrow means "may import"; nothing else may. Tests look wherever they must.
 */

const scope = '@fukushi-widgets';

/**
 * What each package may import besides its own files. `builtFiles`: may be a dependency whose files are read,
 * never imported as code.
 */
export const arrows = {
  model: { ours: [], others: [] },
  // Content alone; what it is, for those who import it as JSON, `fukushi compile` says in a file of types.
  komoro: { ours: [], builtFiles: ['model'], others: [] },
  elements: { ours: ['model'], others: ['lit', '@lit/localize'] },
  embed: { ours: ['model', 'elements'], others: ['lit', '@lit/localize'] },
  cli: {
    ours: ['model', 'elements'],
    builtFiles: ['embed', 'builder'],
    others: [
      'lit',
      '@lit/localize',
      '@lit/localize-tools',
      '@lit-labs/ssr',
      'ajv',
      'ajv-formats',
      'yaml',
      'parse5',
      'qr',
      'fflate',
      'csv-parse',
      'csv-stringify',
      'libphonenumber-js',
      'read-excel-file',
      '@holiday-jp/holiday_jp',
      // Optional: it drives the browser that draws pictures.
      'playwright-core',
    ],
    node: true,
  },
  builder: { ours: ['model'], builtFiles: ['embed', 'elements'], others: ['lit', 'qr'] },
  // Imports anything, and is not published: it has no dependencies to declare, and its imports are not looked at.
  lab: { ours: [], others: [] },
};

/** The npm package an import specifier names: `@lit/localize/init.js` → `@lit/localize`. */
export function packageOf(specifier) {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Why nobody but tests and the runners may import `specifier`, or undefined where it does not lead into packages/lab. */
export const leadsToLab = (specifier) =>
  packageOf(specifier) === `${scope}/lab` || /^(?:\.\.?\/)+(?:packages\/)?lab\//.test(specifier)
    ? 'packages/lab judges what others do, and nobody imports it: what you need belongs into a package of its own.'
    : undefined;

/** Why `importer` (a folder of packages/) may not import `specifier`, or undefined when it may. */
export function reversed(importer, specifier) {
  const judging = leadsToLab(specifier);
  if (judging) return judging;
  if (specifier.startsWith('.')) {
    // However deep the file lies, a path into another package passes through that package's folder.
    const other = specifier.match(
      /^(?:\.\.?\/)+(?:packages\/)?([a-z]+)\/(?:src|dist|test|schema|package\.json)\b/,
    )?.[1];
    if (other === undefined || !(other in arrows)) return undefined;
    return `Name the package, ${scope}/${other}, instead of a path out of packages/${importer}.`;
  }
  const allowed = arrows[importer];
  if (specifier.startsWith('node:')) {
    return allowed.node
      ? undefined
      : `packages/${importer} runs in browsers too and may not import ${specifier}.`;
  }
  const name = packageOf(specifier);
  const ours = name.startsWith(`${scope}/`) ? name.slice(scope.length + 1) : undefined;
  if (ours === 'komoro' && allowed.ours.includes('komoro') && !specifier.endsWith('.json')) {
    return 'packages/komoro travels as JSON, never as code.';
  }
  if (ours ? allowed.ours.includes(ours) : allowed.others.includes(name)) return undefined;
  const list = [...allowed.ours.map((one) => `${scope}/${one}`), ...allowed.others].join(', ') || 'nothing';
  return `packages/${importer} may import ${list}, not ${name}. What you need may belong one layer down.`;
}

/** ESLint rule, for files of a package's src; others only keep out of packages/lab. Static, type, re-exporting and dynamic imports all follow the arrows. */
export const arrowsRule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const importer = context.filename.replaceAll('\\', '/').match(/\/packages\/([a-z]+)\/src\//)?.[1];
    const wrong = importer in arrows ? (specifier) => reversed(importer, specifier) : leadsToLab;
    const check = (source) => {
      if (typeof source?.value !== 'string') return;
      const message = wrong(source.value);
      if (message) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source ?? node.argument?.literal),
    };
  },
};
