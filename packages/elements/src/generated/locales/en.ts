
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'built-all-pages': `All pages`,
'built-contents': `Contents`,
'built-extension': `ext. `,
'built-fiscal-year': str`fiscal year ${0}`,
'built-fiscal-year-of-era': str`fiscal year ${1} (${0})`,
'built-language-name': `English`,
'built-moved': `This page has moved`,
'built-other-languages': `Other languages`,
'built-page-address': `Address of this page`,
'built-period': str`${0} to ${1}`,
'built-revised': str`revised ${0}`,
'built-text-edition': `Text edition of the plan`,
'built-to-contents': `To the contents`,
's0155460888b38dba': `Address`,
's04bbeef19aad4796': str`Copy ${0}`,
's07287aaa153ce72b': `Related plans`,
's08358d59a54e816d': `Contact form`,
's119f28d443169e76': `It is for one area`,
's17554c089b70d02f': `Source:`,
's1bfdfbb372f227b2': `Contained in this plan`,
's3787bdb5b103ba01': str`Save the contact of ${0} (vCard)`,
's396300627827bfa2': str`Selected ${0}. Please copy it.`,
's3b2a43a26bee67d6': `Period`,
's468cb8672ca75b77': `Website`,
's56381389cff5a9c9': `Contact`,
's5735c3ef81f75e85': `Glossary`,
's5f59a04d5fd4dbd6': `Signed words are not translated.`,
's632682a938ce6024': `How the plan is structured`,
's68afe59543624b88': `To the editor of this page:`,
's69daaecbc55b5a43': `All`,
's70ee48c5d8483ad1': `Hours`,
's8366acaf5b4f31ad': str`Copied ${0}`,
's845dd88ec108863a': `Back to the page’s own language`,
's8995585a49acf5ca': str`${0}: showing ${1} actions`,
's8a5414d9be30c222': `Keyword`,
's911840460054b756': `Choose whose actions to show`,
's925ee02bff803b22': str`Page of “${0}”`,
's9dfaf4e1f883eb8a': `This is a reference translation. The Japanese text is authoritative.`,
'sa1ef1a5d9cd7061a': str`“${0}” could not be loaded.`,
'sa3503e12f02a56ba': `Vision`,
'sa8c5e50a135876c9': str`Now shown in ${0}.`,
'sad48cdd0b35a1dc8': `Actions`,
'sb0569959e36cf145': str` (extension ${0})`,
'sb4c8663c5401a983': `Legal basis`,
'sb55350cc9f4d495a': `Copy`,
'sb9307da981f6e479': `Documents of the plan`,
'sc2703e4dc250a280': `This plan is made within it`,
'sc2c6366880e9ffe9': str`${0}="${1}" was not found. Accepted values: ${2}`,
'scbf598f6ca2574af': `There are no matching actions.`,
'sccd71a71e41d76a9': `Telephone and fax`,
'sd969390a848b6b9f': `It is the plan before this one`,
'sdc36b9cd28e45f41': `E-mail`,
'sf32ebe199cf46510': `Fax`,
'sf82431c9cb6a35e9': `Language and reading`,
'sfb4d4f095d5e6571': `Telephone`,
'sfe5aa50107f0316c': str`${0}="${1}" cannot be used (${2}).`,
    };
  