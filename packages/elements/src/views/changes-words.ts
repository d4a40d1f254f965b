import { msg, str } from '@lit/localize';

/** What may become of a part between two versions of a plan. */
export type ChangeKind = 'reworded' | 'added' | 'moved' | 'retired';

/**
 * The words of what changed between two versions of a plan, as a page and as text, in the active language. What stands
 * in a sentence of theirs is given as text: a name, a quotation, a number. None is said by a widget.
 */
export interface ChangesWords {
  readonly title: string;
  /** Said where no text has changed. */
  readonly nothing: string;
  /** Before the names of the two versions. */
  readonly versionBefore: string;
  readonly versionNow: string;
  /** Before a text as it was, as it is, and what differs. */
  readonly before: string;
  readonly now: string;
  readonly difference: string;
  /** Before a text that came, or is gone. */
  readonly cameText: string;
  readonly goneText: string;
  /** Where the plan's own words are the same. */
  readonly onlyTranslation: string;
  /** Where the plan's own words changed, and their translation is as it was. */
  readonly onlyOriginal: string;
  /** Under a page that is translated. */
  readonly reference: string;
  readonly textEdition: string;
  /** What nothing but white space is called. */
  readonly space: string;
  readonly wholePlan: string;
}

/** The words that stand alone. */
export const changesWords = (): ChangesWords => ({
  title: msg('前の版から変わったところ', {
    id: 'built-changes-title',
    desc: 'Title of the page that says what changed since the version of the plan before, and words of the link to it',
  }),
  nothing: msg('文章に変わりはありません。', {
    id: 'built-changes-nothing',
    desc: 'Said where the texts of two versions of a plan are the same',
  }),
  versionBefore: msg('前の版', {
    id: 'built-changes-version-before',
    desc: 'Before name and date of the older of two versions of a plan',
  }),
  versionNow: msg('今の版', {
    id: 'built-changes-version-now',
    desc: 'Before name and date of the newer of two versions of a plan',
  }),
  before: msg('前', { id: 'built-changes-before', desc: 'Before a sentence as it was' }),
  now: msg('今', { id: 'built-changes-now', desc: 'Before a sentence as it is now' }),
  difference: msg('ちがい', {
    id: 'built-changes-difference',
    desc: 'Before the words that differ between two sentences',
  }),
  cameText: msg('加わった文章', { id: 'built-changes-came', desc: 'Before a sentence that was added' }),
  goneText: msg('なくなった文章', { id: 'built-changes-gone', desc: 'Before a sentence that was removed' }),
  onlyTranslation: msg('訳だけが変わりました。', {
    id: 'built-changes-only-translation',
    desc: 'After the name of a text: its translation was changed, while the Japanese text is the same',
  }),
  onlyOriginal: msg('もとの文章だけが変わり、訳は前のままです。', {
    id: 'built-changes-only-original',
    desc: 'After the name of a text: the Japanese text was changed, while its translation is the same; the Japanese text follows',
  }),
  reference: msg('参考の訳です。日本語が正式です。', {
    desc: 'Note under a translated widget: this is a reference translation, the Japanese text is authoritative',
  }),
  textEdition: msg('テキスト版', {
    id: 'built-changes-text-edition',
    desc: 'Link to a page as plain text',
  }),
  space: msg('空白', {
    id: 'built-changes-space',
    desc: 'In quotation marks, where nothing but a space was added or removed',
  }),
  wholePlan: msg('計画の全体', {
    id: 'built-changes-whole-plan',
    desc: 'Heading of what changed in the plan as such',
  }),
});

/** Headings, by what became of the parts below. */
export const changeHeading = (kind: ChangeKind): string =>
  ({
    reworded: msg('文章が変わったもの', {
      id: 'built-changes-reworded',
      desc: 'Heading of the parts of a plan whose texts changed',
    }),
    added: msg('加わったもの', {
      id: 'built-changes-added',
      desc: 'Heading of the parts that a plan did not have before',
    }),
    moved: msg('移ったもの', {
      id: 'built-changes-moved',
      desc: 'Heading of the parts of a plan that stand elsewhere now',
    }),
    retired: msg('なくなったもの', {
      id: 'built-changes-retired',
      desc: 'Heading of the parts that a plan no longer has',
    }),
  })[kind];

/** How many parts, where the language asks for the singular. */
const one = (kind: ChangeKind): string =>
  ({
    reworded: msg('文章が変わったもの 1件', {
      id: 'built-changes-reworded-one',
      desc: 'How many parts of a plan have other texts now: one (the singular, where the language has it)',
    }),
    added: msg('加わったもの 1件', {
      id: 'built-changes-added-one',
      desc: 'How many parts a plan did not have before: one (the singular, where the language has it)',
    }),
    moved: msg('移ったもの 1件', {
      id: 'built-changes-moved-one',
      desc: 'How many parts of a plan stand elsewhere now: one (the singular, where the language has it)',
    }),
    retired: msg('なくなったもの 1件', {
      id: 'built-changes-retired-one',
      desc: 'How many parts a plan no longer has: one (the singular, where the language has it)',
    }),
  })[kind];

const several = (kind: ChangeKind, count: number): string =>
  ({
    reworded: msg(str`文章が変わったもの ${count}件`, {
      id: 'built-changes-reworded-several',
      desc: 'How many parts of a plan have other texts now: two or more',
    }),
    added: msg(str`加わったもの ${count}件`, {
      id: 'built-changes-added-several',
      desc: 'How many parts a plan did not have before: two or more',
    }),
    moved: msg(str`移ったもの ${count}件`, {
      id: 'built-changes-moved-several',
      desc: 'How many parts of a plan stand elsewhere now: two or more',
    }),
    retired: msg(str`なくなったもの ${count}件`, {
      id: 'built-changes-retired-several',
      desc: 'How many parts a plan no longer has: two or more',
    }),
  })[kind];

/** How many parts: one, or more. No language that we have asks for more forms. */
export const changeCount = (kind: ChangeKind, count: number): string =>
  count === 1 ? one(kind) : several(kind, count);

/** A list of two things, or of a list and one more. */
export const listedWords = (first: string, next: string): string =>
  msg(str`${first}、${next}`, {
    id: 'built-changes-listed',
    desc: 'Two things of a list, with a comma between them',
  });

/** A list as a sentence. */
export const listSentence = (list: string): string =>
  msg(str`${list}。`, {
    id: 'built-changes-sentence',
    desc: 'A list of how many parts changed, as a sentence with its full stop',
  });

/** What search engines show below the page's name. */
export const changesDescription = (plan: string, counts: string): string =>
  msg(str`${plan}。${counts}`, {
    id: 'built-changes-description',
    desc: 'Description of the page for search engines: the name of the plan, then a sentence that says how many parts changed',
  });

/** Quotation marks of the language. */
export const quotedWords = (text: string): string =>
  msg(str`「${text}」`, {
    id: 'built-changes-quoted',
    desc: 'A name, or words of a sentence, in quotation marks',
  });

/** A part with what it belongs to before it. */
export const partWithin = (whole: string, part: string): string =>
  msg(str`${whole} ＞ ${part}`, {
    id: 'built-changes-within',
    desc: 'A part of a plan after the part that it belongs to: goal, policy',
  });

/** The state of an action, after its text. */
export const bracketedWords = (text: string): string =>
  msg(str`［${text}］`, {
    id: 'built-changes-bracketed',
    desc: 'How far an action has come, in square brackets after the action',
  });

/** A field whose text is the same, elsewhere in its list. */
export const orderOf = (field: string): string =>
  msg(str`${field}（順番）`, {
    id: 'built-changes-order',
    desc: 'A field (actions, members …) in whose list only the order is another',
  });

/** What differs: words, in quotation marks. */
export const replacedWords = (before: string, now: string): string =>
  msg(str`${before}→${now}`, {
    id: 'built-changes-replaced',
    desc: 'Words in quotation marks that were replaced by others',
  });
export const deletedWords = (words: string): string =>
  msg(str`${words}を削除`, {
    id: 'built-changes-deleted',
    desc: 'Words in quotation marks that were removed from a sentence',
  });
export const insertedWords = (words: string): string =>
  msg(str`${words}を追加`, {
    id: 'built-changes-inserted',
    desc: 'Words in quotation marks that were added to a sentence',
  });

/** Where a part went: the names come in quotation marks. */
export const movedFromTo = (from: string, to: string): string =>
  msg(str`${from}から${to}へ移りました。`, {
    id: 'built-changes-moved-from-to',
    desc: 'After the name of a part of a plan: which part it belonged to before, and belongs to now',
  });
export const movedFrom = (from: string): string =>
  msg(str`${from}から移りました。`, {
    id: 'built-changes-moved-out',
    desc: 'After the name of a part of a plan: which part it belonged to before; it belongs to none now',
  });
export const movedTo = (to: string): string =>
  msg(str`${to}へ移りました。`, {
    id: 'built-changes-moved-to',
    desc: 'After the name of a part of a plan: which part it belongs to now; it belonged to none before',
  });
export const movedInOrder = (): string =>
  msg('並ぶ順番が変わりました。', {
    id: 'built-changes-moved-order',
    desc: 'After the name of a part of a plan that stands at another place among the same parts',
  });

/** A part that is gone, with its id, which is in its old address. */
export const retiredPart = (name: string, id: string): string =>
  msg(str`${name}（id: ${id}。代わりはありません）`, {
    id: 'built-changes-retired-gone',
    desc: 'A part of a plan that is gone, and its id; nothing took its place',
  });
export const replacedPart = (name: string, id: string, now: string, nowId: string): string =>
  msg(str`${name}（id: ${id}。代わり: ${now} id: ${nowId}）`, {
    id: 'built-changes-retired-now',
    desc: 'A part of a plan that is gone, and its id; name and id of what took its place',
  });
