
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'built-all-pages': `全部页面`,
'built-contents': `目录`,
'built-extension': `分机`,
'built-fiscal-year': str`${0}年度`,
'built-fiscal-year-of-era': str`${0}（${1}）年度`,
'built-language-name': `简体中文`,
'built-moved': `本页已移动`,
'built-other-languages': `其他语言`,
'built-page-address': `本页网址`,
'built-period': str`${0}至${1}`,
'built-revised': str`${0}修订`,
'built-text-edition': `计划的纯文本版`,
'built-to-contents': `返回目录`,
's0155460888b38dba': `地址`,
's04bbeef19aad4796': str`复制${0}`,
's07287aaa153ce72b': `相关计划`,
's08358d59a54e816d': `联系表单`,
's119f28d443169e76': `这是一个地区的计划`,
's17554c089b70d02f': `出处：`,
's1bfdfbb372f227b2': `包含在本计划中`,
's3787bdb5b103ba01': str`保存${0}的联系方式（vCard）`,
's396300627827bfa2': str`已选中${0}。请复制。`,
's3b2a43a26bee67d6': `计划期间`,
's468cb8672ca75b77': `网站`,
's56381389cff5a9c9': `联系方式`,
's5735c3ef81f75e85': `术语说明`,
's5f59a04d5fd4dbd6': `署名文章未作翻译。`,
's632682a938ce6024': `计划的体系`,
's68afe59543624b88': `致本页面的制作者：`,
's69daaecbc55b5a43': `全部`,
's70ee48c5d8483ad1': `受理时间`,
's8366acaf5b4f31ad': str`已复制${0}`,
's845dd88ec108863a': `恢复页面原来的显示`,
's8995585a49acf5ca': str`${0}：显示${1}项行动`,
's8a5414d9be30c222': `关键词`,
's911840460054b756': `选择要显示其行动的个人或团体`,
's925ee02bff803b22': str`“${0}”的页面`,
's9dfaf4e1f883eb8a': `本译文仅供参考，以日文为准。`,
'sa1ef1a5d9cd7061a': str`无法加载“${0}”。`,
'sa3503e12f02a56ba': `愿景`,
'sa8c5e50a135876c9': str`现在以“${0}”显示。`,
'sad48cdd0b35a1dc8': `行动`,
'sb0569959e36cf145': str`（分机${0}）`,
'sb4c8663c5401a983': `法律依据`,
'sb55350cc9f4d495a': `复制`,
'sb9307da981f6e479': `计划文件`,
'sc2703e4dc250a280': `这是本计划的上级计划`,
'sc2c6366880e9ffe9': str`未找到 ${0}="${1}"。可用的值：${2}`,
'scbf598f6ca2574af': `没有相应的行动。`,
'sccd71a71e41d76a9': `电话和传真`,
'sd969390a848b6b9f': `这是本计划之前的计划`,
'sdc36b9cd28e45f41': `电子邮件`,
'sf32ebe199cf46510': `传真`,
'sf82431c9cb6a35e9': `语言和阅读方式`,
'sfb4d4f095d5e6571': `电话`,
'sfe5aa50107f0316c': str`无法使用 ${0}="${1}"（${2}）。`,
    };
  