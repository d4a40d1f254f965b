
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'built-all-pages': `หน้าทั้งหมด`,
'built-contents': `สารบัญ`,
'built-extension': `ต่อ `,
'built-fiscal-year': str`ปีงบประมาณ ค.ศ. ${0}`,
'built-fiscal-year-of-era': str`ปีงบประมาณ ค.ศ. ${1} (${0})`,
'built-language-name': `ภาษาไทย`,
'built-moved': `หน้านี้ย้ายไปแล้ว`,
'built-other-languages': `ภาษาอื่น`,
'built-page-address': `ที่อยู่เว็บของหน้านี้`,
'built-period': str`${0} ถึง ${1}`,
'built-text-edition': `แผนฉบับข้อความล้วน`,
'built-to-contents': `ไปที่สารบัญ`,
's0155460888b38dba': `ที่อยู่`,
's04bbeef19aad4796': str`คัดลอก ${0}`,
's07287aaa153ce72b': `แผนอื่นที่เกี่ยวข้อง`,
's08358d59a54e816d': `แบบฟอร์มติดต่อ`,
's17554c089b70d02f': `ที่มา:`,
's1bfdfbb372f227b2': `รวมอยู่ในแผนนี้`,
's3787bdb5b103ba01': str`บันทึกข้อมูลติดต่อของ ${0} (vCard)`,
's396300627827bfa2': str`เลือก ${0} แล้ว โปรดคัดลอก`,
's3b2a43a26bee67d6': `ระยะเวลาของแผน`,
's468cb8672ca75b77': `เว็บไซต์`,
's56381389cff5a9c9': `ติดต่อสอบถาม`,
's5735c3ef81f75e85': `อธิบายคำศัพท์`,
's5f59a04d5fd4dbd6': `ข้อความที่มีการลงนามจะไม่แปล`,
's632682a938ce6024': `โครงสร้างของแผน`,
's68afe59543624b88': `ถึงผู้จัดทำหน้านี้:`,
's69daaecbc55b5a43': `ทั้งหมด`,
's70ee48c5d8483ad1': `เวลาทำการ`,
's8366acaf5b4f31ad': str`คัดลอก ${0} แล้ว`,
's845dd88ec108863a': `กลับไปใช้ภาษาของหน้านี้`,
's8995585a49acf5ca': str`${0}: แสดง ${1} รายการ`,
's8a5414d9be30c222': `คำสำคัญ`,
's911840460054b756': `เลือกว่าจะแสดงการดำเนินงานของใคร`,
's925ee02bff803b22': str`หน้าของ “${0}”`,
's9dfaf4e1f883eb8a': `นี่เป็นคำแปลเพื่อการอ้างอิง ภาษาญี่ปุ่นเป็นฉบับทางการ`,
'sa1ef1a5d9cd7061a': str`โหลด “${0}” ไม่ได้`,
'sa3503e12f02a56ba': `ภาพที่มุ่งหวัง`,
'sa8c5e50a135876c9': str`ตอนนี้แสดงเป็น${0}`,
'sad48cdd0b35a1dc8': `การดำเนินงาน`,
'sb0569959e36cf145': str` (ต่อ ${0})`,
'sb4c8663c5401a983': `กฎหมายที่เป็นฐาน`,
'sb55350cc9f4d495a': `คัดลอก`,
'sc2c6366880e9ffe9': str`ไม่พบ ${0}="${1}" ค่าที่ใช้ได้: ${2}`,
'scbf598f6ca2574af': `ไม่มีการดำเนินงานที่ตรงกับเงื่อนไข`,
'sccd71a71e41d76a9': `โทรศัพท์และโทรสาร`,
'sdc36b9cd28e45f41': `อีเมล`,
'sf32ebe199cf46510': `โทรสาร`,
'sf82431c9cb6a35e9': `ภาษาและวิธีอ่าน`,
'sfb4d4f095d5e6571': `โทรศัพท์`,
'sfe5aa50107f0316c': str`ไม่สามารถใช้ ${0}="${1}" (${2})`,
    };
  