/** Whether a text can be an id: what stands in addresses for ever, in small letters, digits and single hyphens. */
export const isId = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/u.test(text);
