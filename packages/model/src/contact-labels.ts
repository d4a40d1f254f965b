/** What a page or a list may say of a contact under a word of its own. */
export type ContactField =
  'phone' | 'fax' | 'email' | 'form' | 'hours' | 'postalCode' | 'address' | 'url' | 'extension';

/**
 * The words that pages and lists print before each of these, where they mean what we mean; between two of them a space.
 * Whoever reads a list of contacts knows further ones: 開館時間 is when a house is open, and only the best we have where
 * nothing says when somebody answers.
 */
export const CONTACT_LABELS: Readonly<Record<ContactField, string>> = {
  phone: '電話番号 電話 TEL お電話 ☎',
  fax: 'FAX番号 FAX ファックス ファクス ファクシミリ',
  email: 'メールアドレス メール E-mail Eメール Mail 電子メール 電子メールアドレス',
  form: '問合せフォーム 問い合わせフォーム お問い合わせフォーム',
  hours: '受付時間 受付 受付日時',
  postalCode: '郵便番号 〒',
  address: '住所 所在地',
  url: 'URL ホームページ HP ウェブサイト Webサイト',
  extension: '内線番号 内線',
};

/** A label without what differs from page to page: width, letter case, spaces, brackets, marks between words. */
export const labelKey = (label: string): string =>
  label
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s()[\]{}「」【】<>_、,，・:：/／*※-]/gu, '');
