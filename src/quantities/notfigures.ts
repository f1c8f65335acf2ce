/** What looks like a figure and is none: codes, ordinals, articles, grades, phases, slogans. Rules, one a form. */

import { isDigit, isLatin, type Numeral } from '../numbers/index.ts';
import type { Kind } from '../schema.ts';
import { codeSet, isHan } from '../text/codes.ts';
import { createWordSet, wordAt, wordBefore } from '../text/words.ts';
import { boundBefore } from './bounds.ts';
import { digitGradeTail, gradeTail, phaseTail, placeTail, planTail } from './names.patterns.ts';
import {
  addressTails,
  agedTails,
  ageNames,
  articles,
  caseVerbs,
  codeHeads,
  codeTails,
  events,
  gradeHeads,
  lastingHeads,
  lastingVerbs,
  partHeads,
  scheduleVerbs,
  sessionHeads,
  sittingHeads,
  sittings,
  spanTails,
  termHeads,
  works,
} from './notfigures.data.ts';

function stands(pattern: RegExp, folded: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(folded);
}

const codeHeadCodes = codeSet(codeHeads);
const codeTailWords = createWordSet(codeTails);
const sessionHeadCodes = codeSet(sessionHeads);
const sittingWords = createWordSet(sittings);
const sittingHeadCodes = codeSet(sittingHeads);
const workWords = createWordSet(works);
const termHeadCodes = codeSet(termHeads);
const eventWords = createWordSet(events);
const agedTailCodes = codeSet(agedTails);
const scheduleVerbWords = createWordSet(scheduleVerbs);
const lastingVerbWords = createWordSet(lastingVerbs);
const spanTailWords = createWordSet(spanTails);
const gradeHeadWords = createWordSet(gradeHeads);
/** Units that Chinese numerals never count: 三核驱动, 两手准备 and 五金 are set phrases; 64核 and 12金 are amounts. */
const notInWords = new Set('路街院核卡金银铜手局穴堂厢');
const ageNameWords = createWordSet(ageNames);
/** 制造, 制定, 制冷: what follows 制 where it is a verb. */
const madeCodes = codeSet('造定作成药售冷止约品氢氧剂种式衣糖');
const partHeadCodes = codeSet(partHeads);
const clauseHeads = codeSet(',;。:!?\n\r(“');
const addressTailCodes = codeSet(addressTails);
const bearings = codeSet('东西南北');
const meridians = codeSet('经纬');

/** What stands behind such a word where it is the beginning of another: 36网格, 50千伏安. */
const goesOn: Readonly<Record<string, string>> = { 网: '格点', 千伏: '安', kV: 'A·' };

/** 第3, #5, 〔2023; 东经114. */
function isCodeHead(folded: string, at: number): boolean {
  const before = folded.charCodeAt(at - 1);
  return codeHeadCodes.has(before) || (meridians.has(before) && bearings.has(folded.charCodeAt(at - 2)));
}

/** 2023届毕业生, 十四届人大: ordinals without 第. 连续3届 and 累计办展6届 count. */
function isSession(folded: string, start: number, end: number): boolean {
  if (sessionHeadCodes.has(folded.charCodeAt(start - 1))) return false;
  return end - start > 2 || !isDigit(folded.charCodeAt(start)) || isHan(folded.charCodeAt(end + 1));
}

/** 36号, 320国道, 12345网; 36网格 counts. */
function isCodeTail(folded: string, at: number): boolean {
  const word = wordAt(codeTailWords, folded, at)?.word;
  return word !== undefined && !goesOn[word]?.includes(folded.charAt(at + word.length) || ' ');
}

/** Digits that name something: GB5749, G5011, 320国道, 12345热线, 36号, v2.1, a phone or identity number. */
export function isCode(folded: string, { start, end, script, code }: Numeral, codeEnd: number): boolean {
  if (code || isCodeHead(folded, start) || isCodeTail(folded, end)) return true;
  if (folded.charAt(end) === '届' && isSession(folded, start, end)) return true;
  if (addressTailCodes.has(folded.charCodeAt(end)) && isDigit(folded.charCodeAt(end + 1))) return true;
  if (script !== 'arabic') return false;
  const before = folded.charCodeAt(start - 1);
  if (isLatin(before) || before === 0x5f || before === 0x25) return true;
  // the rest of a code that was refused: 5749-2022, 0755-8888, K36+500
  return codeEnd > 0 && (start === codeEnd || (start === codeEnd + 1 && '-./:+'.includes(folded.charAt(codeEnd))));
}

/** A Chinese numeral with a measure word that counts nothing. `unitEnd` is the end of `unit` as written. */
export function isNameOrArticle(folded: string, numeral: Numeral, kind: Kind, unit: string, unitEnd: number): boolean {
  const { start, end } = numeral;
  if ((unit === '次' || unit === '期') && isSecond(folded, start, end)) return true;
  if (unit === '次' && folded.charAt(start - 1) === '届') return true;
  if (kind === 'duration' && spends(folded, start, unitEnd)) return false;
  if (kind === 'duration' && isPartOfTime(folded, start)) return true;
  if (numeral.half) return kind === 'duration' && !lasts(folded, start, unitEnd, unit);
  if (unit === '级' && numeral.script === 'arabic' && isDigitGrade(folded, numeral, unitEnd)) return true;
  if (unit === '年' && (isTimeOfClause(folded, start, unitEnd) || isAgo(folded, unitEnd))) return true;
  if (unit === '天' && isHourOfDay(folded, unitEnd)) return true;
  if (numeral.script !== 'chinese') return false;
  // 一、二类苗, 二、三产业: an ordinal after an ordinal
  if (folded.charAt(start - 1) === '、' && '一二三四五'.includes(folded.charAt(start - 2) || ' ')) return true;
  if (end - start === 1 && kind !== 'percent' && isPaired(folded, start, unitEnd)) return true;
  if (folded.charAt(start) === '一' && end - start === 1 && isArticle(folded, start, kind, unit, unitEnd)) return true;
  if (unit === '级') return isGrade(folded, start, unitEnd);
  if (unit === '次') return isSitting(folded, start, unitEnd);
  if (unit === '期') return stands(phaseTail, folded, unitEnd) || isPhase(folded, start, unitEnd);
  if (unit === '年') return stands(planTail, folded, unitEnd);
  return notInWords.has(unit);
}

/** 二次入院, 二次分配, 二期正在推进: what happens twice is 两次. */
function isSecond(folded: string, start: number, end: number): boolean {
  return folded.charAt(start) === '二' && end - start === 1 && folded.charAt(start - 1) !== '分';
}

/** 省十四届人大三次会议, 市纪委四次全会: the number of a meeting. 委员会两次会议 counts. */
function isSitting(folded: string, start: number, unitEnd: number): boolean {
  if (folded.charAt(start) === '两' || !sittingHeadCodes.has(folded.charCodeAt(start - 1))) return false;
  return wordAt(sittingWords, folded, unitEnd) !== undefined;
}

/** How far behind 二期 its work may stand. */
const workReach = 8;

/** 河西二期引水工程: a phase of a work. 举办三期培训项目 counts. */
function isPhase(folded: string, start: number, unitEnd: number): boolean {
  if (unitEnd - start !== 2 || folded.charAt(start) === '两' || termHeadCodes.has(folded.charCodeAt(start - 1))) {
    return false;
  }
  for (let p = unitEnd; p < unitEnd + workReach && isHan(folded.charCodeAt(p)); p++) {
    if (wordAt(workWords, folded, p)) return true;
  }
  return false;
}

/** 一户一策, 三区三线: the same digit before two words makes a set phrase. 五成五 is 55 %. */
function isPaired(folded: string, start: number, unitEnd: number): boolean {
  const digit = folded.charAt(start);
  return folded.charAt(unitEnd) === digit || folded.charAt(start - 2) === digit;
}

/** 一个, 一批, 重要的一年; but 每月评选一期, 吊销一本, 发生一起事故, 为期一年 count. */
function isArticle(folded: string, start: number, kind: Kind, unit: string, unitEnd: number): boolean {
  const before = folded.charAt(start - 1) || ' ';
  if ('这那某另每任同第进下上前后统唯之'.includes(before)) return true;
  if (kind === 'duration') return !lasts(folded, start, unitEnd, unit);
  if (kind !== 'count') return false;
  if (unit === '起') return !caseVerbs.includes(before);
  if (unit === '期') return stands(phaseTail, folded, unitEnd);
  if (articles.includes(unit.charAt(0))) return true;
  return isHan(folded.charCodeAt(unitEnd)) || folded.charAt(unitEnd) === '“';
}

/** Whether 一年 or 半年 is a length of time, and not 半年工作, 开局的一年. */
function lasts(folded: string, start: number, unitEnd: number, unit: string): boolean {
  if (unit === '小时' || unit === '分钟' || unit === '秒') return true;
  const before = folded.charAt(start - 1) || ' ';
  const closed = !isHan(folded.charCodeAt(unitEnd));
  if (!isHan(before.charCodeAt(0)) && closed) return before !== '、';
  // 用半年时间, 一年不到; 最长的一年
  if (folded.startsWith('时间', unitEnd) || folded.startsWith('不到', unitEnd)) return true;
  if (closed && before === '的' && '长短久'.includes(folded.charAt(start - 2) || ' ')) return true;
  if (lastingHeads.includes(before) || boundBefore(folded, start) !== undefined) return true;
  const next = folded.charAt(unitEnd);
  return '以内多左上之'.includes(next || ' ');
}

/** 提前半年投用, and at the end of a clause 继续实施一年: the verb before says that time is spent, or a date moved by it. */
function spends(folded: string, start: number, unitEnd: number): boolean {
  if (wordBefore(scheduleVerbWords, folded, start)) return true;
  const next = folded.charCodeAt(unitEnd);
  const closed = !isHan(next) || '的了后之'.includes(String.fromCharCode(next));
  return closed && wordBefore(lastingVerbWords, folded, start) !== undefined;
}

/** 近五年, 这三年; and behind what is measured: 城镇化率五年提高…. */
const beforeSpan = codeSet('近这率值量额');

/** 五年累计新增就业12万人: years at the head of a clause are the time of what was done in them. */
function isTimeOfClause(folded: string, start: number, unitEnd: number): boolean {
  const before = folded.charCodeAt(start - 1);
  const head = start === 0 || clauseHeads.has(before) || beforeSpan.has(before);
  return head && wordAt(spanTailWords, folded, unitEnd) !== undefined;
}

/** 比五年前增长, 3年前的2.6倍; but 三年前后, 五年前期费用. */
function isAgo(folded: string, unitEnd: number): boolean {
  return folded.charAt(unitEnd) === '前' && !'后期置沿景'.includes(folded.charAt(unitEnd + 1) || ' ');
}

/** 至2日8时: a day of a month. */
function isHourOfDay(folded: string, unitEnd: number): boolean {
  if (folded.charAt(unitEnd - 1) !== '日') return false;
  let p = unitEnd;
  while (p < unitEnd + 2 && isDigit(folded.charCodeAt(p))) p++;
  return p > unitEnd && folded.charAt(p) === '时';
}

/** “十四五”前三年, 后两年: a part of a time, and no length. 术后3天 and 到期前3个月 are lengths. */
function isPartOfTime(folded: string, start: number): boolean {
  if (!'前后头'.includes(folded.charAt(start - 1) || ' ')) return false;
  const before = folded.charCodeAt(start - 2);
  if (folded.charAt(start - 2) === '期' && '到过逾'.includes(folded.charAt(start - 3) || ' ')) return false;
  return start < 2 || clauseHeads.has(before) || partHeadCodes.has(before);
}

/** 通过4级评审, 3级甲等: grades in digits. 7级大风 and 5.2级地震 are measured. */
function isDigitGrade(folded: string, { start, decimal }: Numeral, unitEnd: number): boolean {
  if (decimal) return false;
  return stands(digitGradeTail, folded, unitEnd) || wordBefore(gradeHeadWords, folded, start) !== undefined;
}

/** 三级医院 and 一级响应 are grades; 区、镇、村三级 counts levels. */
function isGrade(folded: string, start: number, unitEnd: number): boolean {
  if (folded.startsWith('以上', unitEnd) || folded.startsWith('及以上', unitEnd)) return true;
  // 全省三级综合医院, but 市、县、乡三级平台
  if (stands(gradeTail, folded, unitEnd) && '全我本'.includes(folded.charAt(start - 2) || ' ')) return true;
  const listed = folded.charAt(start - 1) !== '、' && folded.slice(Math.max(0, start - 8), start).includes('、');
  if (listed || '村镇县市区省乡街组'.includes(folded.charAt(start - 1) || ' ')) return false;
  if (!isHan(folded.charCodeAt(start - 1)) || '一二'.includes(folded.charAt(start))) return true;
  return stands(gradeTail, folded, unitEnd);
}

const lasting = codeSet('续满期到达为过逾限用了近超');

/** 五年以上有期徒刑, 1年以上未结案件: the length belongs to the name; 连续3年以上获奖 states one. */
function isTerm(folded: string, start: number, end: number): boolean {
  if (!folded.startsWith('以上', end) && !folded.startsWith('以下', end)) return false;
  const next = folded.charCodeAt(end + 2);
  return isHan(next) && folded.charAt(end + 2) !== '的' && !lasting.has(folded.charCodeAt(start - 1));
}

/** Thresholds that belong to a name: 3岁以下儿童, 65岁及以上人口, 30万吨级, 每10万人. */
export function isThreshold(folded: string, numeral: Numeral, kind: string, unit: string, unitEnd: number): boolean {
  const next = folded.charAt(unitEnd);
  // 4×100米接力: an event
  if (kind === 'length' && wordAt(eventWords, folded, unitEnd)) return true;
  // 最大8小时平均浓度
  if (unit === '小时' && isHan(next.charCodeAt(0)) && folded.startsWith('最大', numeral.start - 2)) return true;
  // 十亿级项目
  if (unit === '级' && numeral.scaled) return true;
  // 五人制足球, 24小时制; but 3家制造企业
  if (next === '制' && !madeCodes.has(folded.charCodeAt(unitEnd + 1))) return true;
  // 三十里铺 is a place
  if (unit === '里' && numeral.script === 'chinese' && stands(placeTail, folded, unitEnd)) return true;
  if (next === '级' && (numeral.scaled || kind === 'mass' || kind === 'power' || kind === 'money')) return true;
  if (folded.charAt(numeral.start - 1) === '每' && kind !== 'money' && kind !== 'percent') return true;
  if ((unit === '年' || unit === '月') && isTerm(folded, numeral.start, unitEnd)) return true;
  if (unit === '岁') {
    if (wordAt(ageNameWords, folded, unitEnd)) return true;
    const tail = next === '及' ? unitEnd + 1 : unitEnd;
    if (folded.startsWith('以上', tail) || folded.startsWith('以下', tail)) {
      const code = folded.charCodeAt(tail + 2);
      if (folded.charAt(tail + 2) === '的' && saysOfAged(folded, tail + 3)) return false;
      return isHan(code) || isDigit(code) || folded.charAt(tail + 2) === '(';
    }
  }
  return false;
}

/** 50岁以上的超过半数, 60岁以上的有23人: a statement follows, no noun. */
function saysOfAged(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  return agedTailCodes.has(code) || isDigit(code);
}

/** A marker at the head of a line or item, which blanks may indent: `1.`, `2、`, `(3)`. */
export function isListMarker(folded: string, { start, end, fraction, decimal }: Numeral): boolean {
  const next = folded.charAt(end);
  let p = start;
  while (folded.charCodeAt(p - 1) === 0x20) p--;
  const before = folded.charCodeAt(p - 1);
  const opensLine = p === 0 || before === 0x0a || before === 0x0d;
  if (opensLine) return '.、)'.includes(next || ' ');
  return folded.charAt(start - 1) === '(' && next === ')' && !isDigit(before) && !(fraction || decimal);
}
