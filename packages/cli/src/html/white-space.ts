/** White space as HTML knows it made one space; those that do not break, and full-width ones, are letters. */
export const collapsed = (text: string): string => text.replaceAll(/[ \t\n\r\f]+/gu, ' ');
