import type { YearBy } from './mention.ts';

/** Words for a year: spelling, whose year it is, years away from it. A month or a part of the year may follow. */
export const yearWords: readonly (readonly [string, YearBy, number])[] = [
  ['今年度', 'told', 0],
  ['今年', 'told', 0],
  ['本年度', 'told', 0],
  ['本年', 'told', 0],
  ['去年', 'told', -1],
  ['大前年', 'told', -3],
  ['前年', 'told', -2],
  ['上一年度', 'left', -1],
  ['上一年', 'left', -1],
  ['上年度', 'left', -1],
  ['上年', 'left', -1],
  ['明年', 'told', 1],
  ['来年', 'told', 1],
  ['大后年', 'told', 3],
  ['后年', 'told', 2],
  ['下一年度', 'left', 1],
  ['当年度', 'same', 0],
  ['当年', 'same', 0],
  ['同年', 'same', 0],
  ['该年度', 'same', 0],
  ['该年', 'same', 0],
  ['次年', 'same', 1],
  ['翌年', 'same', 1],
];

/** Characters that make a year word part of another word: 文明年, 证明年…. */
export const notBeforeYearWord = '基文证说之';
/** The same behind 以: 三年以上年…, 以来年…. */
export const notAfterYi = '上前后来下';

/** Days from the reference date. */
export const dayWords: readonly (readonly [string, number])[] = [
  ['大前天', -3],
  ['大大前天', -4],
  ['前天', -2],
  ['前日', -2],
  ['昨晚', -1],
  ['昨夜', -1],
  ['今晨', 0],
  ['今早', 0],
  ['今晚', 0],
  ['明早', 1],
  ['明晚', 1],
  ['昨天', -1],
  ['昨日', -1],
  ['今天', 0],
  ['今日', 0],
  ['明天', 1],
  ['明日', 1],
  ['后日', 2],
  ['大大后天', 4],
  ['大后天', 3],
  ['后天', 2],
];

/** Times without dates: a new state of things, or a stretch that only the reader can place. Longer before shorter. */
export const stateWords: readonly string[] = [
  '至今',
  '截至到目前',
  '截止到目前',
  '截至目前',
  '截止目前',
  '截至当前',
  '截至现在',
  '截止现在',
  '截至日前',
  '到目前为止',
  '目前为止',
  '目前',
  '当前',
  '现阶段',
  '如今',
  '现如今',
  '眼下',
  '现在',
  '现今',
  '近期',
  '近日',
  '日前',
  '当月',
  '同月',
  '近年来',
  '近几年来',
  '近几年',
  '近些年',
  '今冬明春',
  '去冬今春',
  '今冬',
  '今春',
  '今夏',
  '今秋',
];

/** Words after a state word that show it to be part of another one: 目前者, 当前者, 以上月…. */
export const notBeforeState = '以之提眼项';
export const notAfterState = '期';

/** Verbs and places that 期间 may be read back into: 做好清明节期间…, 全市春运期间…. */
export const duringHeads: readonly string[] = [
  '做好',
  '抓好',
  '保障',
  '加强',
  '强化',
  '开展',
  '统筹',
  '确保',
  '围绕',
  '实现',
  '完成',
  '全国',
  '全省',
  '全市',
  '全县',
  '全区',
  '我省',
  '我市',
  '我县',
  '我区',
  '我局',
];

/** Seasons and feasts after a year: the stretch has no dates of its own. */
export const seasonWords: readonly string[] = [
  '春季',
  '夏季',
  '秋季',
  '冬季',
  '春节',
  '国庆节',
  '国庆',
  '清明节',
  '清明',
  '端午节',
  '端午',
  '中秋节',
  '中秋',
  '元宵节',
  '春运',
  '暑运',
  '汛期',
  '汛前',
  '暑假',
  '寒假',
  '暑期',
];

/** Words that open an interval, with the side that they leave open. */
export const openers: readonly (readonly [string, 'until' | 'since'])[] = [
  ['截至到', 'until'],
  ['截止到', 'until'],
  ['截止至', 'until'],
  ['截止于', 'until'],
  ['截至于', 'until'],
  ['截至', 'until'],
  ['截止', 'until'],
  ['直到', 'until'],
  ['直至', 'until'],
  ['到', 'until'],
  ['至', 'until'],
  ['自从', 'since'],
  ['自', 'since'],
  ['从', 'since'],
];

/** Verb parts before 到 or 至 that take an amount, not a date, as their end: 提高到2025年的…. */
export const reaches = '达高低升降增加减少大小强短长取得收拿';

/** Parts of the day, read with a date or before a time of day. */
export const dayParts: readonly string[] = [
  '上午',
  '下午',
  '中午',
  '凌晨',
  '清晨',
  '早上',
  '晚上',
  '傍晚',
  '晚间',
  '当晚',
  '深夜',
  '夜间',
  '夜里',
  '早晨',
  '早间',
  '午后',
  '早',
  '晚',
];

/** Words before an expression that compare with it; the longer ones first. */
export const comparers: readonly string[] = [
  '高于',
  '低于',
  '快于',
  '慢于',
  '好于',
  '优于',
  '多于',
  '少于',
  '超过',
  '比起',
  '相比',
  '相较于',
  '较之',
  '较',
  '比',
];
/** Words around an expression that compare only together: 与2022年相比, 同去年持平. */
export const pairedComparers = '与同跟和';
export const pairedEnds: readonly string[] = ['相比', '比较', '持平', '基本持平', '大体持平', '相当', '同期'];
/** Words after an expression that make it a base of comparison or of prices. */
export const comparedEnds: readonly string[] = [
  '同期',
  '相比',
  '价格',
  '的价格',
  '可比价',
  '不变价',
  '为基期',
  '为基数',
  '基础上',
  '的基础上',
];

/** Marks that may join the two ends of a range. */
export const joiners = '至到-—–~';

/** What closes or opens an interval behind its expression; `strict`: up to the day itself, else before all of it. */
export interface Suffix {
  readonly word: string;
  readonly open: 'none' | 'until' | 'since' | 'after';
  /** Characters that make it another word. */
  readonly notAfter?: string;
  /** Only behind a month. */
  readonly month?: true;
  /** Only right behind this word. */
  readonly behind?: string;
}

export const suffixes: readonly Suffix[] = [
  { word: '以来', open: 'since' },
  { word: '至今', open: 'since' },
  { word: '到今', open: 'since' },
  { word: '开始', open: 'since' },
  { word: '来', open: 'since', behind: '今年', notAfter: '访华自到源临袭电信看说京沪者得不过' },
  { word: '起', open: 'since', notAfter: '草步诉点数源因码飞降重' },
  { word: '以前', open: 'until' },
  { word: '之前', open: 'until' },
  { word: '前', open: 'until', notAfter: '期列茅述提景往后置去来进方端言沿者瞻身三两十几' },
  { word: '以后', open: 'after' },
  { word: '之后', open: 'after' },
  { word: '后', open: 'after', notAfter: '续期勤备果台面来' },
  { word: '止', open: 'none' },
  { word: '为止', open: 'none' },
  { word: '当月', open: 'none', month: true },
  { word: '同期', open: 'none' },
  { word: '同月', open: 'none' },
  { word: '同季', open: 'none' },
  { word: '期间', open: 'none' },
  { word: '间', open: 'none', notAfter: '隔接谍断歇距' },
  { word: '时期', open: 'none' },
];
