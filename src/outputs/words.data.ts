/** What the outputs say, a row a term: Chinese, then English. */
import type { Finding, Indicator, Kind } from '../schema.ts';

export const languages = ['zh', 'en'] as const;

/** The language of heads, labels and messages; the words of a report stay as they are. */
export type Language = (typeof languages)[number];

export type Term = readonly [zh: string, en: string];
type Terms<K extends string> = Readonly<Record<K, Term>>;

export const kindTerms: Terms<Kind> = {
  money: ['金额', 'money'],
  percent: ['百分比', 'percent'],
  percentagePoint: ['百分点', 'percentage point'],
  count: ['计数', 'count'],
  length: ['长度', 'length'],
  area: ['面积', 'area'],
  volume: ['体积', 'volume'],
  mass: ['质量', 'mass'],
  duration: ['时长', 'duration'],
  temperature: ['温度', 'temperature'],
  energy: ['能量', 'energy'],
  power: ['功率', 'power'],
  speed: ['速度', 'speed'],
  concentration: ['浓度', 'concentration'],
  data: ['数据量', 'data'],
  frequency: ['频率', 'frequency'],
  ratio: ['比', 'ratio'],
  multiple: ['倍数', 'multiple'],
  score: ['分值', 'score'],
  rank: ['位次', 'rank'],
  rate: ['比率', 'rate'],
  number: ['数', 'number'],
};

export const relationTerms: Terms<Indicator['relation']> = {
  level: ['数值', 'level'],
  base: ['基数', 'base'],
  change: ['增减', 'change'],
  growth: ['增速', 'growth'],
  share: ['占比', 'share'],
  rank: ['位次', 'rank'],
};

export const basisTerms: Terms<NonNullable<Indicator['basis']>> = {
  yoy: ['同比', 'yoy'],
  sequential: ['环比', 'sequential'],
  ytd: ['较年初', 'ytd'],
  other: ['相比', 'other'],
};

export const statusTerms: Terms<Indicator['status']> = {
  actual: ['实际', 'actual'],
  planned: ['计划', 'planned'],
  forecast: ['预测', 'forecast'],
};

/** One character, or a short word, beside a figure that is no fact. */
export const statusSigns: Terms<'planned' | 'forecast'> = {
  planned: ['计', 'plan'],
  forecast: ['预', 'fcst'],
};

export const boundTerms: Terms<Indicator['bound']> = {
  exact: ['如文', 'exact'],
  approx: ['约', 'about'],
  over: ['超过', 'over'],
  under: ['不足', 'under'],
  atLeast: ['不低于', 'at least'],
  atMost: ['不超过', 'at most'],
  range: ['区间', 'range'],
};

export const checkTerms: Terms<Finding['check']> = {
  sum: ['合计', 'sum'],
  growth: ['增速', 'growth'],
  share: ['占比', 'share'],
  change: ['增减', 'change'],
  rate: ['比率', 'rate'],
  repeat: ['前后一致', 'repeat'],
  split: ['构成', 'split'],
  average: ['年均增速', 'average growth'],
  plan: ['完成计划', 'plan'],
  multiple: ['倍数', 'multiple'],
  unit: ['单位量', 'per unit'],
  equivalent: ['折算', 'equivalent'],
  equation: ['算式', 'equation'],
};

/** The words for values, by the field that has them. */
export const valueTerms = {
  kind: kindTerms,
  relation: relationTerms,
  basis: basisTerms,
  status: statusTerms,
  bound: boundTerms,
  check: checkTerms,
} as const;

/** Heads of columns and labels of fields. */
export const fieldTerms = {
  file: ['文件', 'file'],
  place: ['位置', 'place'],
  line: ['行', 'line'],
  column: ['列', 'column'],
  page: ['页', 'page'],
  paragraph: ['段', 'paragraph'],
  sheet: ['工作表', 'sheet'],
  cell: ['单元格', 'cell'],
  start: ['起点', 'start'],
  end: ['终点', 'end'],
  text: ['原文', 'text'],
  subject: ['主体', 'subject'],
  name: ['指标', 'name'],
  of: ['所属指标', 'of'],
  kind: ['类别', 'kind'],
  value: ['数值', 'value'],
  upper: ['上限', 'upper'],
  unit: ['单位', 'unit'],
  normalized_value: ['基本单位数值', 'normalized_value'],
  normalized_upper: ['基本单位上限', 'normalized_upper'],
  normalized_unit: ['基本单位', 'normalized_unit'],
  bound: ['界限', 'bound'],
  relation: ['关系', 'relation'],
  direction: ['方向', 'direction'],
  basis: ['比较基准', 'basis'],
  status: ['状态', 'status'],
  period: ['时间', 'period'],
  period_text: ['时间原文', 'period_text'],
  period_start: ['开始日', 'period_start'],
  period_end: ['结束日', 'period_end'],
  period_inherited: ['时间沿用', 'period_inherited'],
  clause_start: ['语段起点', 'clause_start'],
  clause_end: ['语段终点', 'clause_end'],
  part_of: ['整体序号', 'part_of'],
  heading: ['标题', 'heading'],
  evidence: ['依据', 'evidence'],
  check: ['核对', 'check'],
  ok: ['成立', 'ok'],
  severity: ['程度', 'severity'],
  expected: ['推算', 'expected'],
  stated: ['原文数值', 'stated'],
  tolerance: ['容差', 'tolerance'],
  indicators: ['数据序号', 'indicators'],
  figures: ['相关数据', 'figures'],
  message: ['说明', 'message'],
  sentences: ['原句', 'sentences'],
} as const satisfies Record<string, Term>;

export type FieldTerm = keyof typeof fieldTerms;

/** Phrases; `{}` stands for what is put in, one after the other. */
export const phrases = {
  noFigures: ['没有数据', 'no figures'],
  figures: ['{} 个数据', '{} figures'],
  figure: ['{} 个数据', '{} figure'],
  failing: ['{} 项核对不成立', '{} checks fail'],
  failingOne: ['{} 项核对不成立', '{} check fails'],
  doubtful: ['{} 项存疑', '{} in doubt'],
  inDoubt: ['{}（存疑）', '{} (in doubt)'],
  holding: ['{} 项成立', '{} hold'],
  holdingOne: ['{} 项成立', '{} holds'],
  arithmetic: ['推算 {}，原文 {}，容差 {}', 'expected {}, stated {}, tolerance {}'],
  stop: ['。', '.'],
  colon: ['：', ': '],
  comma: ['，', ', '],
  records: ['数据', 'figures'],
  findings: ['核对', 'checks'],
} as const satisfies Record<string, Term>;

export type Phrase = keyof typeof phrases;

/** What the page alone says. */
export const pagePhrases = {
  title: ['指标', 'Indicators'],
  checksTitle: ['不成立的核对', 'Checks that fail'],
  heldTitle: ['成立的核对（{}）', 'Checks that hold ({})'],
  trendsTitle: ['走势', 'Over time'],
  tableTitle: ['数据表', 'Table of figures'],
  record: ['数据详情', 'The figure'],
  legend: ['按类别和状态筛选', 'Filter by kind and status'],
  search: ['搜索指标、主体、原文', 'Search name, subject, words'],
  anySubject: ['全部主体', 'every subject'],
  anyPeriod: ['全部时间', 'every period'],
  reset: ['清除筛选', 'Clear filters'],
  shown: ['{} / {} 个数据', '{} of {} figures'],
  nothing: ['没有符合条件的数据', 'No figure matches'],
  previous: ['上一个', 'Previous figure'],
  next: ['下一个', 'Next figure'],
  close: ['关闭', 'Close'],
  theme: ['明暗', 'Light or dark'],
  hint: ['点按数据看详情，← → 逐个查看，Esc 关闭', 'Click a figure for its record; ← → step through, Esc closes'],
  normalized: ['基本单位', 'base unit'],
  carried: ['沿用前文', 'carried over'],
  partOf: ['属于', 'part of'],
  parts: ['其中', 'parts'],
  clause: ['语段', 'clause'],
  fails: ['不成立', 'fails'],
  doubtful: ['存疑', 'in doubt'],
  holds: ['成立', 'holds'],
  unnamed: ['（未命名）', '(no name)'],
  more: ['再显示 {} 行', 'Show {} more rows'],
} as const satisfies Record<string, Term>;

export type PagePhrase = keyof typeof pagePhrases;
