/** Steps of the story (`story/`) by a short name, for the sentences that they do. */
export const write = 'takes every form from an administrator and an author, in both editors';
export const saved = 'saves nothing of ours but what was pasted, in the posts themselves';
export const code = 'saves tags and frames of administrators and editors, and of authors their links alone';
export const editorShows =
  'shows in the editor afterwards links as links, frames, and code or what it links to';
export const box = 'gives code a field, or since 7 a box that is not to be pasted onto';
export const classicTabs =
  'in the classic editor loses tags under “Visual”, and puts what is written after formatted text into it';
export const pages =
  'takes links, addresses and code in pages as in posts, and shows what an address leads to at once';
export const forbidden = 'lets nobody but administrators change footers and plugins';
export const bare = 'shows visitors what seen.json says, without the script';
export const together = 'shows a tag pasted together with the script, for those who may save both';
export const torn =
  'parts a tag from the text in it where that stands on lines of its own, as the checker says';
export const frame =
  'frames an address alone as high as its page, up to the 1,000 pixels that WordPress allows';
export const frameLink = 'leads from a link in that frame to the plan’s site';
export const widgets = 'with the script in the footer’s widgets shows visitors what seen.json says';
export const down = 'shows visitors links where parts and frames would be';
export const downEditor = 'says so where an address is pasted, keeps the address, and shows it as a link';
export const back = 'when the site is back and the post updated shows what seen.json says';
export const mended = 'is mended by taking the address away and pasting the link';
export const footer = 'with the script in its footer shows visitors the same';
export const plugin = 'shows what was written before as seen.json says';
export const pluginWrite =
  'lets an author choose a part, write the shortcode and paste every form, in both editors';
export const pluginSaves = 'saves links and nothing else';
export const pluginEditor =
  'opens a saved post again without complaint, shows the part in it, and speaks Japanese and English';
export const pluginScript = 'loads the script on pages that show a part and on no other';
export const excerpts = 'gives excerpt and feed the title and the summary';
export const search =
  'lets the site’s search find posts by words of the parts, and list them with title and summary';
export const pluginDown = 'while the plan’s site is down shows links, and lets authors write';
export const removed = 'deleted leaves nothing of its own, and the links work on';

export const network =
  'saves tags and frames of super administrators, and of a site’s administrators their links alone';

/** Gives advice, or names something, and tells no fact of WordPress. */
export const advice = 'advice';
