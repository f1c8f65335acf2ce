/** Words before 第一, 第3 or 前三 that make it a place in an order. */
export const rankCues = [
  '居',
  '列',
  '排',
  '名次',
  '名列',
  '全国',
  '全省',
  '全市',
  '全区',
  '全县',
  '全球',
  '世界',
  '亚洲',
  '中部',
  '西部',
  '东部',
  '行业',
  '同类',
  '系统',
  '跃',
  '升至',
  '升到',
  '上升',
  '前移',
  '稳居',
  '保持',
  '进入',
  '位次',
  '获',
  '评',
  '考核',
  '总分',
  '增速',
  '增幅',
  '总量',
  '规模',
  '实现',
  '均为',
  '夺得',
  '首位',
  '市占率',
  '占有率',
  '份额',
];

/** Words before 首位 and 榜首 that make them a place in an order. */
export const firstCues = [
  '居',
  '位列',
  '列全',
  '列同',
  '名列',
  '排名',
  '排在',
  '排全',
  '升至',
  '升到',
  '跃至',
  '登上',
  '登顶',
  '重返',
  '重回',
  '领跑',
  '夺得',
  '蝉联',
  '问鼎',
];

/** Words before 首位 where it is what matters most, and no place: 把安全摆在首位. */
export const firstValues = ['摆', '放', '挺', '置于', '把', '坚持', '作为'];

/** Words before 前三 or 50强 that place the subject among them. */
export const topCues = [
  '跻身',
  '进入',
  '入围',
  '入选',
  '入列',
  '迈入',
  '挺进',
  '位列',
  '位居',
  '重返',
  '稳居',
  '列',
  '居',
  '进位',
  '上榜',
  '排名',
  '排',
];

/** Verbs behind a place in an order that is left for another one: 由第12位升至第9位. */
export const rankMoves = [
  '上升 提升 提前 前移 前进 晋升 晋级 跃升 跃居 进位 升入 进入 跨入 挺进 迈进 下降 下滑 下移 退居 后退 后移 滑落 跌落 回落 至第 到第',
];

/** What may follow 第二 and makes it a place (第二大经济体), and what makes a name of both: 第二大道, 第一高中. */
export const superlatives: Readonly<Record<string, string>> = {
  大: '道街队桥厅学堂厦组块类项',
  高: '中级速等架压',
  多: '功媒元',
  低: '',
  长: '江春沙城征篇',
  快: '速',
  深: '圳',
  强: '',
  重: '型点要机',
  小: '学区组时节队',
  少: '年',
  远: '',
  富: '',
  贵: '宾族州',
  好: '',
  佳: '',
  热: '电线',
  受: '理',
  最: '',
};

/** Behind a place that is listed with its amount: 第二是越南30%. */
export const placeVerbs = ['是 为 则是 则为 即 即是 依次是 依次为'];
