
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'built-all-pages': `ぜんぶの ページ`,
'built-contents': `この ページに ある もの`,
'built-extension': `内線《ないせん》〈中《なか》の 番号《ばんごう》〉`,
'built-fiscal-year': str`${0}年度《ねんど》`,
'built-fiscal-year-of-era': str`${1}年度《ねんど》（${0}年度《ねんど》）`,
'built-language-name': `やさしい日本語`,
'built-moved': `この ページは ほかの 所《ところ》に あります`,
'built-other-languages': `ほかの ことば`,
'built-page-address': `この ページの アドレス`,
'built-period': str`${0}から ${1}まで〈「年度《ねんど》」は ｜4月《しがつ》から 次《つぎ》の 年《とし》の 3月《がつ》まで〉`,
'built-text-edition': `文字《もじ》だけの 計画《けいかく》`,
'built-to-contents': `はじめの リストへ もどる`,
's0155460888b38dba': `住所《じゅうしょ》`,
's04bbeef19aad4796': str`${0}を コピー`,
's07287aaa153ce72b': `関係《かんけい》の ある 計画《けいかく》`,
's08358d59a54e816d': `ホームページから 聞《き》く`,
's17554c089b70d02f': `もとの 計画《けいかく》`,
's1bfdfbb372f227b2': `この 計画《けいかく》の 中《なか》に 入《はい》って います`,
's3787bdb5b103ba01': str`${0}の 電話《でんわ》などを とって おく（vCard）`,
's396300627827bfa2': str`${0}を 選《えら》びました。コピーして ください。`,
's3b2a43a26bee67d6': `計画《けいかく》は いつから いつまで`,
's468cb8672ca75b77': `ホームページ`,
's56381389cff5a9c9': `聞《き》きたい ことが ある とき`,
's5735c3ef81f75e85': `ことばの 説明《せつめい》`,
's5f59a04d5fd4dbd6': `もとの 日本語《にほんご》の ままです。やさしい 日本語《にほんご》では ありません。`,
's632682a938ce6024': `計画《けいかく》の 全体《ぜんたい》`,
's68afe59543624b88': `この ページを 作《つく》る 人《ひと》へ`,
's69daaecbc55b5a43': `ぜんぶ`,
's70ee48c5d8483ad1': `聞《き》く ことが できる 時間《じかん》`,
's8366acaf5b4f31ad': str`${0}を コピーしました`,
's845dd88ec108863a': `もとに もどす`,
's8995585a49acf5ca': str`${0}の する ことが ${1}こ あります`,
's8a5414d9be30c222': `大切《たいせつ》な ことば`,
's911840460054b756': `だれの する ことを 見《み》るか 選《えら》ぶ`,
's925ee02bff803b22': str`「${0}」の ページ`,
's9dfaf4e1f883eb8a': `やさしい 日本語《にほんご》で 書《か》いた 文《ぶん》です。本当《ほんとう》の 計画《けいかく》は もとの 日本語《にほんご》の 文《ぶん》です。`,
'sa1ef1a5d9cd7061a': str`「${0}」を 見《み》せる ことが できませんでした。`,
'sa3503e12f02a56ba': `こう なりたい`,
'sa8c5e50a135876c9': str`「${0}」に なりました。`,
'sad48cdd0b35a1dc8': `する こと`,
'sb0569959e36cf145': str`（内線《ないせん》〈中《なか》の 番号《ばんごう》〉${0}）`,
'sb4c8663c5401a983': `もとに なる 法律《ほうりつ》`,
'sb55350cc9f4d495a': `コピー`,
'sc2c6366880e9ffe9': str`${0}="${1}" は ありません。使《つか》える ことば: ${2}`,
'scbf598f6ca2574af': `する ことは 書《か》いて ありません。`,
'sccd71a71e41d76a9': `電話《でんわ》・FAX`,
'sdc36b9cd28e45f41': `メール`,
'sf32ebe199cf46510': `FAX`,
'sf82431c9cb6a35e9': `ことばを えらぶ`,
'sfb4d4f095d5e6571': `電話《でんわ》`,
'sfe5aa50107f0316c': str`${0}="${1}" は 使《つか》えません（${2}）。`,
    };
  