/**
 * What two old libraries do to the page's built-in objects. Neither is on npm in its browser form, so this
 * emulates the parts that disturb others, after their documented behaviour: `Array.from` that knows no iterables
 * and no second argument, and enumerable methods on the prototypes of arrays, functions and strings.
 */
const enumerable = (names: string) => `
  for (const name of '${names}'.split(' ')) {
    Array.prototype[name] ??= function () { throw new Error('old ' + name); };
    Function.prototype[name] ??= function () { return this; };
    String.prototype[name] ??= function () { return this; };
  }`;

/** As Prototype 1.7: `$A` as `Array.from`, `toJSON` on arrays. */
export const PROTOTYPE = `
  Array.from = window.$A = function (iterable) {
    if (!iterable) return [];
    if ('toArray' in Object(iterable)) return iterable.toArray();
    let length = iterable.length || 0;
    const results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  };
  Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; };
  window.$ = (id) => document.getElementById(id);
  ${enumerable('each eachSlice collect detect inject invoke pluck reject sortBy zip clear first last compact without uniq intersect clone size inspect')}`;

/** As MooTools 1.4: one item for what is not enumerable, itself for an array. */
export const MOOTOOLS = `
  Array.from = function (item) {
    if (item == null) return [];
    if (Array.isArray(item)) return item;
    return typeof item !== 'string' && typeof item.length === 'number' ? Array.prototype.slice.call(item) : [item];
  };
  window.$ = (id) => document.getElementById(id);
  window.typeOf = (item) => typeof item;
  ${enumerable('each clean invoke associate link contains append getLast getRandom include combine erase empty pick hexToRgb rgbToHex implement extend alias overloadSetter overloadGetter hide protect')}`;

/** A page that extends every object. */
export const OBJECTS = `
  Object.prototype.extra = function () { return 'extra'; };
  Object.prototype.headline = 'value';`;

/** As zone.js, rrweb and monitoring tools do: the same objects behind wrappers. */
export const PATCHED = `
  window.calls = [];
  for (const [object, name] of [[window, 'fetch'], [Element.prototype, 'attachShadow'], [window, 'requestAnimationFrame']]) {
    const original = object[name];
    object[name] = function (...all) { calls.push(name); return original.apply(this, all); };
  }
  window.MutationObserver = class extends MutationObserver {
    constructor(callback) { super((...all) => { calls.push('mutation'); callback(...all); }); }
  };`;

/** As RequireJS and CommonJS shims. */
export const LOADERS = `
  window.loaders = [];
  window.define = (...all) => loaders.push(all);
  define.amd = {};
  window.module = { exports: {} };
  window.exports = module.exports;
  window.require = (...all) => loaders.push(all);`;
