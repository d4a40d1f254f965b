/** The exact version, put in when the script is bundled. */
export const VERSION: string = '__FUKUSHI_VERSION__';
