/** A word for what visitors see of a form: `widget`, `frame`, `link`, `text`, `code`, `nothing`, or several joined by ` + `. */
export function outcome(seen, form) {
  if (!seen) return 'nothing';
  const { widgets, frames, links, text } = seen;
  const shown = frames.filter(({ isVisible }) => isVisible);
  const found = [
    ...widgets.map((id) => (id === form.id ? 'widget' : `widget of ${id}`)),
    ...shown.map(() => 'frame'),
    ...links.map(() => 'link'),
  ];
  // What stands there besides links is the text of the forms that carry text.
  const rest = links.reduce((left, words) => left.replace(words, ''), text).replaceAll(/\s/g, '');
  if (/<[a-z/]/.test(rest)) found.push('code');
  else if (rest !== '') found.push('text');
  return found.length > 0 ? found.sort().join(' + ') : 'nothing';
}
