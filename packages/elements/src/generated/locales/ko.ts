
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'built-all-pages': `전체 페이지 목록`,
'built-contents': `목차`,
'built-extension': `내선 `,
'built-fiscal-year': str`${0}년도`,
'built-fiscal-year-of-era': str`${1}년도(${0}년)`,
'built-language-name': `한국어`,
'built-moved': `이 페이지는 옮겨졌습니다`,
'built-other-languages': `다른 언어`,
'built-page-address': `이 페이지의 주소`,
'built-period': str`${0}부터 ${1}까지`,
'built-revised': str`${0} 개정`,
'built-text-edition': `계획의 텍스트판`,
'built-to-contents': `목차로`,
's0155460888b38dba': `주소`,
's04bbeef19aad4796': str`${0} 복사`,
's07287aaa153ce72b': `관련 계획`,
's08358d59a54e816d': `문의 양식`,
's119f28d443169e76': `지구별 계획입니다`,
's17554c089b70d02f': `출처:`,
's1bfdfbb372f227b2': `이 계획에 포함되어 있습니다`,
's3787bdb5b103ba01': str`${0} 연락처 저장(vCard)`,
's396300627827bfa2': str`선택했습니다: ${0}. 복사해 주십시오.`,
's3b2a43a26bee67d6': `계획 기간`,
's468cb8672ca75b77': `웹사이트`,
's56381389cff5a9c9': `문의처`,
's5735c3ef81f75e85': `용어 설명`,
's5f59a04d5fd4dbd6': `서명이 있는 글은 번역하지 않았습니다.`,
's632682a938ce6024': `계획의 체계`,
's68afe59543624b88': `이 페이지를 만드시는 분께:`,
's69daaecbc55b5a43': `전체`,
's70ee48c5d8483ad1': `접수 시간`,
's8366acaf5b4f31ad': str`복사했습니다: ${0}`,
's845dd88ec108863a': `원래 표시로 돌아가기`,
's8995585a49acf5ca': str`${0}: 활동 ${1}건을 표시하고 있습니다`,
's8a5414d9be30c222': `키워드`,
's911840460054b756': `활동을 표시할 사람·단체 선택`,
's925ee02bff803b22': str`‘${0}’ 페이지`,
's9dfaf4e1f883eb8a': `참고용 번역입니다. 일본어가 정본입니다.`,
'sa1ef1a5d9cd7061a': str`“${0}”을(를) 불러오지 못했습니다.`,
'sa3503e12f02a56ba': `지향하는 모습`,
'sa8c5e50a135876c9': str`표시 언어: ${0}`,
'sad48cdd0b35a1dc8': `활동`,
'sb0569959e36cf145': str`(내선 ${0})`,
'sb4c8663c5401a983': `근거 법률`,
'sb55350cc9f4d495a': `복사`,
'sb9307da981f6e479': `계획 문서`,
'sc2703e4dc250a280': `이 계획의 상위 계획입니다`,
'sc2c6366880e9ffe9': str`${0}="${1}" 값을 찾을 수 없습니다. 사용할 수 있는 값: ${2}`,
'scbf598f6ca2574af': `해당하는 활동이 없습니다.`,
'sccd71a71e41d76a9': `전화·팩스`,
'sd969390a848b6b9f': `이 계획의 이전 계획입니다`,
'sdc36b9cd28e45f41': `이메일`,
'sf32ebe199cf46510': `팩스`,
'sf82431c9cb6a35e9': `언어와 읽기 방식`,
'sfb4d4f095d5e6571': `전화`,
'sfe5aa50107f0316c': str`${0}="${1}" 값을 사용할 수 없습니다(${2}).`,
    };
  