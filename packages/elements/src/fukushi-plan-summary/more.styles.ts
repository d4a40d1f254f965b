import type { Kit } from '../views/kit.js';

/** A glossary, and what a policy is measured by. */
export const moreStyles = ({ css }: Kit) => css`
  dt {
    font-weight: 700;
  }
`;
