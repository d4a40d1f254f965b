import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'node:test';
import type { Contact } from '@fukushi-widgets/model';
import type * as ImportList from '../dist/contacts/import/import-list.js';
import { run } from './support/in-process.js';
import { cp932, utf16, xlsx } from './support/list-files.js';
import { folderOf } from './support/plan-folder.js';

const { importList } = (await import(
  new URL('../contacts/import/import-list.js', import.meta.url).href
)) as typeof ImportList;

const lines = (...rows: readonly string[]): string => rows.map((row) => `${row}\r\n`).join('');

const imported = async (name: string, bytes: Buffer | string) => {
  const { list, columns, remarks, how } = await importList(name, Buffer.from(bytes));
  return {
    contacts: list.contacts,
    list,
    how: how.join('、'),
    columns: Object.fromEntries(columns.map(({ header, field }) => [header, field])),
    unclear: remarks
      .filter(({ kind }) => kind === 'unclear')
      .map(({ line, message }) => `${line} ${message}`),
    told: remarks.filter(({ kind }) => kind === 'told').map(({ line, message }) => `${line} ${message}`),
  };
};

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;

/** Every family of lists that cities and groups have, with rows of nobody. */
describe('a list of contacts', () => {
  test('推奨データセット, Shift_JIS with letters that only Windows has', async () => {
    const { contacts, how, columns, unclear } = await imported(
      'kosodate.csv',
      cp932(
        lines(
          '都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,名称,名称_カナ,住所,方書,緯度,経度,電話番号,内線番号,FAX番号,法人番号,団体名,利用可能曜日,開始時間,終了時間,利用可能日時特記事項,説明,バリアフリー情報,URL,備考',
          '209999,0001,見本県,見本市,①髙台ひろば,タカダイヒロバ,見本県見本市中央一丁目1番1号,見本会館2階,36.30,138.40,(0267)00-0001,12,0267-00-0002,0000000000000,㈱みほん,月火水木金,08:30,17:15,,親子の相談を受けます。,スロープあり,https://hiroba.example.jp/,駐車場なし',
          '209999,0002,見本県,見本市,夜の窓口,,見本県見本市中央二丁目,,,,0267-00-0003,,,,,月火水木金土日,9:00,21:00,月１回土曜日開設,,,,',
        ),
      ),
    );
    assert.match(how, /Shift_JIS/u);
    assert.deepEqual(unclear, ['2 知らない列です。「スロープあり」を備考に入れました']);
    assert.equal(columns['都道府県コード又は市区町村コード'], 'leftOut');
    assert.deepEqual(contacts, [
      {
        id: '0001',
        name: '①髙台ひろば',
        introduction: ['親子の相談を受けます。'],
        phones: [{ number: '0267-00-0001', extension: '12' }],
        fax: '0267-00-0002',
        url: 'https://hiroba.example.jp/',
        hours: '月曜日から金曜日まで、午前8時30分から午後5時15分まで',
        open: [{ days: WEEK, from: '08:30', until: '17:15' }],
        address: '見本県見本市中央一丁目1番1号　見本会館2階',
        position: { latitude: '36.30', longitude: '138.40' },
        note: '駐車場なし\nバリアフリー情報：スロープあり',
        reading: 'タカダイヒロバ',
        operator: '㈱みほん',
      },
      {
        id: '0002',
        name: '夜の窓口',
        phones: [{ number: '0267-00-0003' }],
        // A note that says more than the days keeps them from becoming data: on some Saturdays it may be otherwise.
        hours: '毎日、午前9時から午後9時まで。月１回土曜日開設',
        address: '見本県見本市中央二丁目',
      },
    ]);
  });

  test('推奨データセット of sights, separated by tabs, where the contact has a name of its own', async () => {
    const { contacts, how } = await imported(
      'kanko.tsv',
      lines(
        '市区町村コード\tNO\t名称\t連絡先名称\t連絡先電話番号\t連絡先内線番号\t備考',
        '209999\t1\t見本城跡\t見本観光の会\t0267-00-0004\t21\t雨の日は、お休みです',
      ),
    );
    assert.match(how, /UTF-8、区切り: タブ/u);
    assert.deepEqual(contacts, [
      {
        id: '1',
        name: '見本城跡',
        phones: [{ number: '0267-00-0004', extension: '21' }],
        note: '雨の日は、お休みです\n連絡先名称：見本観光の会',
      },
    ]);
  });

  test('自治体標準オープンデータセット, with the spellings met in it', async () => {
    const { contacts, list, unclear, told } = await imported(
      'shisetsu.csv',
      `\uFEFF${lines(
        '全国地方公共団体コード,ID,地方公共団体名,名称,名称_カナ,名称_英字,所在地_全国地方公共団体コード,町字ID,所在地_連結標記,所在地_都道府県,所在地_市区町村,所在地_町字,所在地_番地以下,建物名等（方書）,緯度,経度,施設電話番号,内線番号,連絡先メールアドレス,連絡先FormURL,連絡先備考_その他SNSなど,郵便番号,法人番号,団体名,利用可能曜日,開始時間,終了時間,利用可能日時特記事項,URL,備考',
        '209999,MIHON-000001,見本県見本市,みほん会館,ミホンカイカン,Mihon Hall,209999,,見本県見本市中央3,見本県,見本市,中央,3,,36.3,138.4,0267-00-0005,,kaikan@example.jp,https://kaikan.example.jp/form,SNSあり,3840000,,,平日,09:00,17:00,,,',
        '209999,MIHON-000002,見本県見本市,みほん分館,,,209999,,,見本県,見本市,東,4-1,分館棟,,,0267-00-0006,,,,,〒384-0000,,見本市,,,,国民の祝日に関する法律に規定する休日及び年末年始（１２月２９日から翌年の１月３日まで）は利用不可。,,',
      )}`,
    );
    assert.deepEqual([unclear, told], [[], []]);
    assert.deepEqual(list.publisher, { name: '見本県見本市', code: '209999' });
    assert.deepEqual(contacts, [
      {
        id: 'mihon-000001',
        name: { ja: 'みほん会館', en: 'Mihon Hall' },
        phones: [{ number: '0267-00-0005' }],
        email: 'kaikan@example.jp',
        form: 'https://kaikan.example.jp/form',
        hours: '月曜日から金曜日まで、午前9時から午後5時まで。祝日は休み',
        open: [{ days: WEEK, from: '09:00', until: '17:00', holidays: 'closed' }],
        postalCode: '384-0000',
        address: '見本県見本市中央3',
        position: { latitude: '36.3', longitude: '138.4' },
        note: 'SNSあり',
        reading: 'ミホンカイカン',
      },
      {
        id: 'mihon-000002',
        name: 'みほん分館',
        phones: [{ number: '0267-00-0006' }],
        hours:
          '国民の祝日に関する法律に規定する休日及び年末年始（１２月２９日から翌年の１月３日まで）は利用不可。',
        postalCode: '384-0000',
        address: '見本県見本市東4-1　分館棟',
        operator: '見本市',
      },
    ]);
  });

  test('LinkData, with what the file says of itself above the names of its columns', async () => {
    const { contacts, how, told } = await imported(
      'linkdata.csv',
      `\uFEFF${lines(
        '#LINK',
        '#lang,ja',
        '#attribution_name,見本市',
        '#license,CC-BY',
        '#file_name,madoguchi',
        '#property,name,address,telephoneNumber,referenceObject,note,location,availableDate,startTime,endTime,availableDateNote',
        '#object_type_xsd,string:ja,string:ja,string:ja,string:ja,string:ja,string:ja,string:ja,string:ja,string:ja,string:ja',
        '#property_context,Asserted,Asserted,Asserted,Asserted,Asserted,Asserted,Asserted,Asserted,Asserted,Asserted',
        '1,ほっとの窓口,見本市中央5,0267-00-0007,https://hotto.example.jp/,予約がいります,"36.30,138.40",月水金,10:00,16:00,',
      )}`,
    );
    assert.match(how, /LinkData/u);
    assert.ok(told.some((words) => words.includes('#license CC-BY')));
    assert.deepEqual(contacts, [
      {
        id: '1',
        name: 'ほっとの窓口',
        phones: [{ number: '0267-00-0007' }],
        url: 'https://hotto.example.jp/',
        hours: '月曜日・水曜日・金曜日、午前10時から午後4時まで',
        open: [{ days: ['mon', 'wed', 'fri'], from: '10:00', until: '16:00' }],
        address: '見本市中央5',
        position: { latitude: '36.30', longitude: '138.40' },
        note: '予約がいります',
      },
    ]);
  });

  test('newer LinkData, every cell in quotes and a full-width space in a name', async () => {
    const { contacts, unclear } = await imported(
      'linkdata2.csv',
      lines(
        '"#property","name","telephone　number","note"',
        '"1","見本の会","0267-00-0008～0009","日曜日は\r\n休みです"',
        '"2","見本の友","0267（00）0010","日曜日も\r\n休みません"',
        '"3","見本の輪","00-0001",""',
      ),
    );
    assert.deepEqual(contacts, [
      {
        id: '1',
        name: '見本の会',
        phones: [{ number: '0267-00-0008' }],
        note: '日曜日は\r\n休みです\ntelephone　number：0267-00-0008～0009',
      },
      {
        id: '2',
        name: '見本の友',
        phones: [{ number: '0267-00-0010' }],
        note: '日曜日も\r\n休みません',
      },
      { id: '3', name: '見本の輪', note: 'telephone　number：00-0001' },
    ]);
    assert.deepEqual(
      unclear.map((words) => Number.parseInt(words, 10)),
      [2, 2, 6],
    );
  });

  test("a group's own list of two columns, Shift_JIS", async () => {
    const { contacts, how } = await imported(
      'meibo.csv',
      cp932(lines('団体名,電話', 'みほん会,0267-00-0011')),
    );
    assert.match(how, /Shift_JIS.*コンマ/u);
    assert.deepEqual(contacts, [{ id: '1', name: 'みほん会', phones: [{ number: '0267-00-0011' }] }]);
  });

  test('text with tabs below a title, in an order of its own, as a spreadsheet saves Unicode text', async () => {
    const { contacts, how, unclear, columns } = await imported(
      'list.txt',
      utf16(
        lines(
          '見本地区の団体一覧\t\t\t\t\t\t\t',
          '更新日\t代表者\t団体名\tふりがな\tＴＥＬ\tファックス\tメール\t受付',
          '令和元年5月1日\t見本太郎\tみほんサロン\tみほんさろん\t０２６７－００－００１２（代表）・0267-00-0013（夜間）\t電話と同じ\tsalon＠example.jp\t平日9時～17時',
        ),
      ),
    );
    assert.match(how, /UTF-16、区切り: タブ/u);
    assert.equal(columns['代表者'], 'leftOut');
    assert.deepEqual(unclear, ['3 番号が2つあります（代表 0267-00-0012、夜間 0267-00-0013）']);
    assert.deepEqual(contacts, [
      {
        id: '1',
        name: 'みほんサロン',
        phones: [
          { number: '0267-00-0012', label: '代表' },
          { number: '0267-00-0013', label: '夜間' },
        ],
        fax: '0267-00-0012',
        email: 'salon@example.jp',
        hours: '平日9時～17時',
        open: [{ days: WEEK, from: '09:00', until: '17:00', holidays: 'closed' }],
        updated: '2019-05-01',
        reading: 'みほんさろん',
      },
    ]);
  });

  test('a spreadsheet with 令和 dates, readings, a number that lost its zero, a time as part of a day', async () => {
    const { contacts, how, unclear } = await imported(
      'list.xlsx',
      xlsx(
        [
          ['見本市の窓口'],
          ['名称', '電話番号', '郵便番号', '曜日', '開始時間', '終了時間', '更新日'],
          [
            { text: '健幸の窓口', reading: 'ケンコウノマドグチ' },
            { number: 267000014 },
            { number: 3840000 },
            '月～金',
            { number: 0.375, style: 'time' },
            { number: 0.729166666666667, style: 'time' },
            { number: 45748, style: 'era' },
          ],
          [
            { text: '別の窓口', reading: '' },
            '="0267-00-0015"',
            '',
            '',
            '',
            '',
            { number: 45749, style: 'date' },
          ],
        ],
        [['別のシート']],
      ),
    );
    assert.match(how, /シート: Sheet1、読まなかったシート: Sheet2/u);
    assert.deepEqual(contacts, [
      {
        id: '1',
        name: '健幸の窓口',
        phones: [{ number: '0267-00-0014' }],
        hours: '月曜日から金曜日まで、午前9時から午後5時30分まで',
        open: [{ days: WEEK, from: '09:00', until: '17:30' }],
        postalCode: '384-0000',
        updated: '2025-04-01',
      },
      { id: '2', name: '別の窓口', phones: [{ number: '0267-00-0015' }], updated: '2025-04-02' },
    ]);
    assert.deepEqual(unclear, ['3 「267000014」は先頭の0が落ちています。0267-00-0014 と読みました']);
  });
});

test('no word of a list is lost, whatever column it stands in', async () => {
  const fields =
    '名称,団体名,部署,電話番号,内線番号,FAX番号,メール,URL,地図,利用可能曜日,開始時間,終了時間,利用可能日時特記事項,受付時間,郵便番号,所在地,所在地_町字,方書,緯度,経度,対応言語,手話・筆談,備考,更新日,分類,説明,ふりがな,知らない列'.split(
      ',',
    );
  const words = fields.map((_, index) => `ことば${String.fromCodePoint(0x30a2 + index)}`);
  const { contacts, unclear } = await imported('all.csv', lines(fields.join(','), words.join(',')));
  const kept = JSON.stringify(contacts);
  for (const [index, word] of words.entries())
    assert.ok(kept.includes(word), `${fields[index]} lost ${word}: ${kept}`);
  assert.ok(unclear.length > 10);
});

describe('fukushi contacts import', () => {
  const doubtful = { 'list.csv': lines('団体名,電話', 'みほん会,267000016', '見本の会,0267-00-0017') };

  test('writes nothing while a row is unclear, says which, and writes when told so', async (t) => {
    const folder = folderOf(t, doubtful);
    const [list, target] = [join(folder, 'list.csv'), join(folder, 'contacts.json')];
    const refused = await run('contacts', 'import', list, '-o', target);
    assert.equal(refused.code, 1);
    assert.equal(existsSync(target), false);
    assert.match(refused.out, /list\.csv:2 {2}確認 {2}電話: 「267000016」は先頭の0が落ちています/u);
    assert.match(refused.error, /何も書き出していません/u);
    const written = await run('contacts', 'import', list, '-o', target, '--accept');
    assert.equal(written.code, 0);
    const { contacts } = JSON.parse(readFileSync(target, 'utf8')) as { contacts: readonly Contact[] };
    assert.deepEqual(
      contacts.map(({ phones }) => phones?.[0]?.number),
      ['0267-00-0016', '0267-00-0017'],
    );
    assert.equal((await run('contacts', 'check', target)).code, 0);
  });

  test('says what a file is that is no list', async (t) => {
    const folder = folderOf(t, {
      'bytes.csv': Buffer.from([0x93, 0xfa, 0xff, 0xfd, 0x00]),
      'empty.csv': '団体名,電話\r\n',
      'words.csv': 'あ,い\r\nう,え\r\n',
      'broken.xlsx': 'PK\u0003\u0004 nothing',
    });
    const said = async (name: string) => (await run('contacts', 'import', join(folder, name))).error;
    assert.match(await said('bytes.csv'), /UTF-8 か Shift_JIS/u);
    assert.match(await said('empty.csv'), /行が1つもありません/u);
    assert.match(await said('words.csv'), /見出しの行が見つかりません/u);
    assert.match(await said('broken.xlsx'), /\.xlsx として読めません/u);
    assert.match(await said('none.csv'), /ファイルを読めません/u);
  });

  test('gives the same bytes again from its own export', async (t) => {
    const folder = folderOf(t, {
      'list.csv': lines(
        '団体名,電話,FAX,メール,受付,住所,部署,手話・筆談,対応言語,分類,更新日,備考,ふりがな',
        'みほん会,0267-00-0018（代表）・総務課 0267-00-0019 内線3（FAX兼）,,a@example.jp,月～金 9:00～17:00,見本市1,福祉部／福祉課,手話通訳あり・筆談,英語、ポルトガル語,相談,令和7年4月1日,"1行目\n2行目",みほんかい',
        '見本の会,0120-000-000,0267-00-0020,,随時,,,,,集まり,,,',
      ),
    });
    const path = (name: string) => join(folder, name);
    await run('contacts', 'import', path('list.csv'), '-o', path('one.json'), '--accept');
    await run('contacts', 'export', path('one.json'), '-o', path('one.csv'));
    const again = await run('contacts', 'import', path('one.csv'), '-o', path('two.json'));
    assert.equal(again.code, 0, again.out);
    await run('contacts', 'export', path('two.json'), '-o', path('two.csv'));
    assert.equal(readFileSync(path('two.json'), 'utf8'), readFileSync(path('one.json'), 'utf8'));
    assert.deepEqual(readFileSync(path('two.csv')), readFileSync(path('one.csv')));
    const csv = readFileSync(path('one.csv'), 'utf8');
    assert.ok(csv.startsWith('\uFEFF全国地方公共団体コード,ID,地方公共団体名,名称,名称_カナ,名称_英語,'));
    assert.equal(csv.replaceAll('\r\n', '').replace('1行目\n2行目', '').includes('\n'), false);
  });

  // Seconds of the processor, from the start of the process: what else a machine does is not counted.
  test('reads 5,000 rows in three seconds and 300 MB', (t) => {
    const rows = Array.from(
      { length: 5_000 },
      (_, index) =>
        `${index},見本の会${index},0267-00-${String(index).padStart(4, '0')} 内線${index}（代表）,平日9時～17時,見本市${index}番地,${'備考の文です。'.repeat(10)},令和7年4月1日`,
    );
    const folder = folderOf(t, { 'list.csv': lines('ID,団体名,電話,受付,住所,備考,更新日', ...rows) });
    const target = join(folder, 'contacts.json');
    const bin = fileURLToPath(new URL('../bin.js', import.meta.url));
    const code = `process.argv.splice(1, 0, ''); process.argv.push('contacts', 'import', ${JSON.stringify(join(folder, 'list.csv'))}, '-o', ${JSON.stringify(target)});
      await import(${JSON.stringify(bin)});
      console.error(JSON.stringify({ seconds: (process.cpuUsage().user + process.cpuUsage().system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 }));`;
    const { stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    const { seconds, megabytes } = JSON.parse(stderr) as { seconds: number; megabytes: number };
    t.diagnostic(`${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB`);
    assert.equal(
      (JSON.parse(readFileSync(target, 'utf8')) as { contacts: unknown[] }).contacts.length,
      5_000,
    );
    assert.ok(seconds <= 3, `${seconds} s`);
    assert.ok(megabytes <= 300, `${megabytes} MB`);
  });
});
