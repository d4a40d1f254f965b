/** How a text got where it can be pasted from. */
export type Copied = 'copied' | 'selected';

/**
 * Copies a text, with its formatted form for editors without a code view. Where
 * the browser gives no clipboard (pages under http, old browsers, a refusal) the
 * text that `show` brings up is selected instead, for the person to copy.
 */
export async function copy(
  text: string,
  formatted: string | undefined,
  show: () => Element | null,
): Promise<Copied> {
  try {
    await write(text, formatted);
    return 'copied';
  } catch {
    return select(show()) && oldCopy() ? 'copied' : 'selected';
  }
}

/** Throws where there is no clipboard. */
async function write(text: string, formatted: string | undefined): Promise<void> {
  const { clipboard } = navigator as { clipboard?: Clipboard };
  if (!clipboard) throw new Error('no clipboard');
  if (formatted === undefined || !('ClipboardItem' in globalThis)) return clipboard.writeText(text);
  const blob = (type: string, content: string) => new Blob([content], { type });
  await clipboard.write([
    new ClipboardItem({
      'text/plain': blob('text/plain', text),
      'text/html': blob('text/html', formatted),
    }),
  ]);
}

function select(shown: Element | null): boolean {
  const selection = getSelection();
  if (!shown || !selection) return false;
  selection.selectAllChildren(shown);
  return true;
}

/** Deprecated, and all that pages under http have. */
function oldCopy(): boolean {
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
