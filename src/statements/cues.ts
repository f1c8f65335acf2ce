/** One scan over a sentence that holds figures: where it compares, and where it speaks of plan, forecast or fact. */
import type { Basis, Status } from '../schema.ts';
import { codeSet, isDigit } from '../text/codes.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { createWordSet, wordAt } from '../text/words.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface BasisCue extends Span {
  /** `other` where 比 or 较 names something else than an earlier time; it counts only before a word of change. */
  readonly basis: Basis;
  /** 同比, 环比, 较年初: carried on to later figures. 比全国 is not. */
  readonly carried: boolean;
}

export interface StatusCue extends Span {
  readonly status: Status;
  /** `close` ends what an earlier cue began (…的必达目标,); `softEnd` only what a soft cue of an earlier clause began. */
  readonly kind: 'open' | 'close' | 'softEnd';
  /** Introduced by a colon or 是: holds across semicolons. */
  wide: boolean;
  local: boolean;
  soft: boolean;
  /** Reaches past its clause only if a figure stands in it. */
  bound: boolean;
  /** Where its bracket ends, and its reach with it. */
  until: number;
}

export interface Cues {
  readonly bases: BasisCue[];
  readonly statuses: StatusCue[];
}

/** 占比, 对比, 可比: 比 ends another word. */
const notComparing = codeSet('占同环对可性无评相百好正');
/** 比重, 比例, 较比: it opens one. */
const comparedWords = codeSet('重例率值赛亚较');
/** 比特币, 比利时, 比如: words that 比 opens, longer than a character tells. */
const opened = createWordSet(['比特 比利时 比如 比方 比喻 比拟 比萨 比基尼 比肩 比邻 比武 比照']);
/** 较早, 较大事故: rather so, and no comparison with anything. */
const ratherSo = codeSet('早晚大小高低多少快慢强弱好差长短轻严为');
/** 比较, 计较 */
const notRather = codeSet('比计');
/** 比起, 较之, 与…的 */
const beforeTarget = codeSet('于之起照的');
/** 计划总投资, 计划到: what follows a plan. */
const planned = codeSet('0123456789总年到至投全自以向通');
const yearAfter = /(?:19|20)\d\d年|“?十[一二三四五六]五/y;

const monthAfter = /\d{1,2}月份?[末底]?(?!同期)/y;

/** Reads what a comparison at `at` (just behind 比, 较, 与) compares with. */
function target(v: Vocabulary, folded: string, at: number, end: number): BasisCue {
  let offset = at;
  while (offset < end && beforeTarget.has(folded.charCodeAt(offset))) offset++;
  const known = v.targets.at(folded, offset, end);
  if (known) {
    offset += known.word.length;
    if (known.value === 'other') return { start: at, end: offset, basis: 'other', carried: false };
    // 较去年12月: a month of that year
    monthAfter.lastIndex = offset;
    if (known.value === 'yoy' && monthAfter.test(folded))
      return { start: at, end: monthAfter.lastIndex, basis: 'other', carried: true };
    for (let tail = v.tails.at(folded, offset, end); tail; tail = v.tails.at(folded, offset, end)) {
      offset += tail.word.length;
    }
    return { start: at, end: offset, basis: known.value, carried: true };
  }
  yearAfter.lastIndex = offset;
  if (yearAfter.test(folded)) {
    offset = yearAfter.lastIndex;
    for (let tail = v.tails.at(folded, offset, end); tail; tail = v.tails.at(folded, offset, end)) {
      offset += tail.word.length;
    }
    return { start: at, end: offset, basis: 'other', carried: true };
  }
  return { start: at, end: at, basis: 'other', carried: false };
}

const companions = codeSet('与同和跟');
/** What the scan looks at beside the words: comparisons with what is named, and brackets. */
const compares = codeSet('比较相()');

/** 与去年同期相比, 同上年相比: looks a short way back for where the comparison begins. */
function withTarget(v: Vocabulary, folded: string, at: number, floor: number, end: number): BasisCue | undefined {
  const limit = Math.max(floor, at - 16);
  for (let i = at - 1; i >= limit; i--) {
    if (companions.has(folded.charCodeAt(i)) && folded.charAt(i + 1) !== '期') {
      const found = target(v, folded, i + 1, end);
      // 与对照组相比,产量提高5%,株高增加3厘米: it opens all that follows
      return { ...found, start: i, end: at + 2, carried: found.carried || folded.charAt(at + 2) === ',' };
    }
  }
  return undefined;
}

/** What follows 按年 and 按月 of interest and of payments. */
const paid = codeSet('利息计付缴支');
/** 按年|36%的利率 */
const paidAt = /^\d[\d.]{0,5}[%‰]的?(?:[年月日]?利[率息]|计|复利|单利|付)/;
const auxiliaryEnds = codeSet(',;:。()\n\r');
/** How far behind 将 the verb that disposes of its object may stand. */
const longestObject = 40;

/** Whether 将 or 要 at `at` speaks of what is to come: a verb follows that is not disposed of further on. */
export function isAuxiliary(v: Vocabulary, folded: string, at: number, end: number): boolean {
  if (v.auxiliaryAfter.at(folded, at + 1, end)) return true;
  if (folded.charAt(at) !== '将') return false;
  const verb = v.auxiliaryMaybe.at(folded, at + 1, end);
  if (verb === undefined) return false;
  const behind = at + 1 + verb.word.length;
  // 将骗取的|3万元取出: 将 takes hold of what has been got
  return folded.charAt(behind) !== '的' && !isDisposed(v, folded, behind, end);
}

/** 将审批时限|压缩至9天: a verb further on disposes of what 将 took hold of. */
function isDisposed(v: Vocabulary, folded: string, from: number, end: number): boolean {
  const limit = Math.min(end, from + longestObject);
  for (let i = from; i < limit && !auxiliaryEnds.has(folded.charCodeAt(i)); i++) {
    if (v.disposing.at(folded, i, limit)) return true;
  }
  return false;
}

/** 库存减少84万桶,|预期|减少100万桶,…: what was expected of the figure before, and nothing behind it. */
function isConsensus(v: Vocabulary, folded: string, start: number, end: number): boolean {
  if (!folded.startsWith('预期', start) || folded.charAt(start - 1) !== ',') return false;
  return isDigit(folded.charCodeAt(end)) || v.change.at(folded, end)?.value.form === 'verb';
}

/** 计划 as a verb: what is planned, or when, follows. */
function isPlanning(v: Vocabulary, folded: string, at: number, end: number): boolean {
  if (planned.has(folded.charCodeAt(at))) return true;
  // 全年计划提质改造…, 年内计划…: a time before it leaves no noun that it could end
  if ('年月内底'.includes(folded.charAt(at - 3) || ' ') && !',;。的'.includes(folded.charAt(at) || ',')) return true;
  return v.auxiliaryAfter.at(folded, at, end) !== undefined || v.auxiliaryMaybe.at(folded, at, end) !== undefined;
}

function statusCue(start: number, end: number, status: Status, kind: StatusCue['kind']): StatusCue {
  return {
    start,
    end,
    status,
    kind,
    wide: false,
    local: false,
    soft: false,
    bound: false,
    until: Number.POSITIVE_INFINITY,
  };
}

/** Scans one sentence. Both lists are in text order. */
export function readCues(source: Source, sentence: Span, v: Vocabulary): Cues {
  const scan = new CueScan(v, source.folded, sentence);
  const { folded } = source;
  for (let i = sentence.start; i < sentence.end; i++) {
    const code = folded.charCodeAt(i);
    if (folded.charAt(i) === '《') i = titleEnd(folded, i, sentence.end);
    else if (v.scanned.opens(code) || compares.has(code)) i = scan.readAt(i) - 1;
  }
  return scan;
}

/** Longest title of a paper, in which nothing is said of figures: 《关于下达目标任务的通知》. */
const longestTitle = 60;

function titleEnd(folded: string, at: number, end: number): number {
  const close = folded.slice(at, Math.min(end, at + longestTitle)).indexOf('》');
  return close > 0 ? at + close : at;
}

/** The scan of a sentence. A step gives the place behind what it has read, or none where it reads nothing. */
class CueScan implements Cues {
  /** A forecast opens what is told with a colon. */
  private foretold = false;
  readonly bases: BasisCue[] = [];
  readonly statuses: StatusCue[] = [];
  /** Cues whose bracket is still open, and how many there were where each bracket opened. */
  private readonly reaching: StatusCue[] = [];
  private readonly opened: number[] = [];
  private filed = 0;

  constructor(
    private readonly v: Vocabulary,
    private readonly folded: string,
    private readonly sentence: Span,
  ) {}

  readAt(i: number): number {
    return this.readDirect(i) ?? this.readBracket(i) ?? this.readComparison(i) ?? this.readStatus(i) ?? i + 1;
  }

  /** 同比, 环比上月 */
  private readDirect(i: number): number | undefined {
    const { v, folded } = this;
    const { end } = this.sentence;
    const direct = v.bases.at(folded, i, end);
    if (!direct || isOfDate(folded, i)) return undefined;
    let stop = i + direct.word.length;
    // 按月|利率2%支付: how it is paid
    if (folded.charAt(i) === '按' && (paid.has(folded.charCodeAt(stop)) || paidAt.test(folded.slice(stop, stop + 12))))
      return undefined;
    stop += v.targets.at(folded, stop, end)?.word.length ?? 0;
    this.bases.push({ start: i, end: stop, basis: direct.value, carried: true });
    return stop;
  }

  /** What is said in a bracket reaches no further. */
  private readBracket(i: number): number | undefined {
    const { folded, reaching, opened, statuses } = this;
    const character = folded.charAt(i);
    if (character !== '(' && character !== ')') return undefined;
    while (this.filed < statuses.length) reaching.push(statuses[this.filed++]!);
    if (character === '(') {
      opened.push(reaching.length);
      return i + 1;
    }
    const from = opened.pop() ?? reaching.length;
    while (reaching.length > from) reaching.pop()!.until = i;
    return i + 1;
  }

  /** 比…, 较…, 与…相比 */
  private readComparison(i: number): number | undefined {
    const { v, folded } = this;
    const { start, end } = this.sentence;
    if (folded.charAt(i) === '相' && folded.charAt(i + 1) === '比') {
      const ahead = target(v, folded, i + 2, end);
      // 与去年同期相比, or 相比2018年增长
      const found = withTarget(v, folded, i, start, end) ?? (ahead.end > i + 2 ? { ...ahead, start: i } : undefined);
      if (found) this.bases.push(found);
      return Math.max(i + 2, found?.end ?? 0);
    }
    if (!isComparing(folded, i)) return undefined;
    const found = target(v, folded, i + 1, end);
    this.bases.push({ ...found, start: folded.charAt(i - 1) === '相' ? i - 1 : i });
    return Math.max(found.end, i + 1);
  }

  private readStatus(i: number): number | undefined {
    const { v, folded, statuses } = this;
    const { end } = this.sentence;
    const cue = v.cues.at(folded, i, end);
    if (!cue) {
      const light = v.softEnd.at(folded, i, end);
      if (light) statuses.push(statusCue(i, i + light.word.length, 'actual', 'softEnd'));
      return undefined;
    }
    const stop = i + cue.word.length;
    if (cue.value === 'auxiliary') {
      if (!isAuxiliary(v, folded, i, end)) return undefined;
      statuses.push(statusCue(i, stop, this.isExpected(i) ? 'forecast' : 'planned', 'open'));
      return i + 1;
    }
    if (cue.value !== 'none') this.addCue(i, cue.word, cue.value);
    return stop;
  }

  /** 预计|规模将达74亿美元: what is expected to be stays so. 协会表示,销售额|将逾6000亿元: so is where somebody sees it going. */
  private isExpected(at: number): boolean {
    const { folded, sentence } = this;
    if (
      goesTo.test(folded.slice(at, at + 4)) &&
      told.test(folded.slice(Math.max(sentence.start, at - longestTelling), at))
    )
      return true;
    const last = this.statuses.at(-1);
    return last?.status === 'forecast' && last.until > at && !this.folded.slice(last.end, at).includes(';');
  }

  private isForetold(start: number, end: number, status: Status): boolean {
    if (status !== 'planned') return false;
    const comes = ahead.has(this.folded.slice(start, end));
    if (!comes && this.v.heads.at(this.folded, start, end)?.value !== 'coming') return false;
    return this.foretold || this.isExpected(start);
  }

  /** 厂家预测:|今年需求3万台;明年5万台: all that follows is foretold. */
  private reachesOn(word: string, next: string, status: Status): boolean {
    if (status === 'forecast' && next === ':') this.foretold = true;
    return (this.foretold && status === 'forecast') || /[:是为]$/.test(word);
  }

  private addCue(i: number, word: string, status: Status): void {
    const { v, folded, sentence } = this;
    const stop = i + word.length;
    const next = folded.charAt(stop);
    const isGoal = /(?:目标|任务)$/.test(word);
    const missed = (isGoal || word === '预期') && isMissed(v, folded, i, sentence.start);
    // 高于预期的3%: what was expected, and nothing behind it
    if (missed && (isGoal || next !== '的')) return;
    // 海星未来|涨13%: the end of a name
    if (word === '未来' && /^[涨跌]/.test(next)) return;
    if (word === '未来' && rated.test(folded.slice(stop, stop + 16))) return;
    if (word === '计划' && !isPlanning(v, folded, stop, sentence.end)) return;
    // 预计|明年|销量3万辆: a time to come is no plan by itself
    const said = this.isForetold(i, stop, status) ? 'forecast' : status;
    const found = statusCue(i, stop, said, isGoal && /[,;。、的\s]|^$/.test(next) ? 'close' : 'open');
    found.wide = this.reachesOn(word, next, said) || (isGoal && /[:是为]/.test(next));
    found.local = missed || v.local.has(word) || isConsensus(v, folded, i, stop);
    found.soft = v.soft.has(word);
    found.bound = v.bound.has(word);
    this.statuses.push(found);
  }
}

/** 机构预计,|未来|五年将达300亿元: when it comes, and no plan by itself. */
const ahead: ReadonlySet<string> = new Set(['未来', '今后']);

/** 未来|6个月的投资收益率: what a rating is defined by. */
const rated = /^[\d一二三六十-]+个?[月年](?:内|的|,)*(?:投资收益率|股价|个股|行业指数|涨跌?幅|相对|累计)/;
/** Where an amount goes by itself, which nobody does. */
const goesTo = /^将(?:达|逾|超|突破|接近|增至|[升降涨跌]|增长|上升|下降)/;
const told = /(?:表示|认为|指出|分析|研究|报告)[^;]*$/;
/** How far behind who says so. */
const longestTelling = 60;

/** 较6|月增加582人, 2023|年增长8%: 年 and 月 end a date. */
function isOfDate(folded: string, at: number): boolean {
  return '年月'.includes(folded.charAt(at)) && dateEnds.has(folded.charCodeAt(at - 1));
}

const dateEnds = codeSet('0123456789〇零○一二三四五六七八九十今去前明同当本上下每全个半几');

/** Whether 比 or 较 compares here, and is no part of another word. */
function isComparing(folded: string, i: number): boolean {
  const character = folded.charAt(i);
  const before = folded.charCodeAt(i - 1);
  const next = folded.charCodeAt(i + 1);
  if (character === '比')
    return !comparedWords.has(next) && !notComparing.has(before) && wordAt(opened, folded, i) === undefined;
  return character === '较' && !comparedWords.has(next) && !ratherSo.has(next) && !notRather.has(before);
}

/** How far before an aim the word that compares with it may stand: 高于全年预期目标, 低于分析人士的一致预期. */
const longestAim = 12;

/** 高于年度目标2个百分点, 比目标少9家 */
export function isMissed(v: Vocabulary, folded: string, aim: number, floor: number): boolean {
  for (let i = aim - 1; i >= Math.max(floor, aim - longestAim) && !auxiliaryEnds.has(folded.charCodeAt(i)); i--) {
    if (v.comparison.at(folded, i, aim) || folded.charAt(i) === '比') return true;
  }
  return false;
}
