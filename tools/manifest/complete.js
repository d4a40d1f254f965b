import * as words from './words.ja.js';

/**
 * A plugin for the manifest analyzer that tells it what it cannot see by itself:
 *
 * - `widgetProperties`, which every element spreads into its `static properties`, and the defaults that
 *   the widget controller gives them;
 * - the `--fukushi-*` custom properties that every widget shares, described once, at `tokens`;
 * - which module registers which tag, by a call of `define()`;
 * - that `@attr` in the comment of a class describes the attribute better than the comment of its field;
 * - what all of it means in Japanese, from words.ja.js: a description is Japanese, a blank line, English.
 *
 * What is left is what a page can use: no private member, no module that only helps, built paths.
 */
export function completeManifest() {
  /** Property name → `{ attribute, default }` of what every widget has. */
  const shared = new Map();
  /** Class name → attribute name → `{ type, description }`, as the class comment has them. */
  const documented = new Map();
  const registered = new Map();
  let cssProperties = [];

  return {
    name: 'complete-manifest',

    collectPhase({ ts, node }) {
      const visit = (node) => {
        if (ts.isVariableDeclaration(node) && node.name.text === 'widgetProperties') {
          for (const { name, initializer } of node.initializer.properties) {
            const option = initializer.properties.find((it) => it.name.text === 'attribute')?.initializer;
            const attribute = option ? option.text : name.text.toLowerCase();
            const hidden = option?.kind === ts.SyntaxKind.FalseKeyword;
            shared.set(name.text, { ...shared.get(name.text), attribute: hidden ? undefined : attribute });
          }
        }
        // host.headingLevel = 3;
        if (
          ts.isBinaryExpression(node) &&
          node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
          ts.isPropertyAccessExpression(node.left) &&
          node.left.expression.getText() === 'host'
        ) {
          const name = node.left.name.text;
          shared.set(name, { ...shared.get(name), default: node.right.getText() });
        }
        if (ts.isVariableStatement(node) && /^tokens\b/.test(node.declarationList.declarations[0].getText()))
          cssProperties = tags(node, 'cssprop').map(cssProperty);
        if (ts.isClassDeclaration(node))
          documented.set(node.name.text, new Map(tags(node, 'attr').map(attributeOf)));
        ts.forEachChild(node, visit);
      };
      visit(node);
    },

    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
      const [tag, element] = node.arguments;
      registered.set(moduleDoc.path, { tag: tag.text, element: element.text });
    },

    packageLinkPhase({ customElementsManifest: manifest }) {
      manifest.modules = manifest.modules.filter(({ path }) => !/\/(controllers|styles)\//.test(path));
      const classes = manifest.modules.flatMap(({ declarations }) =>
        declarations.filter(({ kind }) => kind === 'class'),
      );
      for (const declared of classes) {
        declared.description = declared.description?.replaceAll(/\s+/g, ' ');
        // The analyzer takes the browser's CustomEvent for a class of the same module.
        if (declared.superclass?.name === 'CustomEvent')
          declared.superclass = { name: 'CustomEvent', package: 'global:' };
        if (!declared.customElement) continue;
        completeElement(declared, shared, documented.get(declared.name));
        declared.cssProperties = cssProperties.map((property) => ({ ...property }));
      }
      for (const module of manifest.modules) {
        const registers = registered.get(module.path);
        if (registers) {
          const { tag, element } = registers;
          const home = manifest.modules.find(({ declarations }) =>
            declarations.some(({ name }) => name === element),
          );
          const declaration = { name: element, module: home.path };
          module.exports.push({ kind: 'custom-element-definition', name: tag, declaration });
        }
        module.declarations = module.declarations.filter((declared) => classes.includes(declared));
      }
      for (const element of classes.filter(({ tagName }) => tagName)) sayInJapanese(element);
      // Last: names above are those of the sources.
      for (const module of manifest.modules) {
        for (const { declaration } of module.exports) declaration.module = built(declaration.module);
      }
      for (const module of manifest.modules) module.path = built(module.path);
    },
  };
}

/** Adds what every widget has, prefers the class comment's words for attributes, leaves out what is private. */
function completeElement(element, shared, documented) {
  element.members = element.members.filter(
    ({ name, privacy, static: isStatic }) =>
      !isStatic && (privacy ?? 'public') === 'public' && name[0] !== '#',
  );
  element.events = element.events?.filter(({ name }) => name);
  for (const member of element.members) {
    member.privacy = 'public';
    const its = shared.get(member.name);
    if (its?.attribute) member.attribute = its.attribute;
    if (its?.default) member.default = its.default;
    member.description ??= documented.get(member.attribute)?.description;
  }
  for (const attribute of element.attributes) {
    const { type, description, default: initial } = documented.get(attribute.name) ?? {};
    if (type) attribute.type = { text: type };
    if (description) attribute.description = description;
    if (initial) attribute.default = initial;
    const field = element.members.find((member) => member.attribute === attribute.name);
    if (!field) continue;
    attribute.fieldName = field.name;
    if (field.default) attribute.default = field.default;
  }
}

/** Puts the Japanese words before the English ones, wherever there are some. */
function sayInJapanese(element) {
  const say = (item, japanese) => {
    if (japanese) item.description = `${japanese}\n\n${item.description}`;
  };
  say(element, words.elements[element.tagName]);
  for (const kind of ['attributes', 'events', 'slots', 'cssParts', 'cssProperties'])
    for (const item of element[kind] ?? []) say(item, words[kind][item.name]);
  for (const member of element.members)
    say(member, words.attributes[member.attribute] ?? words.members[member.name]);
}

/** The two languages of a description. */
export const languagesOf = (description) => {
  const [japanese, english = ''] = description.split('\n\n');
  return { japanese, english };
};

const built = (path) => path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');

/** The words of each `@name` in the comments of a node. */
function tags(node, name) {
  return (node.jsDoc ?? [])
    .flatMap((comment) => comment.tags ?? [])
    .filter(({ tagName }) => tagName.text === name)
    .map(({ comment }) => String(comment).replaceAll(/\s+/g, ' '));
}

/** `{string} policy - Which policy.`, or with a default where no property has it: `{'a'|'b'} [print='a'] - …` */
function attributeOf(words) {
  const [, type, name, initial, description] =
    /^\{(.+?)\} \[?([\w-]+)(?:=(.+?)\])? - (.+)$/.exec(words) ?? [];
  if (!name)
    throw new Error(`@attr ${words}: expected "{type} name - description" or "{type} [name=default] - …"`);
  return [name, { type: type.replaceAll(/\s*\|\s*/g, ' | '), default: initial, description }];
}

/** `{<color>} [--fukushi-link=blue] - Links.` */
function cssProperty(words) {
  const [, syntax, name, initial, description] = /^\{(.+?)\} \[(--[\w-]+)=(.+)\] - (.+)$/.exec(words) ?? [];
  if (!name) throw new Error(`@cssprop ${words}: expected "{<syntax>} [--name=default] - description"`);
  return { name, syntax, default: initial, description };
}
