/**
 * For the site's own style sheet, where somebody may write there: keeps the place of a widget free until the script has
 * come, so that what stands below does not move. No tag can carry this: editors take `style` away, and pages forbid it.
 *
 * A room of 36em is what most first screens have below a heading; further down nothing is seen to move. Left out is what
 * is shorter (`variant`, a contact as HTML between the tags), the directory, which is drawn from a file of its own, and
 * what the script leaves alone.
 * Once the widget is there a tag is defined, and the script takes the room from the block of a link or of a text
 * (`giveRoomBack`).
 */
export const KEPT_ROOM = `@media screen and (scripting: enabled) {
  :is(
    p:has(> a.fukushi-embed:not([href*="variant="], [href*="/contact-directory/"])),
    .fukushi-embed[data-fukushi]:not([data-variant], [data-fukushi="contact-directory"]),
    .fukushi-embed > :not(:defined, [variant], fukushi-contact-directory, :has(.h-card))
  ):not(:is(nav, [contenteditable], .editor-styles-wrapper, [fukushi-off]) *) {
    display: block;
    min-height: 36em;
  }
}`;
