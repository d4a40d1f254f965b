import type { LanguageTag } from '@fukushi-widgets/model';
import type { Kit } from '../views/kit.js';

type WordsName = `${'contact' | 'open'}-words/${LanguageTag}`;

interface Words {
  readonly msg: Kit['msg'];
  /** Whether they are in Japanese on a page that is not. */
  readonly isForeign?: boolean;
}

/** Words that few pages need, in a file of their own for each rendition; until it is there, in Japanese. */
export function wordsFor(kit: Kit, lang: LanguageTag, name: WordsName = `contact-words/${lang}`): Words {
  const source = kit.planSource();
  if (lang === 'ja' || !source?.loadView) return kit;
  const words = kit.optionalView(name);
  if (words) return words;
  void source.loadView(name);
  return { msg: kit.msg, isForeign: true };
}
