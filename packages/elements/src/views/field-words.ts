import { msg, str } from '@lit/localize';

/*
 * What readers call the fields of a plan and its parts, where a page tells what changed in them: in the active
 * language. No widget says them; ids that begin with `built-` are left out of what readers load.
 */

/** By the field's path below the part that says it: `title`, `legalBasis.law`. */
export const fieldWords = (): Readonly<Record<string, string>> => ({
  'title': msg('題', { id: 'built-field-title', desc: 'Title of a part of a plan' }),
  'nickname': msg('愛称', { id: 'built-field-nickname', desc: 'Name by which people call a plan' }),
  'slogan': msg('標語', { id: 'built-field-slogan', desc: 'Motto of a plan' }),
  'edition': msg('版', {
    id: 'built-field-edition',
    desc: 'Which edition of a plan: overview, second edition',
  }),
  'period.label': msg('計画期間', { desc: 'Label of the years that the plan covers' }),
  'issuedLabel': msg('発行', { id: 'built-field-issued', desc: 'When a plan was issued' }),
  'aboutHeading': msg('計画の説明の見出し', {
    id: 'built-field-about-heading',
    desc: 'Heading above what the plan is',
  }),
  'purpose': msg('計画の目的', { id: 'built-field-purpose', desc: 'What a plan is for' }),
  'keyword': msg('キーワード', { desc: 'Label of the keyword of a goal' }),
  'keywordSentence': msg('キーワードの文', {
    id: 'built-field-keyword-sentence',
    desc: 'Sentence around the keyword of a plan',
  }),
  'structureHeading': msg('体系図の見出し', {
    id: 'built-field-structure-heading',
    desc: 'Heading above the chart of goals and policies',
  }),
  'philosophy.label': msg('理念の呼び名', {
    id: 'built-field-philosophy-label',
    desc: 'What the plan calls its philosophy',
  }),
  'philosophy.title': msg('理念', { id: 'built-field-philosophy', desc: 'The philosophy of a plan' }),
  'philosophy.introduction': msg('理念の説明', {
    id: 'built-field-philosophy-introduction',
    desc: 'What a plan says of its philosophy',
  }),
  'actionsLabel': msg('取り組みの呼び名', {
    id: 'built-field-actions-label',
    desc: 'What the plan calls its actions',
  }),
  'visionLabel': msg('目指す姿の呼び名', {
    id: 'built-field-vision-label',
    desc: 'What the plan calls its visions',
  }),
  'contactsLabel': msg('問合せ先の呼び名', {
    id: 'built-field-contacts-label',
    desc: 'What the plan calls its contacts',
  }),
  'message.heading': msg('メッセージの見出し', {
    id: 'built-field-message-heading',
    desc: 'Heading above a signed message',
  }),
  'message.subheading': msg('メッセージの見出しの下', {
    id: 'built-field-message-subheading',
    desc: 'Line below the heading of a signed message',
  }),
  'message.note': msg('メッセージの説明', {
    id: 'built-field-message-note',
    desc: 'What is said about a signed message',
  }),
  'message.title': msg('メッセージの題', {
    id: 'built-field-message-title',
    desc: 'Title of a signed message',
  }),
  'message.paragraphs': msg('メッセージ', {
    id: 'built-field-message',
    desc: 'The words of a signed message',
  }),
  'message.signature.role': msg('メッセージの署名（役職）', {
    id: 'built-field-message-role',
    desc: 'Office of the person who signed a message',
  }),
  'message.signature.name': msg('メッセージの署名（名前）', {
    id: 'built-field-message-name',
    desc: 'Name of the person who signed a message',
  }),
  'message.signature.affiliation': msg('メッセージの署名（所属）', {
    id: 'built-field-message-affiliation',
    desc: 'Institution of the person who signed a message',
  }),
  'documents': msg('計画の文書', { desc: 'Heading of the links to the full plan and its documents' }),
  'glossary': msg('用語の説明', { desc: 'Heading of the glossary' }),
  'number': msg('番号', { id: 'built-field-number', desc: 'Number of a goal, a policy, an action' }),
  'summary': msg('説明', { id: 'built-field-summary', desc: 'Explanation of a part of a plan' }),
  'vision': msg('目指す姿', { desc: 'Label of a vision, where the plan has no label of its own' }),
  'actions': msg('取り組み', { desc: 'Heading of a list of actions' }),
  'indicators': msg('指標', { id: 'built-field-indicators', desc: 'What is measured, with its target' }),
  'sdgs': 'SDGs',
  'pages.page': msg('計画書のページ', { id: 'built-field-page', desc: 'Page of the printed plan' }),
  'pages.url': msg('計画書のアドレス', {
    id: 'built-field-page-address',
    desc: 'Web address of the printed plan',
  }),
  'name': msg('名前', { id: 'built-field-name', desc: 'Name of a person, a group, an office' }),
  'shortName': msg('略称', { id: 'built-field-short-name', desc: 'Short name of an organization' }),
  'aliases': msg('別名', { id: 'built-field-aliases', desc: 'Other names of an organization' }),
  'label': msg('名前', { id: 'built-field-name', desc: 'Name of a person, a group, an office' }),
  'explanation': msg('説明', { id: 'built-field-summary', desc: 'Explanation of a part of a plan' }),
  'members': msg('構成する団体', {
    id: 'built-field-members',
    desc: 'Organizations that an actor stands for',
  }),
  'description': msg('説明', { id: 'built-field-summary', desc: 'Explanation of a part of a plan' }),
  'legalBasis.law': msg('根拠となる法律', { desc: 'Label of the law a plan rests on' }),
  'legalBasis.term': msg('法律での呼び名', {
    id: 'built-field-legal-term',
    desc: 'What the law calls such a plan',
  }),
  'relation': msg('関係', { id: 'built-field-relation', desc: 'How a related plan belongs to this one' }),
  'kind': msg('種類', { id: 'built-field-kind', desc: 'Which kind of project' }),
  'note': msg('備考', { id: 'directory-note', desc: 'Label of a note on a contact' }),
  'url': msg('ホームページ', { id: 'built-field-url', desc: 'Address of a website' }),
  'organization': msg('団体', {
    id: 'built-field-organization',
    desc: 'Organization, group: city, council, association',
  }),
  'department': msg('部署', { id: 'built-field-department', desc: 'Department of an organization' }),
  'introduction': msg('前書き', {
    id: 'built-field-introduction',
    desc: 'Words before what a contact offers',
  }),
  'phones': msg('電話', { desc: 'Label of a telephone number' }),
  'fax': msg('ファクス', { id: 'built-field-fax', desc: 'Fax number' }),
  'email': msg('メール', { desc: 'Label of an e-mail address' }),
  'form': msg('問合せの入力欄', { id: 'built-field-form', desc: 'Address of a contact form' }),
  'hours': msg('受付時間', { desc: 'Label of the hours in which somebody answers' }),
  'postalCode': msg('郵便番号', { id: 'built-field-postal-code', desc: 'Postal code' }),
  'address': msg('住所', { desc: 'Label of a postal address' }),
  'map': msg('地図', { id: 'directory-map', desc: 'Label of a link to a map' }),
  'languages': msg('対応言語', {
    id: 'directory-languages',
    desc: 'Label of the languages that are spoken at an office',
  }),
  'support': msg('手話・筆談など', {
    id: 'directory-support',
    desc: 'Label of what is there for people who cannot use the telephone by ear or voice: sign language, writing, relay service',
  }),
  'updated': msg('更新日', {
    id: 'directory-updated',
    desc: 'Label of the day on which a contact was last confirmed or changed',
  }),
  'reading': msg('読み', { id: 'built-field-reading', desc: 'How a name is read, in kana' }),
  'operator': msg('運営', { id: 'built-field-operator', desc: 'Who runs an office' }),
  'group': msg('分類', {
    id: 'directory-group',
    desc: 'Label of the choice between the groups of a list of contacts',
  }),
});

/** Lists of a plan whose entries are parts with a name. */
export type PartList =
  'publishers' | 'plans' | 'levels' | 'actors' | 'contacts' | 'relatedPlans' | 'projects';

/** A part that a list of the plan holds: what kind it is, and its name. */
export const namedPart = (list: PartList, name: string): string =>
  ({
    publishers: msg(str`団体「${name}」`, {
      id: 'built-part-organization',
      desc: 'An organization (city, council, association) with its name in quotation marks',
    }),
    plans: msg(str`計画「${name}」`, {
      id: 'built-part-plan',
      desc: 'One of the plans in this one, with its name in quotation marks',
    }),
    levels: msg(str`階層「${name}」`, {
      id: 'built-part-level',
      desc: 'A level of a plan, such as goal or policy, with its name in quotation marks',
    }),
    actors: msg(str`主体「${name}」`, {
      id: 'built-part-actor',
      desc: 'Who acts in a plan, with the name in quotation marks',
    }),
    contacts: msg(str`問合せ先「${name}」`, {
      id: 'built-part-contact',
      desc: 'A contact, with the name of its organization in quotation marks',
    }),
    relatedPlans: msg(str`関連する計画「${name}」`, {
      id: 'built-part-related-plan',
      desc: 'A plan related to this one, with its name in quotation marks',
    }),
    projects: msg(str`プロジェクト「${name}」`, {
      id: 'built-part-project',
      desc: 'A project of a plan, with its name in quotation marks',
    }),
  })[list];

/** What data says by a word for machines, by field and word. What has no words here is not told to readers. */
export const valueWords = (): Readonly<Record<string, string>> => ({
  'relation contained': msg('この計画に含まれています', {
    desc: 'After the name of a related plan: it is contained in this one',
  }),
  'relation superior': msg('この計画の上にある計画です', {
    desc: 'After the name of a related plan: this one is made within it',
  }),
  'relation regional': msg('地区の計画です', {
    desc: 'After the name of a related plan: it is for one area of the municipality',
  }),
  'relation predecessor': msg('この計画の前の計画です', {
    desc: 'After the name of a related plan: this one comes after it',
  }),
  'kind cross-cutting': msg('分野をまたぐもの', {
    id: 'built-kind-cross-cutting',
    desc: 'Kind of a project: it concerns several fields',
  }),
  'kind regional': msg('地区のもの', {
    id: 'built-kind-regional',
    desc: 'Kind of a project: it is for one area of the municipality',
  }),
  'fax true': msg('電話・FAX', { desc: 'Label of a number that takes calls and faxes' }),
});
