/** What is cut off the edges of a phrase before it names a figure: times, function words, and what leads to the figure. */
import { codeSet } from '../text/codes.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';
import { Steps } from './rule.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Longest phrase that is looked at on either side of a figure. */
export const reach = 72;

/** 全市, 我局: where or with whom, and no name by itself. */
export const ownPlace = /^[全我本各该][国省市区县州镇乡局院校厂]$/;

const marks = ' \t\n\r\u3000,;:、。.·—-*/…!?=<>≤≥≈+×~|#_';

export const edge = codeSet(`${marks})]】’'"【`);

const tailEdge = codeSet(`${marks}([【‘'"“】`);

/** The stretch without the time expressions in it. */
export function withoutPeriods(periods: readonly Span[], start: number, end: number): Span[] {
  if (start >= end) return [];
  const first = firstEndingAfter(periods, start);
  // most phrases have no time, and a list of one that grows takes more room than one that is written out
  if (first >= periods.length || periods[first]!.start >= end) return [{ start, end }];
  const pieces: Span[] = [];
  let from = start;
  for (let i = first; i < periods.length && periods[i]!.start < end; i++) {
    if (periods[i]!.start > from) pieces.push({ start: from, end: periods[i]!.start });
    from = periods[i]!.end;
  }
  if (from < end) pieces.push({ start: from, end });
  return pieces;
}

/** Takes a span out of a list of pieces. */
export function without(pieces: readonly Span[], out: Span): Span[] {
  const rest: Span[] = [];
  for (const piece of pieces) {
    if (out.end <= piece.start || out.start >= piece.end) {
      rest.push(piece);
      continue;
    }
    if (out.start > piece.start) rest.push({ start: piece.start, end: out.start });
    if (out.end < piece.end) rest.push({ start: out.end, end: piece.end });
  }
  return rest;
}

/** Cuts function words off the head. What is nothing but such words comes back empty. */
export function trimHead(v: Vocabulary, folded: string, { start, end }: Span): Span {
  let at = start;
  while (at < end) {
    if (edge.has(folded.charCodeAt(at)) || isUnclosed(folded, at, end)) {
      at++;
      continue;
    }
    const word = v.leading.at(folded, at, end);
    if (!word?.value || keptHeads.read({ v, folded, at, end, word: word.word })) break;
    at += word.word.length;
  }
  return { start: at, end };
}

/** “|今借到: a quote that the name does not close. */
export function isUnclosed(folded: string, at: number, end: number): boolean {
  return folded.charCodeAt(at) === 0x201c && !folded.slice(at, end).includes('”');
}

/** A function word at the head of a phrase. */
interface Head {
  readonly v: Vocabulary;
  readonly folded: string;
  readonly at: number;
  /** Where the phrase ends. */
  readonly end: number;
  readonly word: string;
}

/** Function words at the head that belong to the name. */
export const keptHeads = new Steps<Head, true>([
  { name: 'what opens an attribute', read: opensAttribute },
  { name: 'adverb of a rate', read: isRateAdverb },
  { name: 'word with a measure of one character', read: isBeforeMeasure },
]);

/** 有|进出口实绩的企业: 有 opens a modifier, and 对|经济增长的贡献率 is one noun phrase. */
function opensAttribute({ folded, at, end, word }: Head): true | undefined {
  return ((word === '有' || word === '对') && folded.slice(at, end).includes('的')) || undefined;
}

/** 按期|结案率 */
function isRateAdverb({ v, folded, end, word }: Head): true | undefined {
  return (folded.charAt(end - 1) === '率' && v.timely.has(word)) || undefined;
}

/** 通过|率, 目标|价 */
export function isBeforeMeasure({ folded, at, end, word }: Head): true | undefined {
  const short = at + word.length === end - 1 || (word === '含' && end - at === '含硫量'.length);
  return (short && metricTail.has(folded.charCodeAt(end - 1))) || undefined;
}

/** 平均达到, 人均为: 均 belongs to the word before it, not to 均达到. */
const averaged = codeSet('平人户亩日月年校车次单地村例床师生笔场');

/** Units that a price or a sum is counted by, apart from measure words of one character. */
const counters = '平方?米|立方米|平方公里|蒲式耳|市斤|[公千]克|公[斤里]|小时|分钟|盎司|英亩|千瓦时|度电|人次|毫升';

const per = new RegExp(
  `(?:[为达是到于在]|不?[超低高]过|不?[低高多少]于|不足|近|逾|约|提供|发放|给予|[支给]付|补[贴助偿]|收取|缴纳)(?:每[\\u4e00-\\u9fff])?每(?:[\\u4e00-\\u9fff]|立方厘米|${counters})$`,
);

/** 均价|每平方米|3万元 */
const priced = new RegExp(`[\\u4e00-\\u9fff]{2}每(?:[斤吨升株头亩人桶箱台件瓶盒张份间辆只页户床]|${counters})$`);

const longestPer = 12;

/** 价格达到|每吨|5000元: what it is counted by is no part of the name where what leads to the figure stands before it. */
function beforePer(folded: string, start: number, end: number): number {
  for (let i = end - 2; i > start && end - i <= longestPer - 4; i--)
    if (folded.charAt(i) === '每') {
      const words = folded.slice(Math.max(start, end - longestPer), end);
      if (priced.test(words)) return i;
      const found = per.exec(words)?.[0];
      return found ? end - found.length + found.indexOf('每') : end;
    }
  return end;
}

/** Cuts function words off the tail. */
export function trimTail(v: Vocabulary, folded: string, { start, end }: Span): Span {
  let at = beforePer(folded, start, end);
  while (at > start) {
    if (tailEdge.has(folded.charCodeAt(at - 1))) {
      at--;
      continue;
    }
    const word = v.trailing.before(folded, at, start);
    if (word && isCrossing(v, folded, at, start, word.word)) {
      at--;
      continue;
    }
    if (!word?.value || isEndOfName(folded, at, word.word) || isLeftOver(folded, start, at, word.word)) break;
    at -= word.word.length;
    if (word.word.length > 1 && folded.charCodeAt(at) === 0x5747 /* 均 */ && averaged.has(folded.charCodeAt(at - 1)))
      at++;
  }
  if (at < end) at = beforePer(folded, start, at);
  return { start, end: withoutCircumstance(v, folded, start, at) };
}

const crossed = codeSet('为有');

/** 名称|为3个, 研究所|有3个, 全国|有12家: a word such as 称为, 所有 or 国有 whose first part belongs to the word before it. */
function isCrossing(v: Vocabulary, folded: string, at: number, start: number, { length }: string): boolean {
  // 体长|达3米
  if (length === 2 && folded.charAt(at - 1) === '达')
    return (v.traits.before(folded, at - 1, start)?.word.length ?? 0) > 1;
  if (length < 2 || !crossed.has(folded.charCodeAt(at - 1))) return false;
  const before = v.trailing.before(folded, at - 1, start);
  if (before?.value === false) return before.word.length >= length;
  return (v.places.before(folded, at - 1, start)?.word.length ?? 0) >= length;
}

/** What leads to a figure, or ends a name: 远达, 星河成. */
export const nameEnds = codeSet('达为是有新成于');

const marketMoves = /^[收大急暴]?[涨跌](?![价停幅])/;

/** 远达|涨3%: what only leads to a figure ends a name where a move of prices follows. */
function isEndOfName(folded: string, at: number, word: string): boolean {
  return word.length === 1 && nameEnds.has(word.charCodeAt(0)) && marketMoves.test(folded.slice(at, at + 3));
}

const leftOver = codeSet('剩余下');

/** 只|剩300元: what is left, where nothing says of what. */
function isLeftOver(folded: string, start: number, at: number, { length }: string): boolean {
  return (
    length > 1 &&
    at - length <= start &&
    leftOver.has(folded.charCodeAt(at - 1)) &&
    '只仅还尚'.includes(folded.charAt(at - length))
  );
}

const circumstanceEnds = codeSet('上下');

const longestCircumstance = 8;

/** 企业|在现有基础上: how it came about stands between the name and the verb. */
function withoutCircumstance(v: Vocabulary, folded: string, start: number, end: number): number {
  const ground = circumstanceEnds.has(folded.charCodeAt(end - 1))
    ? v.grounds.before(folded, end - 1, start)
    : undefined;
  if (ground === undefined) return end;
  const last = end - 2 - ground.word.length;
  for (let i = last; i > start && last - i <= longestCircumstance; i--) {
    const character = folded.charAt(i);
    if (character === '在' || character === '于') return i;
    if (character === ',' || character === '、') break;
  }
  return end;
}

/** Last characters of words for measures (率, 额, 值): a phrase that ends so is a noun as a whole. */
export const metricTail = codeSet('率额值税量比数度价费积');
