import { CONTACT_LABELS, labelKey } from '@fukushi-widgets/model';

/** What a column can become. */
export type Field =
  | 'id'
  | 'name'
  | 'nameEnglish'
  | 'contactName'
  | 'reading'
  | 'operator'
  | 'department'
  | 'group'
  | 'introduction'
  | 'phone'
  | 'phoneLabel'
  | 'extension'
  | 'fax'
  | 'email'
  | 'form'
  | 'url'
  | 'days'
  | 'from'
  | 'until'
  | 'hours'
  | 'hoursNote'
  | 'postalCode'
  | 'address'
  | 'addressPart'
  | 'building'
  | 'map'
  | 'latitude'
  | 'longitude'
  | 'position'
  | 'languages'
  | 'support'
  | 'note'
  | 'updated'
  | 'publisherCode'
  | 'publisherName'
  | 'running'
  | 'leftOut';

/**
 * The names of columns that lists come with, by what they become, the name that we write first: the 推奨データセット
 * (2017–2022), the 自治体標準オープンデータセット (2023–), LinkData's properties and what groups call them in lists
 * of their own, among them the words of `CONTACT_LABELS`. Compared by `labelKey`, so one spelling stands for all that
 * differ in width, spaces, brackets.
 */
const SPELLINGS: Readonly<Record<Field, string>> = {
  id: 'ID NO 番号 管理番号 整理番号 通し番号 識別子 identifier',
  name: '名称 名前 施設名 施設名称 機関名 機関名称 窓口名 窓口名称 相談窓口 相談先 事業所名 組織名 会名 団体名称 問合せ先 問い合わせ先 お問い合わせ先 name label',
  contactName: '連絡先名称',
  nameEnglish: '名称_英語 名称_英字 英語名 英語表記 name_en',
  reading:
    '名称_カナ 名称カナ 団体名_カナ 団体名カナ フリガナ ふりがな 読み よみ 読み仮名 よみがな 読みがな カナ かな 名称_かな name_kana',
  operator: '団体名 運営団体 運営主体 実施主体 設置主体 運営',
  department: '部署 部署名 担当 担当課 担当課名 課名 担当部署 所属 係 organization_unit',
  group: '分類 カテゴリ カテゴリー 種別 区分 種類 分野 地区 地区名 グループ category',
  introduction: '説明 概要 紹介 活動内容 業務内容 事業内容 相談内容 内容 description',
  phone: `${CONTACT_LABELS.phone} 施設電話番号 連絡先電話番号 電話番号（代表） 代表電話 代表電話番号 連絡先 telephoneNumber telephone phone`,
  phoneLabel: '電話番号_区分 電話の区分 電話区分',
  extension: `${CONTACT_LABELS.extension} 連絡先内線番号 extension`,
  fax: `${CONTACT_LABELS.fax} ファックス番号 ファクス番号 連絡先FAX番号 faxNumber`,
  email: `連絡先メールアドレス ${CONTACT_LABELS.email}`,
  form: `連絡先FormURL ${CONTACT_LABELS.form} フォームURL 連絡先フォームURL`,
  url: `${CONTACT_LABELS.url} ホームページURL ホームページアドレス サイト referenceObject website`,
  days: '利用可能曜日 利用曜日 開館曜日 受付曜日 曜日 availableDate',
  from: '開始時間 開館時間_開始 受付開始時間 開始時刻 startTime',
  until: '終了時間 開館時間_終了 受付終了時間 終了時刻 endTime',
  hours: `${CONTACT_LABELS.hours} 開館時間 営業時間 利用時間 開設時間 開所時間 相談時間 相談日時 窓口時間 時間 日時`,
  hoursNote: '利用可能日時特記事項 利用可能時間特記事項 休館日 定休日 休日 availableDateNote',
  postalCode: `${CONTACT_LABELS.postalCode} postalCode`,
  address: `所在地_連結表記 所在地_連結標記 ${CONTACT_LABELS.address} 連絡先住所 address`,
  addressPart: '所在地_都道府県 所在地_市区町村 所在地_町字 所在地_番地以下',
  building: '建物名等(方書) 方書 建物名等 建物名',
  map: '地図 地図URL 地図リンク',
  latitude: '緯度 latitude lat',
  longitude: '経度 longitude lon lng',
  position: 'location 緯度経度',
  languages: '対応言語 対応できる言語 言語 外国語対応',
  support: '手話・筆談・電話リレー 聞こえない方への対応 手話・筆談 聴覚障がい者対応 聴覚障害者対応',
  note: '備考 連絡先備考（その他、SNSなど） 連絡先備考 連絡先備考_その他SNSなど 特記事項 その他 メモ 補足 note',
  updated: '更新日 データ更新日 最終更新日 最終確認日 確認日 更新年月日 最終更新 現在 dateModified',
  publisherCode: '全国地方公共団体コード',
  publisherName: '地方公共団体名',
  running: '#',
  leftOut: '',
};

/** Columns that are read and not used, and why. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  '都道府県コード又は市区町村コード 市区町村コード 都道府県コード 市町村コード 自治体コード 所在地_全国地方公共団体コード 町字ID 町字コード':
    '区域の番号で、連絡先の表示には使いません',
  '都道府県名 市区町村名 都道府県 市区町村 市町村名': '住所の列にあるため使いません',
  '法人番号': '連絡先の表示には使いません',
  '代表者 代表者名 代表者氏名 代表 会長 会長名 責任者 責任者名 担当者 担当者名 氏名 役職':
    '個人の名前を公開しないために使いません',
};

const FIELDS = new Map<string, Field>(
  (Object.keys(SPELLINGS) as Field[]).flatMap((field) =>
    SPELLINGS[field]
      .split(' ')
      .filter(Boolean)
      .map((spelling) => [labelKey(spelling), field] as const),
  ),
);

const REASONS = new Map(
  Object.entries(LEFT_OUT).flatMap(([spellings, reason]) =>
    spellings.split(' ').map((spelling) => [labelKey(spelling), reason] as const),
  ),
);

/** What a column of this name becomes, if we know it. */
export const fieldNamed = (header: string): Field | undefined => named(header)?.field;

/** 電話番号2 and 電話番号2_区分 are the second of their kind. */
function named(header: string): { field: Field; place: number } | undefined {
  const whole = labelKey(header);
  const field = FIELDS.get(whole) ?? (REASONS.has(whole) ? 'leftOut' : undefined);
  if (field) return { field, place: 1 };
  const [digit] = /[2-9]/u.exec(whole) ?? [];
  const base = digit && FIELDS.get(whole.replace(digit, ''));
  return base ? { field: base, place: Number(digit) } : undefined;
}

/** The words of fields, for people. */
export const FIELD_WORDS: Readonly<Record<Field, string>> = {
  id: 'id（アドレスになります）',
  name: '名称',
  contactName: '名称',
  nameEnglish: '名称（英語）',
  reading: '読み',
  operator: '運営団体',
  department: '部署',
  group: '分類',
  introduction: '説明',
  phone: '電話',
  phoneLabel: '電話の区分',
  extension: '内線',
  fax: 'FAX',
  email: 'メール',
  form: '問合せフォーム',
  url: 'ウェブサイト',
  days: '曜日',
  from: '開始時間',
  until: '終了時間',
  hours: '受付時間',
  hoursNote: '受付時間（特記事項）',
  postalCode: '郵便番号',
  address: '住所',
  addressPart: '住所の一部',
  building: '建物名',
  map: '地図',
  latitude: '緯度',
  longitude: '経度',
  position: '緯度・経度',
  languages: '対応言語',
  support: '手話・筆談・電話リレー',
  note: '備考',
  updated: '更新日',
  publisherCode: '一覧を公開する団体のコード',
  publisherName: '一覧を公開する団体',
  running: '行の番号（id になります）',
  leftOut: '使いません',
};

/** One column of a list, and what it becomes. */
export interface Column {
  readonly header: string;
  readonly index: number;
  readonly field: Field;
  /** 2 for 電話番号2 and what belongs to it. */
  readonly place: number;
  /** Why its cells are not used. */
  readonly reason?: string;
  /** True where its words are kept in the note under its name. */
  readonly keepsHeader?: boolean;
  /** True where nobody has heard of it. */
  readonly isUnknown?: boolean;
}

/** What each column of a header becomes. */
export function columnsOf(header: readonly string[]): readonly Column[] {
  const columns = header.map((name, index): Column => {
    const found = named(name);
    if (!found)
      return { header: name.trim(), index, field: 'note', place: 1, keepsHeader: true, isUnknown: true };
    const reason = REASONS.get(labelKey(name));
    return { header: name.trim(), index, ...found, ...(reason === undefined ? {} : { reason }) };
  });
  const name = (['name', 'operator', 'contactName'] as const).find((each) =>
    columns.some(({ field }) => field === each),
  );
  const isName = ({ field }: Column) => field === name;
  return columns.map((column, _, all) =>
    // A group's own list calls by 団体名 what the families call 名称, and lists of sights by 連絡先名称.
    isName(column) && column === all.find(isName)
      ? { ...column, field: 'name' }
      : column.field === 'contactName'
        ? { ...column, field: 'note', keepsHeader: true }
        : column,
  );
}
