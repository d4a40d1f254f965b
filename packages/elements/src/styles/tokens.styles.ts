import { css } from 'lit';

/**
 * Colours and measures. Values are those of the Digital Agency's design system
 * (MIT, see NOTICE) and of the palette chosen from it for goals and actors:
 * every solid has at least 4.5:1 on white and on its tint, and under white
 * text; no two are told apart by colour alone. A fifth actor is black. A page overrides them with the
 * `--fukushi-*` properties named here, of which the first ones are used by the frame of every widget.
 *
 * @cssprop {<color>} [--fukushi-text=inherit] - Text. Without it the page's own colour shows.
 * @cssprop {<string>} [--fukushi-font-family=inherit] - Typeface. Without it the page's own shows.
 * @cssprop {<length>} [--fukushi-min-font-size=16px] - Text is never smaller than this.
 * @cssprop {<length>} [--fukushi-scroll-margin=5em] - Room above a policy that a link leads to, for fixed headers of the page.
 * @cssprop {<color>} [--fukushi-border=light-dark(#7f7f7f, #b3b3b3)] - Borders and connectors; 3:1 on the page's background.
 * @cssprop {<color>} [--fukushi-link=light-dark(#00118f, #c5d7fb)] - Links; 4.5:1 on the page's background.
 * @cssprop {<length>} [--fukushi-radius=1em] - Corners of boxes.
 * @cssprop {<color>} [--fukushi-goal-1=light-dark(#004c59, #79e2f2)] - Number plates of goals 1, 4, …; 4.5:1 under white text, and under black on dark pages.
 * @cssprop {<color>} [--fukushi-goal-2=light-dark(#6d2700, #ffc199)] - The same for goals 2, 5, …
 * @cssprop {<color>} [--fukushi-goal-3=light-dark(#8843e1, #ddc2ff)] - The same for goals 3, 6, …
 * @cssprop {<color>} [--fukushi-actor-1=light-dark(#0017c1, #9db7f9)] - Name and border of the first actor (わたし); 4.5:1 on its tint.
 * @cssprop {<color>} [--fukushi-actor-2=light-dark(#197a4b, #9bd4b5)] - The same for the second actor (わたしたち).
 * @cssprop {<color>} [--fukushi-actor-3=light-dark(#806300, #ffe380)] - The same for the third actor (社協).
 * @cssprop {<color>} [--fukushi-actor-4=light-dark(#666, #ccc)] - The same for the fourth actor (市).
 */
export const tokens = css`
  :host {
    --strong: light-dark(#1a1a1a, #fff);
    --border: var(--fukushi-border, light-dark(#7f7f7f, #b3b3b3));
    --link: var(--fukushi-link, light-dark(#00118f, #c5d7fb));
    --solid: light-dark(#1a1a1a, #f2f2f2);
    --tint: light-dark(#f2f2f2, #333);
    --on-solid: light-dark(#fff, #1a1a1a);
    --mark: solid;
    --radius: var(--fukushi-radius, 1em);
  }

  .goal-1 {
    --solid: var(--fukushi-goal-1, light-dark(#004c59, #79e2f2));
    --accent: #008da6;
    --tint: light-dark(#e9f7f9, #333);
  }
  .goal-2 {
    --solid: var(--fukushi-goal-2, light-dark(#6d2700, #ffc199));
    --accent: #e25100;
    --tint: light-dark(#ffeee2, #333);
  }
  .goal-3 {
    --solid: var(--fukushi-goal-3, light-dark(#8843e1, #ddc2ff));
    --accent: #a565f8;
    --tint: light-dark(#f1eafa, #333);
  }
  .actor-1 {
    --solid: var(--fukushi-actor-1, light-dark(#0017c1, #9db7f9));
    --tint: light-dark(#e8f1fe, #333);
  }
  .actor-2 {
    --solid: var(--fukushi-actor-2, light-dark(#197a4b, #9bd4b5));
    --tint: light-dark(#e6f5ec, #333);
    --mark: dashed;
  }
  .actor-3 {
    --solid: var(--fukushi-actor-3, light-dark(#806300, #ffe380));
    --tint: light-dark(#fbf5e0, #333);
    --mark: double;
  }
  .actor-4 {
    --solid: var(--fukushi-actor-4, light-dark(#666, #ccc));
    --tint: light-dark(#f2f2f2, #333);
    --mark: dotted;
  }
`;
