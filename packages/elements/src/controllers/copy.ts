/**
 * Copies the text before a button: what its `dd` holds first. How that went is
 * said in the status after the button. Without https there is no clipboard, and
 * the text is selected for the browser to copy, or for the reader.
 */
export async function copyShown(event: Event, done: string, failed: string): Promise<void> {
  const button = event.currentTarget as HTMLElement;
  const status = button.nextElementSibling as Element;
  const shown = button.closest('dd')?.firstElementChild as Element;
  // The same words are heard again only if they have been away.
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(shown.textContent);
    status.textContent = done;
  } catch {
    getSelection()?.selectAllChildren(shown);
    // Deprecated, and the only way on such pages.
    status.textContent = document.execCommand('copy') ? done : failed;
  }
}
