import type { Language } from './language.ts';

export const vi: Language = {
  code: 'vi',
  common: ['và', 'của', 'là', 'không', 'được', 'người', 'những', 'trong', 'đã'],
  consentSettings: ['(cài đặt|thiết lập|quản lý) cookie', 'cài đặt quyền riêng tư'],
  consent: {
    heading: ['chúng tôi (coi trọng|tôn trọng) quyền riêng tư của bạn'],
    pitch: [
      '(chúng tôi|trang web này|website này|trang này) (có |)sử dụng cookie~',
      'chúng tôi và * đối tác',
    ],
    smallPrint: ['rút lại sự đồng ý', 'cookie (cần thiết|bắt buộc)'],
    button: [
      '(tôi |)(đồng ý|chấp nhận) (tất cả|tất cả cookie|cookie|và tiếp tục|)',
      'cho phép tất cả',
      'từ chối (tất cả|)',
      'chỉ cookie cần thiết',
      'lưu lựa chọn',
      'đã hiểu',
    ],
    topic: ['cookie~', 'đồng ý', 'quyền riêng tư', 'dữ liệu cá nhân'],
  },
  newsletter: {
    heading: ['(đăng ký |)(nhận |)bản tin', 'bản tin *', 'đăng ký nhận tin'],
    pitch: [
      '(đăng ký|nhận|theo dõi) * bản tin',
      'đăng ký nhận tin',
      '(gửi|trực tiếp) * (hộp thư|email) của bạn',
      'nhập (địa chỉ |)email',
    ],
    smallPrint: [
      'hủy đăng ký bất (cứ|kỳ) lúc nào',
      '(bằng cách|khi|bằng việc) đăng ký * đồng ý',
      'cảm ơn bạn đã đăng ký',
    ],
    button: ['đăng ký (ngay|nhận tin|)', 'gửi'],
    topic: ['bản tin', 'hộp thư', 'địa chỉ email', 'thông báo đẩy'],
  },
  crosspromo: {
    heading: [
      '(tin|bài|bài viết|tin tức|tin bài|chủ đề|video) (liên quan|cùng chuyên mục|khác|mới nhất|nổi bật)',
      '(đọc nhiều|xem nhiều|đọc nhiều nhất|tin nóng|có thể bạn quan tâm|đừng bỏ lỡ)',
      'nhiều người đọc',
      'đề xuất cho bạn',
    ],
    leadIn: [
      'nguồn: (đọc|xem) (toàn bộ|bài)',
      '(đọc|xem|nghe) (thêm|tiếp|ngay|thêm tại)',
      '(đừng bỏ lỡ|liên quan|mời xem|mời đọc|bài liên quan):',
      'mời (quý |bạn |độc giả )(xem|đọc)',
      'nguồn: đọc (toàn bộ |)bài (viết|báo)(| đầy đủ)',
    ],
    pitch: ['(nhấn|bấm|click) vào đây để (đọc|xem)'],
    button: ['xem (thêm|tất cả|chi tiết)', 'đọc (tiếp|thêm|toàn bộ bài viết)'],
  },
  follow: {
    pitch: [
      'theo dõi (chúng tôi|*) (trên|tại) (facebook|google news|google|youtube|tiktok|zalo|telegram|x)',
      '(tải|cài đặt) * ứng dụng',
      '(gửi|viết|để lại) (bình luận|ý kiến)',
      'chia sẻ (bài viết|lên facebook)',
      'tham gia * (kênh|nhóm) (zalo|telegram|whatsapp)',
    ],
    button: ['chia sẻ', 'theo dõi', 'bình luận'],
  },
  adlabel: {
    heading: [
      '(nội dung |)quảng cáo',
      '(bài viết|nội dung) (được |)tài trợ( bởi *|)',
      'thông tin (doanh nghiệp|quảng cáo)',
      'bài viết tiếp tục *',
      'bỏ qua quảng cáo',
      'tiếp tục đọc bên dưới',
    ],
  },
  support: {
    heading: ['(chỉ |)dành cho (thành viên|người đăng ký|thuê bao)'],
    pitch: ['đăng (ký|nhập) để (đọc|tiếp tục|xem)', 'ủng hộ (chúng tôi|* báo chí)', 'bạn đã có tài khoản?'],
    button: ['đăng nhập', 'mua (ngay|gói)', 'dùng thử (miễn phí|)'],
  },
};
