import type { LanguageTag } from '@fukushi-widgets/model';
import type { Kit } from '../views/kit.js';

interface Words {
  readonly msg: Kit['msg'];
  /** Whether they are in Japanese on a page that is not. */
  readonly isForeign?: boolean;
}

/** The words of a directory in a rendition: a file of their own, until it is there in Japanese. */
export function wordsFor(kit: Kit, lang: LanguageTag): Words {
  const source = kit.planSource();
  if (lang === 'ja' || !source?.loadView) return kit;
  const words = kit.optionalView(`contact-words/${lang}`);
  if (words) return words;
  void source.loadView(`contact-words/${lang}`);
  return { msg: kit.msg, isForeign: true };
}
