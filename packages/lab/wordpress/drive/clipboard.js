/** Copies as the builder's button does, and pastes as people do. */
export async function paste(page, { text, html }) {
  await page.evaluate(
    ([text, html]) => {
      const blob = (type, content) => new Blob([content], { type });
      const item = {
        'text/plain': blob('text/plain', text),
        ...(html ? { 'text/html': blob('text/html', html) } : {}),
      };
      return navigator.clipboard.write([new ClipboardItem(item)]);
    },
    [text, html],
  );
  await page.keyboard.press('Control+V');
}
