
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'built-all-pages': `Todas as páginas`,
'built-contents': `Sumário`,
'built-extension': `ramal `,
'built-fiscal-year': str`ano fiscal de ${0}`,
'built-fiscal-year-of-era': str`ano fiscal de ${1} (${0})`,
'built-language-name': `Português (Brasil)`,
'built-moved': `Esta página mudou de endereço`,
'built-other-languages': `Outros idiomas`,
'built-page-address': `Endereço desta página`,
'built-period': str`do ${0} ao ${1}`,
'built-revised': str`revisado em ${0}`,
'built-text-edition': `Versão em texto do plano`,
'built-to-contents': `Voltar ao sumário`,
's0155460888b38dba': `Endereço`,
's04bbeef19aad4796': str`Copiar ${0}`,
's07287aaa153ce72b': `Planos relacionados`,
's08358d59a54e816d': `Formulário de contato`,
's119f28d443169e76': `É o plano de uma área do município`,
's17554c089b70d02f': `Fonte:`,
's1bfdfbb372f227b2': `Incluído neste plano`,
's3787bdb5b103ba01': str`Salvar o contato de ${0} (vCard)`,
's396300627827bfa2': str`Selecionado: ${0}. Copie, por favor.`,
's3b2a43a26bee67d6': `Período do plano`,
's468cb8672ca75b77': `Site`,
's56381389cff5a9c9': `Contato`,
's5735c3ef81f75e85': `Glossário`,
's5f59a04d5fd4dbd6': `Textos assinados não são traduzidos.`,
's632682a938ce6024': `Estrutura do plano`,
's68afe59543624b88': `Para quem edita esta página:`,
's69daaecbc55b5a43': `Todos`,
's70ee48c5d8483ad1': `Horário de atendimento`,
's8366acaf5b4f31ad': str`Copiado: ${0}`,
's845dd88ec108863a': `Voltar ao idioma da página`,
's8995585a49acf5ca': str`${0}: exibindo ${1} ações`,
's8a5414d9be30c222': `Palavra-chave`,
's911840460054b756': `Escolher de quem são as ações exibidas`,
's925ee02bff803b22': str`Página de “${0}”`,
's9dfaf4e1f883eb8a': `Esta é uma tradução de referência. O texto oficial é o japonês.`,
'sa1ef1a5d9cd7061a': str`Não foi possível carregar “${0}”.`,
'sa3503e12f02a56ba': `Visão de futuro`,
'sa8c5e50a135876c9': str`Agora exibido em ${0}.`,
'sad48cdd0b35a1dc8': `Ações`,
'sb0569959e36cf145': str` (ramal ${0})`,
'sb4c8663c5401a983': `Base legal`,
'sb55350cc9f4d495a': `Copiar`,
'sb9307da981f6e479': `Documentos do plano`,
'sc2703e4dc250a280': `Este plano é feito no âmbito dele`,
'sc2c6366880e9ffe9': str`${0}="${1}" não foi encontrado. Valores aceitos: ${2}`,
'scbf598f6ca2574af': `Não há ações correspondentes.`,
'sccd71a71e41d76a9': `Telefone e fax`,
'sd969390a848b6b9f': `É o plano anterior a este`,
'sdc36b9cd28e45f41': `E-mail`,
'sf32ebe199cf46510': `Fax`,
'sf82431c9cb6a35e9': `Idioma e forma de leitura`,
'sfb4d4f095d5e6571': `Telefone`,
'sfe5aa50107f0316c': str`Não é possível usar ${0}="${1}" (${2}).`,
    };
  