import { LitElement } from 'lit';

/** All widgets below an element, also those in shadow roots. */
export const widgetsIn = (root: ParentNode): LitElement[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element instanceof LitElement ? [element] : []),
    ...(element.shadowRoot ? widgetsIn(element.shadowRoot) : []),
  ]);

const shows = (widget: LitElement): boolean =>
  !widget.localName.startsWith('fukushi-') || Boolean(widget.shadowRoot?.querySelector('.frame'));

/** Resolves once every widget shows its view or its note to the editor. */
export async function settled(root: ParentNode): Promise<void> {
  for (;;) {
    const widgets = widgetsIn(root);
    await Promise.all(widgets.map((widget) => widget.updateComplete));
    if (widgets.every(shows)) {
      // What was opened is coming into view.
      const moving = widgets.flatMap(({ shadowRoot }) => shadowRoot?.getAnimations() ?? []);
      await Promise.allSettled(moving.map(({ finished }) => finished));
      return;
    }
    // A plan of its own is still on the way.
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  }
}
