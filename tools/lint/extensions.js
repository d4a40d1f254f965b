/** ESLint rule: a path in an import names the whole file, since browsers and Node look for no endings. */
export const extensionsRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { whole: 'Name the whole file: {{path}} needs its ending, .js for TypeScript too.' },
  },
  create(context) {
    const check = ({ source }) => {
      const path = source?.value;
      if (typeof path !== 'string' || !path.startsWith('.') || /\.(js|json|css|html)(\?\w+)?$/.test(path))
        return;
      context.report({ node: source, messageId: 'whole', data: { path } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
