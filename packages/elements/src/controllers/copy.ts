/**
 * Copies a text that stands before a button. How that went is said in the
 * status after the button. Without https there is no clipboard, and what is
 * shown is selected for the browser to copy, or for the reader.
 */
export async function copyShown(event: Event, text: string, done: string, failed: string): Promise<void> {
  const button = event.currentTarget as HTMLElement;
  const status = button.nextElementSibling as Element;
  // The same words are heard again only if they have been away.
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = done;
  } catch {
    getSelection()?.selectAllChildren(button.closest('dd')?.firstElementChild as Element);
    // Deprecated, and the only way on such pages.
    status.textContent = document.execCommand('copy') ? done : failed;
  }
}
