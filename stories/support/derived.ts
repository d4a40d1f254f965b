/** What the widgets make of a goal's or an actor's colour, as the browser computes it. */
export interface Derived {
  readonly plate: string;
  readonly text: string;
  readonly band: string;
  readonly edge: string;
}

/** A computed colour, whatever way it is written in, as `#aabbcc`. */
function hex(colour: string): string {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) throw new Error('the browser draws nothing');
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Asks a widget's own style sheet, which sees what the page sets: `--fukushi-goal-1` is that of `.goal-1`. */
export function derived(widget: Element, property: string, theme: 'light' | 'dark'): Derived | undefined {
  const frame = widget.shadowRoot?.querySelector('.frame');
  if (!frame) return undefined;
  const probe = document.createElement('i');
  probe.className = property.replace('--fukushi-', '');
  probe.style.cssText = `color-scheme: ${theme}; color: var(--on-solid); background: var(--solid); border-color: var(--accent); outline-color: var(--tint)`;
  // The text on a plate is chosen on the frame, for its own scheme.
  const ground = document.createElement('div');
  ground.className = 'frame';
  ground.style.colorScheme = theme;
  ground.append(probe);
  frame.append(ground);
  const { color, backgroundColor, borderTopColor, outlineColor } = getComputedStyle(probe);
  const colours = {
    plate: hex(backgroundColor),
    text: hex(color),
    band: hex(outlineColor),
    edge: hex(borderTopColor),
  };
  ground.remove();
  return colours;
}
