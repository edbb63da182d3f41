import type { Language } from './language.ts';

export const zh: Language = {
  code: 'zh',
  also: ['yue'],
  common: ['的', '是', '在', '了', '和', '有', '他', '我们'],
  consentSettings: ['cookie设置', 'cookie設定'],
  consent: {
    pitch: ['本网站使用cookie', '本網站使用cookie', '本网站使用 cookie', '本網站使用 cookie'],
    smallPrint: ['您可以随时撤回'],
    button: ['同意', '我同意', '我接受', '全部接受', '接受所有', '同意并继续'],
    topic: ['cookie', '隐私政策', '隱私政策'],
  },
  newsletter: {
    heading: ['电子报', '電子報', '訂閱電子報', '订阅电子报'],
    pitch: ['订阅我们的', '訂閱我們的', '请订阅我们', '請訂閱我們', '立即订阅电子报', '立即訂閱電子報'],
    smallPrint: ['您可以随时退订', '您可以隨時取消訂閱', '可随时取消订阅', '可隨時取消訂閱'],
    button: ['订阅', '立即订阅'],
    topic: ['电子报', '電子報'],
  },
  crosspromo: {
    heading: ['繼續閱讀', '阅读更多'],
    leadIn: ['延伸阅读', '延伸閱讀', '相关阅读', '相關閱讀', '推荐阅读', '推薦閱讀', '继续阅读'],
    button: ['阅读全文', '閱讀全文'],
  },
  follow: {
    pitch: ['关注我们的', '關注我們的', '追蹤我們的', '欢迎关注我们', '欢迎关注微信', '欢迎关注公众号'],
  },
  adlabel: {
    heading: ['广告', '廣告', '广告赞助', '跳过广告', '跳過廣告', '略過廣告'],
  },
  support: {
    heading: ['會員專屬', '會員限定'],
    pitch: ['订阅以阅读全文', '订阅后阅读全文', '訂閱以閱讀全文', '立即訂閱', '立即订阅'],
    button: ['登录', '登入'],
  },
};
