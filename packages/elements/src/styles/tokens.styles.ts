import { css } from 'lit';

/**
 * Colours and measures. Values are those of the Digital Agency's design system
 * (MIT, see NOTICE) and of the palette chosen from it for goals and actors:
 * every solid has at least 4.5:1 on its tint, on white or black, and under the
 * text of a number plate; goals differ by 20 and actors by 10 (CIEDE2000) for
 * all eyes, and are still never told apart by colour alone. tokens.test.ts holds
 * the figures. A fifth actor is black. A page overrides them with the `--fukushi-*` properties
 * named here, of which the first ones are used by the frame of every widget. They stand on the frame: what a page says
 * of the tag, or hands down under the names of ours, ends there. A frame is light or dark as the page is, whatever it
 * says (ground.ts), or as an attribute says; a page that repaints everything in two colours, for readers who need
 * that, gets these two alone (`plain`).
 *
 * @cssprop {<color>} [--fukushi-text=inherit] - Text. Without it the page's own colour shows.
 * @cssprop {<string>} [--fukushi-font-family=inherit] - Typeface. Without it the page's own shows, and in Chinese, Korean, Thai and Vietnamese one that has their letters.
 * @cssprop {<length>} [--fukushi-min-font-size=16px] - Text is never smaller than this.
 * @cssprop {<length>} [--fukushi-scroll-margin=7em] - Room above what a link leads to or what has the focus, for fixed headers of the page.
 * @cssprop {<color>} [--fukushi-border=light-dark(#7f7f7f, #b3b3b3)] - Borders and connectors; 3:1 on the page's background.
 * @cssprop {<color>} [--fukushi-link=light-dark(#00118f, #c5d7fb)] - Links; 4.5:1 on the page's background.
 * @cssprop {<length>} [--fukushi-radius=1em] - Corners of boxes.
 * @cssprop {<color>} [--fukushi-goal-1=light-dark(#004c59, #c8f8ff)] - The colour of goals 1, 4, …: plates, borders, bands and edges follow from it, made as dark or light as contrast needs.
 * @cssprop {<color>} [--fukushi-goal-2=light-dark(#6d2700, #ff8d44)] - The same for goals 2, 5, …
 * @cssprop {<color>} [--fukushi-goal-3=light-dark(#8843e1, #bb87ff)] - The same for goals 3, 6, …
 * @cssprop {<color>} [--fukushi-actor-1=light-dark(#0017c1, #c5d7fb)] - Name and border of the first actor (わたし); their ground follows, and contrast is kept as for goals.
 * @cssprop {<color>} [--fukushi-actor-2=light-dark(#197a4b, #51b883)] - The same for the second actor (わたしたち).
 * @cssprop {<color>} [--fukushi-actor-3=light-dark(#806300, #ffd43d)] - The same for the third actor (社協).
 * @cssprop {<color>} [--fukushi-actor-4=light-dark(#666, #ccc)] - The same for the fourth actor (市).
 */
export const tokens = css`
  .frame {
    --strong: light-dark(#1a1a1a, #fff);
    --border: var(--fukushi-border, light-dark(#7f7f7f, #b3b3b3));
    --link: var(--fukushi-link, light-dark(#00118f, #c5d7fb));
    --solid: light-dark(#1a1a1a, #f2f2f2);
    --tint: light-dark(#f2f2f2, #333);
    --on-solid: light-dark(#fff, #1a1a1a);
    --accent: var(--border);
    --radius: var(--fukushi-radius, 1em);
  }

  @media screen {
    .frame[data-ground='light'],
    :host([theme='light']) .frame {
      color-scheme: light;
    }
    .frame[data-ground='dark'],
    :host([theme='dark']) .frame {
      color-scheme: dark;
    }
    :host([theme='light']) .frame,
    :host([theme='dark']) .frame {
      background: canvas;
      color: canvastext;
      padding: 1em;
    }

    .frame[data-ground='plain'] * {
      --strong: currentcolor;
      --border: currentcolor;
      --link: currentcolor;
      --solid: currentcolor;
      --accent: currentcolor;
      --tint: transparent;
    }
    [data-ground='plain'] :not(:focus-visible) {
      background: none !important;
      border-color: currentcolor !important;
      color: inherit !important;
    }
  }

  @media (prefers-contrast: more) {
    .frame[lang] * {
      --strong: canvastext;
      --border: canvastext;
      --solid: canvastext;
      --on-solid: canvas;
      --accent: canvastext;
      --tint: canvas;
    }
  }
`;
