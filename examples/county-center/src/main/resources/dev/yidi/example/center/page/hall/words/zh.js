/** 大厅屏幕自己的中文。 */
/** @type {import('../../ui/i18n.js').Words} */
export const zh = {
  'screen.title': '大厅叫号',
  'screen.called': '请到窗口',
  'screen.serving': '正在办理',
  'screen.waiting': '等候',
  'screen.nobody': '现在没有叫号，请稍候。',
  'screen.empty': '没有人在等候。',
  'screen.more': '还有 {n} 个',
  'screen.please': '请 {number} 号到{window}',
  'screen.loading': '正在连接中心……',
  'screen.live': '实时',
  'screen.polled': '不是实时，每 {n} 秒更新一次',
  'screen.stopped': '连不上中心，画面停在 {at}，请听工作人员叫号',
};
