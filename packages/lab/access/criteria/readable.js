/** WCAG 3.1: the language of what is read. */
import { drawnChildren, drawnParent, roots } from '../page/tree.js';

/** Letters that belong to one language here, each with what may stand around them. */
const SCRIPTS = [
  [/[\p{sc=Hira}\p{sc=Kana}]/u, /^ja\b/u],
  [/\p{sc=Han}/u, /^(?:ja|zh)\b/u],
  [/\p{sc=Hang}/u, /^ko\b/u],
  [/\p{sc=Thai}/u, /^th\b/u],
  [/[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu, /^vi\b/u],
];

/** Three words of Latin letters in a row are a sentence, and no Japanese one. */
const LATIN = /(?<![\w."'<=@/-])[a-z]{2,}(?: [a-z]{2,}){2,}/iu;

const langAt = (node) => {
  for (let at = node.parentElement ?? drawnParent(node); at; at = drawnParent(at)) {
    const lang = at.getAttribute?.('lang');
    if (lang) return lang;
  }
  return '';
};

function textNodes(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue.trim() ? [node] : [];
  return ['STYLE', 'SCRIPT'].includes(node.nodeName) ? [] : drawnChildren(node).flatMap(textNodes);
}

const ownTexts = () =>
  roots()
    .flatMap((root) => [...root.children].flatMap(textNodes))
    .filter((node) => node.getRootNode() !== document);

function misspoken(node) {
  const words = node.nodeValue;
  const lang = langAt(node);
  const wrong = SCRIPTS.some(([letters, langs]) => letters.test(words) && !langs.test(lang));
  const foreign = /^(?:ja|zh|ko|th)\b/u.test(lang) && LATIN.test(words) && !SCRIPTS[0][0].test(words);
  return wrong || foreign ? [`“${words.trim().slice(0, 30)}” is marked as ${lang || 'nothing'}`] : [];
}

/** Text of ours whose language hangs on what the page says. */
const withoutOwnLang = (node) => !node.parentElement?.closest('[lang]');

export default [
  {
    number: 32,
    criterion: '3.1.1',
    level: 'A',
    wcag: '2.0',
    name: { ja: 'ページの言語', en: 'Language of page' },
    method: {
      ja: '部品の中の文章はどれも、部品自身の lang を持つ。html に lang のないページでも ja になる。',
      en: 'All text of a widget stands under the widget’s own lang; on a page without one it is ja.',
    },
    axe: ['html-has-lang', 'html-lang-valid', 'html-xml-lang-mismatch'],
    walks: ['languages'],
    look: () =>
      ownTexts()
        .filter(withoutOwnLang)
        .map((node) => `“${node.nodeValue.trim().slice(0, 30)}” has no lang of its own`),
  },
  {
    number: 33,
    criterion: '3.1.2',
    level: 'AA',
    wcag: '2.0',
    name: { ja: '一部分の言語', en: 'Language of parts' },
    method: {
      ja: '日本語・中国語・韓国語・タイ語・ベトナム語の文字と、ラテン文字の文が、その言語の lang の下にある。訳のない文も。',
      en: 'Words in Japanese, Chinese, Korean, Thai or Vietnamese letters, and Latin sentences, stand under their own lang; so do untranslated texts.',
    },
    axe: ['valid-lang'],
    walks: ['languages'],
    look: () => ownTexts().flatMap(misspoken),
  },
];
