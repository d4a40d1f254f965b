/** One small style sheet for the contestants: cards with a border, lists without bullets, room between lines. */
export const look = `
article { margin: 1em 0; padding: 1em; border: 1px solid #949494; border-radius: 8px; line-height: 1.7 }
h3, h4, p, ul, dl, dd { margin: 0.5em 0 }
ul { padding: 0; list-style: none }
dt, .label { font-weight: bold }
.vision { padding: 0.5em; background: #f2f2f2 }
.source { font-size: 0.875em }
`;
