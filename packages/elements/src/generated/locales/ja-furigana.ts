
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'built-all-pages': `ページの一覧《いちらん》`,
'built-contents': `目次《もくじ》`,
'built-extension': `内線《ないせん》`,
'built-fiscal-year': str`${0}年度《ねんど》`,
'built-fiscal-year-of-era': str`${0}（${1}）年度《ねんど》`,
'built-language-name': `ふりがな`,
'built-moved': `このページは移《うつ》りました`,
'built-other-languages': `ほかの言語《げんご》`,
'built-page-address': `このページのアドレス`,
'built-period': str`${0}から${1}まで`,
'built-text-edition': `計画《けいかく》のテキスト版《ばん》`,
'built-to-contents': `目次《もくじ》へ`,
's0155460888b38dba': `住所《じゅうしょ》`,
's04bbeef19aad4796': str`${0}をコピー`,
's07287aaa153ce72b': `関連《かんれん》する計画《けいかく》`,
's08358d59a54e816d': `問合《といあわ》せフォーム`,
's17554c089b70d02f': `出典《しゅってん》`,
's1bfdfbb372f227b2': `この計画《けいかく》に含《ふく》まれています`,
's3787bdb5b103ba01': str`${0}の連絡先《れんらくさき》を保存《ほぞん》（vCard）`,
's396300627827bfa2': str`${0}を選《えら》びました。コピーしてください。`,
's3b2a43a26bee67d6': `計画《けいかく》期間《きかん》`,
's468cb8672ca75b77': `ウェブサイト`,
's56381389cff5a9c9': `問合《といあわ》せ先《さき》`,
's5735c3ef81f75e85': `用語《ようご》の説明《せつめい》`,
's5f59a04d5fd4dbd6': `署名《しょめい》のある文章《ぶんしょう》は翻訳《ほんやく》していません。`,
's632682a938ce6024': `計画《けいかく》の体系《たいけい》`,
's68afe59543624b88': `このページを作《つく》る方《かた》へ`,
's69daaecbc55b5a43': `すべて`,
's70ee48c5d8483ad1': `受付《うけつけ》時間《じかん》`,
's8366acaf5b4f31ad': str`${0}をコピーしました`,
's845dd88ec108863a': `もとの表示《ひょうじ》に戻《もど》す`,
's8995585a49acf5ca': str`${0}、${1}件《けん》を表示《ひょうじ》しています`,
's8a5414d9be30c222': `キーワード`,
's911840460054b756': `表示《ひょうじ》する人《ひと》・団体《だんたい》を選《えら》ぶ`,
's925ee02bff803b22': str`「${0}」のページ`,
's9dfaf4e1f883eb8a': `参考《さんこう》の訳《やく》です。日本語《にほんご》が正式《せいしき》です。`,
'sa1ef1a5d9cd7061a': str`「${0}」を読《よ》み込《こ》めませんでした。`,
'sa3503e12f02a56ba': `目指《めざ》す姿《すがた》`,
'sa8c5e50a135876c9': str`「${0}」で表示《ひょうじ》しています。`,
'sad48cdd0b35a1dc8': `取《と》り組《く》み`,
'sb0569959e36cf145': str`（内線《ないせん》${0}）`,
'sb4c8663c5401a983': `根拠《こんきょ》となる法律《ほうりつ》`,
'sb55350cc9f4d495a': `コピー`,
'sc2c6366880e9ffe9': str`${0}="${1}" は見《み》つかりません。使《つか》える値《あたい》: ${2}`,
'scbf598f6ca2574af': `あてはまる取《と》り組《く》みはありません。`,
'sccd71a71e41d76a9': `電話《でんわ》・FAX`,
'sdc36b9cd28e45f41': `メール`,
'sf32ebe199cf46510': `FAX`,
'sf82431c9cb6a35e9': `ことばと読《よ》み方《かた》`,
'sfb4d4f095d5e6571': `電話《でんわ》`,
'sfe5aa50107f0316c': str`${0}="${1}" を使《つか》えません（${2}）。`,
    };
  