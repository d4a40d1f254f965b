
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'built-all-pages': `Lahat ng pahina`,
'built-contents': `Nilalaman`,
'built-extension': `lokal `,
'built-fiscal-year': str`taong piskal ${0}`,
'built-fiscal-year-of-era': str`taong piskal ${1} (${0})`,
'built-language-name': `Filipino`,
'built-moved': `Lumipat na ang pahinang ito`,
'built-other-languages': `Iba pang wika`,
'built-page-address': `Address ng pahinang ito`,
'built-period': str`mula ${0} hanggang ${1}`,
'built-revised': str`binago noong ${0}`,
'built-text-edition': `Bersiyong teksto ng plano`,
'built-to-contents': `Sa listahan ng nilalaman`,
's0155460888b38dba': `Address`,
's04bbeef19aad4796': str`Kopyahin ang ${0}`,
's07287aaa153ce72b': `Mga kaugnay na plano`,
's08358d59a54e816d': `Form para sa katanungan`,
's119f28d443169e76': `Plano ito para sa isang distrito`,
's17554c089b70d02f': `Pinagmulan:`,
's1bfdfbb372f227b2': `Kasama sa planong ito`,
's3787bdb5b103ba01': str`I-save ang contact ng ${0} (vCard)`,
's396300627827bfa2': str`Napili na ang ${0}. Pakikopya ito.`,
's3b2a43a26bee67d6': `Panahong saklaw ng plano`,
's468cb8672ca75b77': `Website`,
's56381389cff5a9c9': `Para sa mga katanungan`,
's5735c3ef81f75e85': `Talasalitaan`,
's5f59a04d5fd4dbd6': `Hindi isinasalin ang mga nilagdaang mensahe.`,
's632682a938ce6024': `Balangkas ng plano`,
's68afe59543624b88': `Para sa gumagawa ng pahinang ito:`,
's69daaecbc55b5a43': `Lahat`,
's70ee48c5d8483ad1': `Oras ng serbisyo`,
's8366acaf5b4f31ad': str`Nakopya na ang ${0}`,
's845dd88ec108863a': `Ibalik sa wika ng pahina`,
's8995585a49acf5ca': str`${0}: ipinapakita ang ${1} pagkilos`,
's8a5414d9be30c222': `Susing salita`,
's911840460054b756': `Piliin kung kaninong pagkilos ang ipapakita`,
's925ee02bff803b22': str`Pahina ng “${0}”`,
's9dfaf4e1f883eb8a': `Salin itong pansangguni lamang. Ang tekstong Hapones ang opisyal.`,
'sa1ef1a5d9cd7061a': str`Hindi na-load ang “${0}”.`,
'sa3503e12f02a56ba': `Bisyon`,
'sa8c5e50a135876c9': str`Ipinapakita na sa wikang ${0}.`,
'sad48cdd0b35a1dc8': `Mga pagkilos`,
'sb0569959e36cf145': str` (lokal ${0})`,
'sb4c8663c5401a983': `Legal na batayan`,
'sb55350cc9f4d495a': `Kopyahin`,
'sb9307da981f6e479': `Mga dokumento ng plano`,
'sc2703e4dc250a280': `Nakabatay dito ang planong ito`,
'sc2c6366880e9ffe9': str`Hindi natagpuan ang ${0}="${1}". Mga halagang tinatanggap: ${2}`,
'scbf598f6ca2574af': `Walang tumutugmang pagkilos.`,
'sccd71a71e41d76a9': `Telepono at fax`,
'sd969390a848b6b9f': `Ito ang planong nauna rito`,
'sdc36b9cd28e45f41': `E-mail`,
'sf32ebe199cf46510': `Fax`,
'sf82431c9cb6a35e9': `Wika at paraan ng pagbasa`,
'sfb4d4f095d5e6571': `Telepono`,
'sfe5aa50107f0316c': str`Hindi magagamit ang ${0}="${1}" (${2}).`,
    };
  