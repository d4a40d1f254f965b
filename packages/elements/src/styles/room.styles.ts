import { adoptStyles, css } from 'lit';

const here = css`
  :host {
    min-height: 0 !important;
  }
`;

/**
 * A page's own sheet may have kept room in a block for the widget that comes (`KEPT_ROOM` of the tag maker): in the
 * block's root, whose first child is that widget, this takes it back.
 */
export const giveRoomBack = (root: ShadowRoot): void => adoptStyles(root, [here]);
