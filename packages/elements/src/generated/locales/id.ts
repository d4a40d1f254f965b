
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'built-all-pages': `Semua halaman`,
'built-contents': `Daftar isi`,
'built-extension': `ekst. `,
'built-fiscal-year': str`tahun fiskal ${0}`,
'built-fiscal-year-of-era': str`tahun fiskal ${1} (${0})`,
'built-language-name': `Bahasa Indonesia`,
'built-moved': `Halaman ini telah pindah`,
'built-other-languages': `Bahasa lain`,
'built-page-address': `Alamat halaman ini`,
'built-period': str`${0} sampai ${1}`,
'built-revised': str`direvisi ${0}`,
'built-text-edition': `Versi teks rencana`,
'built-to-contents': `Ke daftar isi`,
's0155460888b38dba': `Alamat`,
's04bbeef19aad4796': str`Salin ${0}`,
's07287aaa153ce72b': `Rencana terkait`,
's08358d59a54e816d': `Formulir kontak`,
's119f28d443169e76': `Rencana untuk satu wilayah`,
's17554c089b70d02f': `Sumber:`,
's1bfdfbb372f227b2': `Tercakup dalam rencana ini`,
's3787bdb5b103ba01': str`Simpan kontak ${0} (vCard)`,
's396300627827bfa2': str`${0} sudah dipilih. Silakan salin.`,
's3b2a43a26bee67d6': `Periode rencana`,
's468cb8672ca75b77': `Situs web`,
's56381389cff5a9c9': `Kontak`,
's5735c3ef81f75e85': `Daftar istilah`,
's5f59a04d5fd4dbd6': `Tulisan yang ditandatangani tidak diterjemahkan.`,
's632682a938ce6024': `Struktur rencana`,
's68afe59543624b88': `Untuk penyunting halaman ini:`,
's69daaecbc55b5a43': `Semua`,
's70ee48c5d8483ad1': `Jam layanan`,
's8366acaf5b4f31ad': str`${0} tersalin`,
's845dd88ec108863a': `Kembali ke bahasa halaman ini`,
's8995585a49acf5ca': str`${0}: menampilkan ${1} upaya`,
's8a5414d9be30c222': `Kata kunci`,
's911840460054b756': `Pilih upaya siapa yang ditampilkan`,
's925ee02bff803b22': str`Halaman “${0}”`,
's9dfaf4e1f883eb8a': `Ini terjemahan rujukan. Teks bahasa Jepang adalah teks resmi.`,
'sa1ef1a5d9cd7061a': str`“${0}” tidak dapat dimuat.`,
'sa3503e12f02a56ba': `Visi`,
'sa8c5e50a135876c9': str`Sekarang ditampilkan dalam ${0}.`,
'sad48cdd0b35a1dc8': `Upaya`,
'sb0569959e36cf145': str` (ekstensi ${0})`,
'sb4c8663c5401a983': `Dasar hukum`,
'sb55350cc9f4d495a': `Salin`,
'sb9307da981f6e479': `Dokumen rencana`,
'sc2703e4dc250a280': `Rencana ini disusun di bawahnya`,
'sc2c6366880e9ffe9': str`${0}="${1}" tidak ditemukan. Nilai yang dapat digunakan: ${2}`,
'scbf598f6ca2574af': `Tidak ada upaya yang sesuai.`,
'sccd71a71e41d76a9': `Telepon dan faks`,
'sd969390a848b6b9f': `Rencana sebelum rencana ini`,
'sdc36b9cd28e45f41': `Surel`,
'sf32ebe199cf46510': `Faks`,
'sf82431c9cb6a35e9': `Bahasa dan cara membaca`,
'sfb4d4f095d5e6571': `Telepon`,
'sfe5aa50107f0316c': str`${0}="${1}" tidak dapat digunakan (${2}).`,
    };
  