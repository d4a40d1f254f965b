/** Syntax that hostile host pages, content security policies or readers' font sizes would break. */

const templates = '/^(html|svg|staticHtml)$/';

/** For code that runs on other people's pages. */
export const bannedOnPages = [
  {
    selector: 'CallExpression[callee.object.name="Array"][callee.property.name="from"]',
    message: 'Old libraries on host pages replace Array.from: spread with [...x] instead.',
  },
  {
    selector:
      'CallExpression[callee.property.name="entries"][arguments.length=0]:not([callee.object.name=/^(Object|params|headers)$/])',
    message: 'Prototype.js 1.7 takes entries() away from arrays: use forEach with its index.',
  },
  {
    selector: 'ForInStatement',
    message: 'Host pages extend prototypes, which for…in walks too: use for…of with Object.keys.',
  },
  {
    selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
    message: 'Trusted Types forbid HTML strings: write a Lit template.',
  },
  {
    selector: 'CallExpression[callee.property.name="insertAdjacentHTML"]',
    message: 'Trusted Types forbid HTML strings: write a Lit template.',
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
    message: 'document.write empties a page that has finished loading.',
  },
  {
    selector: 'ImportSpecifier[imported.name=/^unsafe(HTML|SVG|CSS|Static)$/]',
    message: 'Content is data, not HTML or CSS strings: build a template from it.',
  },
  {
    selector: 'ImportSpecifier[imported.name="styleMap"]',
    message:
      'styleMap writes style attributes, which a content security policy blocks on the server: use classMap.',
  },
  {
    selector: `TaggedTemplateExpression[tag.name=${templates}] TemplateElement[value.raw=/\\sstyle=/]`,
    message: 'Content security policies block style attributes: use a class.',
  },
  {
    selector: `TaggedTemplateExpression[tag.name=${templates}] TemplateElement[value.raw=/\\shref=["']?#/]`,
    message:
      'A hash link finds no id inside a shadow root, and pages with <base> leave themselves: compute the address.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name="css"] TemplateElement[value.raw=/\\drem\\b/]',
    message: 'rem is the host page’s root size, often 62.5%: use em.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name="css"] TemplateElement[value.raw=/font-size:\\s*[\\d.]+px/]',
    message: 'A font size in px ignores the host’s size buttons: use em, or max(1em, 16px) for the floor.',
  },
];

/** For tests: a test that does not run, or hides the others, proves nothing. */
export const bannedInTests = [
  {
    selector:
      'MemberExpression[object.name=/^(it|test|describe|suite|context)$/][property.name=/^(only|skip|todo)$/]',
    message: 'Every test runs: repair it or delete it.',
  },
  {
    selector: 'CallExpression[callee.name=/^(xit|xdescribe|xcontext)$/]',
    message: 'Every test runs: repair it or delete it.',
  },
];
