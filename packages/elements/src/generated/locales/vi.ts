
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'built-all-pages': `Tất cả các trang`,
'built-contents': `Mục lục`,
'built-extension': `máy lẻ `,
'built-fiscal-year': str`năm tài chính ${0}`,
'built-fiscal-year-of-era': str`năm tài chính ${1} (${0})`,
'built-language-name': `Tiếng Việt`,
'built-moved': `Trang này đã chuyển đi`,
'built-other-languages': `Ngôn ngữ khác`,
'built-page-address': `Địa chỉ của trang này`,
'built-period': str`từ ${0} đến ${1}`,
'built-revised': str`sửa đổi ${0}`,
'built-text-edition': `Bản văn bản thuần của kế hoạch`,
'built-to-contents': `Về mục lục`,
's0155460888b38dba': `Địa chỉ`,
's04bbeef19aad4796': str`Sao chép ${0}`,
's07287aaa153ce72b': `Các kế hoạch liên quan`,
's08358d59a54e816d': `Biểu mẫu liên hệ`,
's119f28d443169e76': `Đây là kế hoạch của một khu vực`,
's17554c089b70d02f': `Nguồn:`,
's1bfdfbb372f227b2': `Được bao gồm trong kế hoạch này`,
's3787bdb5b103ba01': str`Lưu liên hệ của ${0} (vCard)`,
's396300627827bfa2': str`Đã chọn ${0}. Vui lòng sao chép.`,
's3b2a43a26bee67d6': `Thời gian của kế hoạch`,
's468cb8672ca75b77': `Trang web`,
's56381389cff5a9c9': `Liên hệ`,
's5735c3ef81f75e85': `Giải thích thuật ngữ`,
's5f59a04d5fd4dbd6': `Bài viết có chữ ký không được dịch.`,
's632682a938ce6024': `Hệ thống của kế hoạch`,
's68afe59543624b88': `Gửi người biên tập trang này:`,
's69daaecbc55b5a43': `Tất cả`,
's70ee48c5d8483ad1': `Giờ tiếp nhận`,
's8366acaf5b4f31ad': str`Đã sao chép ${0}`,
's845dd88ec108863a': `Trở về ngôn ngữ của trang`,
's8995585a49acf5ca': str`${0}: đang hiển thị ${1} hoạt động`,
's8a5414d9be30c222': `Từ khóa`,
's911840460054b756': `Chọn người, tổ chức để hiển thị hoạt động`,
's925ee02bff803b22': str`Trang “${0}”`,
's9dfaf4e1f883eb8a': `Đây là bản dịch tham khảo. Bản tiếng Nhật là bản chính thức.`,
'sa1ef1a5d9cd7061a': str`Không tải được “${0}”.`,
'sa3503e12f02a56ba': `Tầm nhìn`,
'sa8c5e50a135876c9': str`Đang hiển thị bằng ${0}.`,
'sad48cdd0b35a1dc8': `Hoạt động`,
'sb0569959e36cf145': str` (số máy lẻ ${0})`,
'sb4c8663c5401a983': `Căn cứ pháp lý`,
'sb55350cc9f4d495a': `Sao chép`,
'sb9307da981f6e479': `Tài liệu của kế hoạch`,
'sc2703e4dc250a280': `Kế hoạch này được lập trong khuôn khổ kế hoạch đó`,
'sc2c6366880e9ffe9': str`Không tìm thấy ${0}="${1}". Các giá trị dùng được: ${2}`,
'scbf598f6ca2574af': `Không có hoạt động nào phù hợp.`,
'sccd71a71e41d76a9': `Điện thoại và fax`,
'sd969390a848b6b9f': `Đây là kế hoạch trước kế hoạch này`,
'sdc36b9cd28e45f41': `Email`,
'sf32ebe199cf46510': `Fax`,
'sf82431c9cb6a35e9': `Ngôn ngữ và cách đọc`,
'sfb4d4f095d5e6571': `Điện thoại`,
'sfe5aa50107f0316c': str`Không thể dùng ${0}="${1}" (${2}).`,
    };
  