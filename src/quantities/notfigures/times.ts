/** Days, years and months that tell when, or belong to a name, and measure no length of time. */
import { isDigit, type Numeral, opensMultiple } from '../../numbers/index.ts';
import { codeSet, isHan } from '../../text/codes.ts';
import { createWordSet, wordAt, wordBefore } from '../../text/words.ts';
import { boundBefore } from '../bounds.ts';
import { compare } from '../range.ts';
import { planTail } from './names.patterns.ts';
import { at, isOne, type Place, type Refusal } from './rule.ts';
import {
  agedTails,
  ageNames,
  dayHeads,
  dayTails,
  lastingHeads,
  lastingVerbs,
  nearTails,
  partHeads,
  scheduleVerbs,
  spanTails,
  spentHeads,
  tenorTails,
  windowHeads,
} from './words.data.ts';

const agedTailCodes = codeSet(agedTails);
const childWords = createWordSet(['男童 女童 男孩 女孩 少年 少女 男婴 女婴']);
const ageNameWords = createWordSet(ageNames);
const dayHeadWords = createWordSet(dayHeads);
const dayTailWords = createWordSet(dayTails);
const lastingVerbWords = createWordSet(lastingVerbs);
const nearTailWords = createWordSet(nearTails);
const partHeadCodes = codeSet(partHeads);
const scheduleVerbWords = createWordSet(scheduleVerbs);
const spanTailWords = createWordSet(spanTails);
const spentHeadWords = createWordSet(spentHeads);
const tenorTailWords = createWordSet(tenorTails);
/** 1年|、3年|总生存率 */
const tenors = /^(?:[、,和及]\d{1,2}年){1,3}/;
const longestTenors = 12;

const windowHeadWords = createWordSet(windowHeads);
const extremeWords = createWordSet(['新高 新低 最 的最 高位 低位 的新高 的新低 首次 首度 高点 低点']);
const clauseTails = createWordSet(['的 就 即 方 才 可 均 都 者 且 或 并']);
/** Before a number of years that is too large and too odd for anything but a span of history. */
const lengthHeadWords = createWordSet([
  '距今 历时 历经 长达 已有 持续 延续 相隔 时隔 存在了 过了 享国 享祚 国祚 立国 存世 统治',
]);
const fiscalWords = createWordSet(['分别 净利 归母 营收 收入 EPS PE 业绩 盈利 公司 预测 的盈利 归属']);
const unspent = codeSet('的是键要又年月日天这那各全近、和与及或在于又上下大半');
/** 3年|生产周期 */
const living = codeSet('产活存效育命意长');
const clauseHeads = codeSet(',;。:!?\n\r(“');
/** 近五年, 这三年; and behind what is measured, or a term: 城镇化率五年提高…, 承诺期三年累计…. */
const beforeSpan = codeSet('近这率值量额期');
const lasting = codeSet('续满期到达为过逾限用了近超');

function stands(pattern: RegExp, folded: string, place: number): boolean {
  pattern.lastIndex = place;
  return pattern.test(folded);
}

const duration = ['duration'] as const;

/** 周一至|五, 星期一、|三 */
const weekdays = /(?:周|星期|礼拜)[一二三四五六日天][至到、和及或~-]$/;

export const timeRules: readonly Refusal[] = [
  {
    name: 'days of the week',
    script: 'chinese',
    // 星期一至五晚, 逢周一、三早
    speaks: ({ folded, start, unitEnd }) =>
      '晚早日天'.includes(at(folded, unitEnd - 1)) && weekdays.test(folded.slice(Math.max(0, start - 5), start)),
  },
  {
    name: 'time spent or moved',
    kinds: duration,
    keeps: true,
    // 提前半年投用, and at the end of a clause 继续实施一年
    speaks: ({ folded, start, unitEnd }) => {
      if (wordBefore(scheduleVerbWords, folded, start)) return true;
      const closed = !isHan(folded.charCodeAt(unitEnd)) || '的了后之'.includes(at(folded, unitEnd));
      return closed && wordBefore(lastingVerbWords, folded, start) !== undefined;
    },
  },
  {
    name: 'month with its day',
    units: ['月'],
    script: 'digits',
    // 111月6日: digits run into a date
    speaks: ({ folded, unitEnd }) => folded.charAt(unitEnd - 2) !== '个' && isDigit(folded.charCodeAt(unitEnd)),
  },
  {
    name: 'month of every year',
    units: ['月'],
    // 每年12月3日, 每年6月
    speaks: ({ folded, start }) => folded.startsWith('每年', start - 2),
  },
  {
    name: 'part of a time',
    kinds: duration,
    // “十四五”前三年, 后两年; 术后3天 and 到期前3个月 are lengths
    speaks: ({ folded, start }) => {
      if (!'前后头'.includes(at(folded, start - 1))) return false;
      if (folded.charAt(start - 2) === '期' && '到过逾'.includes(at(folded, start - 3))) return false;
      const before = folded.charCodeAt(start - 2);
      return start < 2 || clauseHeads.has(before) || partHeadCodes.has(before);
    },
  },
  {
    name: 'half a time',
    kinds: duration,
    speaks: (place) => place.numeral.half === true && !lasts(place),
  },
  {
    name: 'window of time',
    kinds: duration,
    // 未来三年, 过去6个月, 这两天, 止6个月; 在连续十二个月内
    speaks: ({ folded, start, unitEnd }) => {
      const head = wordBefore(windowHeadWords, folded, start);
      if (head === undefined) return folded.charAt(unitEnd) === '内' && opensWindow(folded, start);
      // 静止 30分钟 lasts so long
      return !(head.word === '止' && '静停'.includes(at(folded, folded.lastIndexOf('止', start) - 1)));
    },
  },
  {
    name: 'time up to now',
    kinds: duration,
    // 近20日内, 近五年新增; 历时近3年 and 创近10个月新高 measure
    speaks: ({ folded, start, unitEnd }) => {
      if (folded.charAt(start - 1) !== '近' || folded.startsWith('将近', start - 2)) return false;
      if (wordBefore(spentHeadWords, folded, start - 1) !== undefined) return false;
      return isHan(folded.charCodeAt(unitEnd)) && wordAt(nearTailWords, folded, unitEnd) === undefined;
    },
  },
  {
    name: 'times since',
    kinds: duration,
    // 十年来, 三个月以来, 三年间, 从1965年到1996年的31年里; 6个月以来新高 measures
    speaks: ({ folded, unitEnd }) =>
      (folded.charAt(unitEnd) === '来' && !'自往到访华的'.includes(at(folded, unitEnd + 1))) ||
      (folded.startsWith('以来', unitEnd) && wordAt(extremeWords, folded, unitEnd + 2) === undefined) ||
      (folded.charAt(unitEnd) === '里' && !'程路'.includes(at(folded, unitEnd + 1))) ||
      (folded.charAt(unitEnd) === '间' && !'隔歇'.includes(at(folded, unitEnd + 1))),
  },
  {
    name: 'years that somebody has seen',
    units: ['年'],
    script: 'chinese',
    // 该院的五十年,是奋斗的五十年; 最长的三年 and 十年的历史 measure
    speaks: ({ folded, start, unitEnd }) =>
      folded.charAt(start - 1) === '的' &&
      !'长短久大'.includes(at(folded, start - 2)) &&
      (!isHan(folded.charCodeAt(unitEnd)) || folded.charAt(unitEnd) === '是'),
  },
  {
    name: 'tenor',
    kinds: duration,
    // 7天期, 10年期国债, 3年期以上, 期限3+2年, 2年生苗木
    speaks: ({ folded, start, unitEnd }) =>
      (folded.charAt(start - 1) === '+' && isDigit(folded.charCodeAt(start - 2))) ||
      folded.startsWith('内到期', unitEnd) ||
      (folded.charAt(unitEnd) === '期' && !'间限满'.includes(at(folded, unitEnd + 1))) ||
      (folded.charAt(unitEnd) === '生' &&
        isHan(folded.charCodeAt(unitEnd + 1)) &&
        !living.has(folded.charCodeAt(unitEnd + 1))) ||
      (wordAt(tenorTailWords, folded, tenorsEnd(folded, unitEnd)) !== undefined &&
        boundBefore(folded, start) === undefined),
  },
  {
    name: 'overdue',
    kinds: duration,
    // 逾期90天以上贷款, 逾期1天至90天的贷款; 逾期3天未还 measures
    speaks: ({ folded, start, unitEnd }) =>
      isOverdue(folded, start) &&
      (folded.startsWith('以', unitEnd) || folded.startsWith('至', unitEnd) || folded.startsWith('的贷', unitEnd)),
  },
  {
    name: 'years of the clause',
    units: ['年'],
    // 五年累计新增就业12万人
    speaks: ({ folded, start, unitEnd }) => {
      const before = folded.charCodeAt(start - 1);
      const head = start === 0 || clauseHeads.has(before) || beforeSpan.has(before);
      return head && wordAt(spanTailWords, folded, unitEnd) !== undefined;
    },
  },
  {
    name: 'years ago',
    units: ['年', '月', '周', '天', '日'],
    // 比五年前增长, 患者2周前发热; but 三年前后, 五年前期费用
    speaks: ({ folded, unitEnd }) => folded.charAt(unitEnd) === '前' && !'后期置沿景'.includes(at(folded, unitEnd + 1)),
  },
  {
    name: 'year of a calendar',
    units: ['年'],
    script: 'digits',
    speaks: isCalendarYear,
  },
  {
    name: 'year of an era',
    units: ['年'],
    // 大康七年(1081年), 民国36年
    speaks: ({ folded, start, unitEnd }) =>
      folded.startsWith('民国', start - 2) ||
      folded.startsWith('昭和', start - 2) ||
      folded.startsWith('元前', start - 2) ||
      (folded.charAt(unitEnd) === '(' &&
        isDigit(folded.charCodeAt(folded.startsWith('公元', unitEnd + 1) ? unitEnd + 3 : unitEnd + 1)) &&
        isYearIn(folded, unitEnd + 1)),
  },
  {
    name: 'century',
    units: ['世纪'],
    // 20世纪; 两个世纪 and 半个世纪 are lengths
    speaks: ({ folded, unitEnd, numeral }) => !numeral.half && folded.charAt(unitEnd - 3) !== '个',
  },
  {
    name: 'day of a month',
    units: ['天'],
    speaks: isBareDay,
  },
  {
    name: 'name of a plan',
    units: ['年'],
    // 三年行动计划, 九年义务教育
    script: 'chinese',
    speaks: ({ folded, unitEnd }) => stands(planTail, folded, unitEnd),
  },
  {
    name: 'one time, or any',
    kinds: duration,
    script: 'chinese',
    // 开局的一年, 一年工作; 为期一年 measures
    speaks: (place) => isOne(place) && !isCompound(place) && !lasts(place),
  },
  {
    name: 'hours of a mean',
    units: ['小时'],
    // 最大8小时平均浓度
    speaks: ({ folded, numeral, unitEnd }) =>
      isHan(folded.charCodeAt(unitEnd)) && folded.startsWith('最大', numeral.start - 2),
  },
  {
    name: 'term of a name',
    units: ['年', '月'],
    // 五年以上的刑罚, 1年以上未结案件; 连续3年以上获奖 and 处五年以下有期徒刑 state one
    speaks: ({ folded, numeral: { start }, unitEnd }) => {
      if (!folded.startsWith('以上', unitEnd) && !folded.startsWith('以下', unitEnd)) return false;
      if (isSentence(folded, start, unitEnd)) return false;
      const next = folded.charCodeAt(unitEnd + 2);
      return isHan(next) && !wordAt(clauseTails, folded, unitEnd + 2) && !lasting.has(folded.charCodeAt(start - 1));
    },
  },
  {
    name: 'people of an age',
    units: ['岁'],
    // 0至6岁儿童, 65岁及以上人口, 25至44岁之间; 60岁以上的有23人 states one
    speaks: ({ folded, numeral, unitEnd, start }) => {
      // 一名17岁少年, 14岁男童受伤: of one
      if (
        wordAt(childWords, folded, unitEnd) &&
        numeral.upper === undefined &&
        !'-~—至到、下上'.includes(at(folded, start - 1))
      )
        return false;
      if ('名位个'.includes(at(folded, start - 1)) && '一两'.includes(at(folded, start - 2))) return false;
      if (wordAt(ageNameWords, folded, unitEnd) || folded.startsWith('之间', unitEnd)) return true;
      const tail = folded.charAt(unitEnd) === '及' ? unitEnd + 1 : unitEnd;
      if (!folded.startsWith('以上', tail) && !folded.startsWith('以下', tail)) return false;
      const code = folded.charCodeAt(tail + 2);
      if (folded.charAt(tail + 2) === '的' && saysOfAged(folded, tail + 3)) return false;
      return isHan(code) || isDigit(code) || folded.charAt(tail + 2) === '(';
    },
  },
];

/** 在连续|十二个月内, 公告之日起15日后的|三个月内 */
/** Where the last of a list of terms ends. */
function tenorsEnd(folded: string, at: number): number {
  if (!'、,和及'.includes(folded.charAt(at) || ' ')) return at;
  return at + (tenors.exec(folded.slice(at, at + longestTenors))?.[0].length ?? 0);
}

function opensWindow(folded: string, start: number): boolean {
  if (folded.startsWith('连续', start - 2)) return '在,;。(任何一'.includes(at(folded, start - 3));
  return folded.startsWith('后的', start - 2) || folded.startsWith('起的', start - 2);
}

/** 处|三年以下有期徒刑, 处|三年以上七年以下有期徒刑: the punishment that a law sets; 判处三年以上有期徒刑26人 is a class. */
function isSentence(folded: string, start: number, unitEnd: number): boolean {
  if (folded.charAt(start - 1) === '处' && folded.charAt(start - 2) !== '判') return true;
  return folded.startsWith('以下', unitEnd) && folded.startsWith('以上', start - 2);
}

/** 逾期90天, 逾期91天至1年. */
function isOverdue(folded: string, start: number): boolean {
  let p = start;
  while (p > start - 8 && (isDigit(folded.charCodeAt(p - 1)) || '天日月年个至到'.includes(at(folded, p - 1)))) p--;
  return folded.startsWith('逾期', p - 2);
}

/** 50岁以上的超过半数, 60岁以上的有23人: a statement follows, no noun. */
function saysOfAged(folded: string, place: number): boolean {
  const code = folded.charCodeAt(place);
  return agedTailCodes.has(code) || isDigit(code);
}

/** 一年四个月: the years of a length in years and months. */
function isCompound({ folded, unitEnd, unit }: Place): boolean {
  if (unit !== '年') return false;
  const from = '零又'.includes(at(folded, unitEnd)) ? unitEnd + 1 : unitEnd;
  for (let p = from; p < from + 3; p++) if (folded.startsWith('个月', p) && p > from) return true;
  return false;
}

/** Whether 一年 or 半年 is a length of time, and not 半年工作, 开局的一年. */
function lasts({ folded, start, unitEnd, unit }: Place): boolean {
  if (unit === '小时' || unit === '分钟' || unit === '秒') return true;
  const before = at(folded, start - 1);
  const closed = !isHan(folded.charCodeAt(unitEnd));
  if ('这那某另每任同第进下上前后统唯之新'.includes(before)) return false;
  if (!isHan(before.charCodeAt(0)) && closed) return before !== '、';
  // 用半年时间, 一年不到; 最长的一年
  if (folded.startsWith('时间', unitEnd) || folded.startsWith('不到', unitEnd)) return true;
  if (closed && before === '的' && '长短久'.includes(at(folded, start - 2))) return true;
  // 免征汽燃费一年; 又是一年, 新的半年
  if (closed && !unspent.has(before.charCodeAt(0))) return true;
  if (lastingHeads.includes(before) || boundBefore(folded, start) !== undefined) return true;
  return '以内多左上之'.includes(at(folded, unitEnd));
}

/** （1081年）, 1780年: a year as calendars number it. 500年, 近1200年 and 250多年 are lengths. */
function isCalendarYear({ folded, numeral, start, unitEnd }: Place): boolean {
  if (folded.charAt(unitEnd - 1) !== '年' || numeral.decimal || numeral.scaled || numeral.over) return false;
  const digits = numeral.end - numeral.start;
  if (digits < 3 && isFiscal(folded, numeral, start, unitEnd)) return true;
  // 21年PE, 22年EPS: a year in two digits
  if (digits === 2) {
    const next = folded.charCodeAt(unitEnd);
    const named = (next >= 0x41 && next <= 0x5a) || folded.charAt(start - 1) === '/' || opensMultiple(folded, unitEnd);
    return (named && compare(numeral.value, '10') > 0) || folded.charAt(numeral.start) === '0';
  }
  if (digits < 3 || digits !== numeral.value.length) return false;
  // digits run together: 112014年
  if (digits > 4) return true;
  if (numeral.value.endsWith('00') && !isBracketed(folded, start, unitEnd)) return false;
  return boundBefore(folded, start) === undefined && wordBefore(lengthHeadWords, folded, start) === undefined;
}

/** 24-26年分别为: two-digit years with what they are the years of. */
function isFiscal(folded: string, { end, value }: Numeral, start: number, unitEnd: number): boolean {
  if (start === end - 2 || compare(value, '15') < 0 || compare(value, '45') > 0) return false;
  return wordAt(fiscalWords, folded, unitEnd) !== undefined;
}

function isBracketed(folded: string, start: number, unitEnd: number): boolean {
  return folded.charAt(start - 1) === '(' && folded.charAt(unitEnd) === ')';
}

/** `1081年)`, `公元571年`: a year in the bracket behind. */
function isYearIn(folded: string, place: number): boolean {
  let p = folded.startsWith('公元', place) ? place + 2 : place;
  while (isDigit(folded.charCodeAt(p)) && p < place + 7) p++;
  return folded.charAt(p) === '年' || folded.charAt(p) === ')';
}

/** 6日电, (23日), 21日起, 财政部7日公布: the day of a month. 值守2日, 5日内 and 连续4日 are lengths. */
function isBareDay({ folded, numeral, start, unitEnd }: Place): boolean {
  if (folded.charAt(unitEnd - 1) !== '日' || folded.charAt(unitEnd - 2) === '昼') return false;
  if (numeral.decimal || numeral.scaled || compare(numeral.value, '31') > 0) return false;
  if (folded.charAt(numeral.start) === '两') return false;
  // 一个月二十四日
  if (folded.startsWith('个月', start - 2)) return false;
  if (isHourOfDay(folded, unitEnd)) return true;
  if (wordAt(dayTailWords, folded, unitEnd) !== undefined) return false;
  if (boundBefore(folded, start) !== undefined) return false;
  return wordBefore(dayHeadWords, folded, start) === undefined;
}

/** 至2日8时: a day of a month. */
function isHourOfDay(folded: string, unitEnd: number): boolean {
  let p = unitEnd;
  while (p < unitEnd + 2 && isDigit(folded.charCodeAt(p))) p++;
  return p > unitEnd && folded.charAt(p) === '时';
}
