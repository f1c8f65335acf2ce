/** The years that expressions leave out, from what stands before them. */
import { codeSet, isHan } from '../text/codes.ts';
import type { Span } from '../text/span.ts';
import { wordBefore } from '../text/words.ts';
import type { Day } from './day.ts';
import type { Extent, PeriodMention } from './mention.ts';
import { tellingDay } from './telling.ts';
import { plans } from './words.ts';

/** What the text so far says about its years. Passed on from one stretch of a text to the next. */
export interface YearContext {
  /** Year of the title. */
  title?: number | undefined;
  /** Years that a title's report lies ahead of what it reports on: a report given early in a year looks back on the last. */
  lag: number;
  /** Year that the title plans for beside its own: `2025年工作总结和2026年工作计划`. */
  plan?: number | undefined;
  /** The section is one of plans whose heading names no year. */
  undated?: boolean | undefined;
  /** Year of the latest heading that names one. */
  section?: number | undefined;
  /** Year of the latest full date that a sentence starts with: what follows may leave it out. */
  dated?: number | undefined;
  /** The same where it is the document's own year as well. */
  body?: number | undefined;
  /** Year of the latest full date where it is long past: a history goes on in it. */
  storied?: number | undefined;
  /** Times were told that count from the day of telling: what is told is news. */
  current?: boolean | undefined;
  /** First and last of the years that the section was last said to span: `“十四五”时期,…`, `过去五年,…`. */
  span?: readonly [first: number, last: number] | undefined;
  /** The span was counted back from the day of telling: 过去五年. */
  looksBack?: boolean | undefined;
  /** Year last named, comparisons left out. */
  said?: number | undefined;
  /** The part of a year that was last named with its year: 2024年一季度,…。一季度,…. */
  part?: { readonly first: number; readonly last: number; readonly year: number } | undefined;
  /** The day on which the text says that it is told. */
  telling?: Day | undefined;
  /** Whether a full sentence has passed. */
  opened: boolean;
}

/** The state before a text. */
export function createYearContext(): YearContext {
  // all fields are there, so that all contexts have one shape and are quick to read
  return {
    title: undefined,
    lag: 0,
    plan: undefined,
    undated: undefined,
    section: undefined,
    dated: undefined,
    body: undefined,
    storied: undefined,
    current: undefined,
    span: undefined,
    looksBack: undefined,
    said: undefined,
    part: undefined,
    telling: undefined,
    opened: false,
  };
}

interface Carry {
  readonly year: number;
  /** The mention opens its sentence, so its year holds past a semicolon. */
  readonly head: boolean;
  /** How far the text behind it has been searched for a semicolon, and whether one was found. */
  searched: number;
  broken: boolean;
}

/** What an extent that names its year counts from. */
const naming: ReadonlySet<Extent['by']> = new Set(['said', 'short', 'told', 'same']);

/** A time so narrow tells of the year that it is in, and what follows goes on there. */
const narrating: ReadonlySet<PeriodMention['grain']> = new Set(['month', 'day', 'opening', 'edge']);

const clauseHeads = codeSet(',;:。(');
const apartFrom = codeSet(',:');
const leadEnds = codeSet(',;:。!?\n\r');
const longestLead = 30;
/** So many years back a text is no news. */
const longPast = 3;
const blanks = codeSet(' \t\n\r');

export class YearReader {
  private carry: Carry | undefined;
  /** Year that heads the line (`2025年,…`) or a later sentence of it. */
  private line: number | undefined;
  /** First and last of the years that the sentence has named. */
  private earliest = Number.POSITIVE_INFINITY;
  private latest = Number.NEGATIVE_INFINITY;
  /** Year that the sentence named last. */
  private named: number | undefined;
  /** A part of the year told without its year was of the year before. */
  movedBack = false;

  constructor(
    private readonly s: string,
    private readonly reference: Day | undefined,
    private readonly context: YearContext,
  ) {}

  startSentence(): void {
    this.carry = undefined;
    this.earliest = Number.POSITIVE_INFINITY;
    this.latest = Number.NEGATIVE_INFINITY;
    this.named = undefined;
    this.movedBack = false;
  }

  startLine(from: number): void {
    this.line = undefined;
    this.context.telling = tellingDay(this.s, from, this.reference) ?? this.context.telling;
  }

  /** `三、下一步工作打算` in a report on the year that is over. */
  startPlan(): void {
    const { title, lag, section, plan } = this.context;
    const { reference } = this;
    const over = section ?? (title === undefined ? undefined : title - lag);
    if (over === undefined) return;
    const begun = reference !== undefined && reference.month <= 3 && reference.year === over + 1;
    const next = plan ?? (begun ? reference.year : over);
    if (next > over) {
      this.context.section = next;
      this.context.undated = true;
    }
  }

  /** Year that an expression without one stands in. */
  private left(): number | undefined {
    const { section, title, lag, said, dated: date } = this.context;
    // the story goes on from its date into the next year; any other year named since then makes it another one
    const dated = said === date || said === (date ?? 0) + 1 ? said : undefined;
    return (
      this.line ??
      section ??
      (title === undefined ? undefined : title - lag) ??
      dated ??
      this.storied() ??
      this.today()?.year ??
      said
    );
  }

  private storied(): number | undefined {
    const { current, storied, said } = this.context;
    return current !== true && said === storied ? storied : undefined;
  }

  /** The day from which times without their month or year are counted. */
  today(): Day | undefined {
    return this.context.telling ?? this.reference;
  }

  /** The document's own year. */
  told(): number | undefined {
    const { title, section, body, said } = this.context;
    if (title !== undefined) return section === undefined ? title : Math.max(title, section);
    return section ?? body ?? this.reference?.year ?? said;
  }

  /**
   * “十四五”期间…,五年新增…; 2023年、2024年…,两年合计…: the last of the years that the sentence has named, or its section,
   * where they are as many.
   */
  private namedLast({ year, lastYear }: Extent): number | undefined {
    if (lastYear - year === this.latest - this.earliest) return this.latest;
    const { span } = this.context;
    return span !== undefined && lastYear - year === span[1] - span[0] ? span[1] : undefined;
  }

  /** The year that 今年, 去年 (-1), 明年 (1) count from. */
  private now(away: number): number | undefined {
    const { context, reference } = this;
    const told = this.told();
    if (told === undefined || told !== context.section) return told;
    // A report of December speaks of the next year's plans as 明年.
    if (reference !== undefined && reference.year === told - 1) return reference.year;
    return context.undated && away > 0 ? told - 1 : told;
  }

  /** `2024年营收3亿元,去年2亿元`: the year before the one that the sentence has named, where it would be the same. */
  private besideNamed({ year: away }: Extent, { grain }: PeriodMention): number | undefined {
    const now = this.now(away);
    if (away !== -1 || grain !== 'year' || now === undefined || this.earliest !== this.latest) return undefined;
    return this.latest === now + away ? now + away : undefined;
  }

  /** Two figures are a year not far ahead of the reference date, or of one near it. */
  private centuryOf(short: number): number {
    const latest = (this.reference?.year ?? 2029) + 20;
    const first = Math.floor(latest / 100) * 100;
    return first + short > latest ? first - 100 : first;
  }

  /** Nobody tells of all of a year in its first half, or where the sentence has told of a part of the year before. */
  isUnderWay(): boolean {
    return this.movedBack || (this.reference !== undefined && this.reference.month <= 6);
  }

  /** Whether the year that an expression leaves out can only be told from the reference date. */
  isGuessed(mention: PeriodMention): boolean {
    const { section, title, dated } = this.context;
    return (this.line ?? section ?? title ?? dated ?? this.storied() ?? this.carried(mention)) === undefined;
  }

  private lookBack(extent: Extent): number | undefined {
    if (extent.lastYear === extent.year) return this.reviewed(9);
    const named = this.namedLast(extent);
    const reviewed = this.reviewed(3);
    return named !== undefined && !(reviewed !== undefined && named > reviewed) ? named : reviewed;
  }

  /** The last year that a look back takes in: up to `month` the year of the reference date has only begun. */
  private reviewed(month: number): number | undefined {
    const { title, lag } = this.context;
    const { reference } = this;
    let year = this.left();
    if (year === undefined) return undefined;
    if (title !== undefined) year = Math.min(year, title - lag);
    if (reference === undefined) return year;
    return Math.min(year, reference.month <= month ? reference.year - 1 : reference.year);
  }

  private carried(mention: PeriodMention): number | undefined {
    // 预计2026年营收120亿元,其中一季度28亿元
    if (this.named !== undefined && this.s.startsWith('其中', mention.start - 2)) return this.named;
    const carry = this.carry;
    if (carry === undefined) return undefined;
    for (; !carry.head && !carry.broken && carry.searched < mention.start; carry.searched += 1) {
      carry.broken = this.s[carry.searched] === ';' && !this.s.startsWith('其中', carry.searched + 1);
    }
    // 二季度营收9亿元;净亏损2亿元,上年同期…: what it is compared with stays so over a semicolon
    if (carry.broken && !mention.comparison) return undefined;
    const base = this.left();
    const planned = base !== undefined && carry.year < base && wordBefore(plans, this.s, mention.start) !== undefined;
    return planned ? undefined : carry.year;
  }

  /** The year with which the same months were named before. */
  private ofSamePart({ firstMonth, lastMonth, firstDay, year }: Extent): number | undefined {
    const { part, section, title } = this.context;
    if (part === undefined || year !== 0 || firstDay !== 0 || section !== undefined || title !== undefined)
      return undefined;
    return part.first === firstMonth && part.last === lastMonth ? part.year : undefined;
  }

  /** What the extent's years count from; undefined where nothing tells. */
  base(extent: Extent, mention: PeriodMention): number | undefined {
    switch (extent.by) {
      case 'said':
        return 0;
      case 'short':
        return this.centuryOf(extent.year);
      case 'told':
        return this.besideNamed(extent, mention) ?? this.now(extent.year);
      case 'ahead':
        return this.told();
      case 'past':
        return this.lookBack(extent);
      case 'counted':
        return this.namedLast(extent);
      case 'same':
        return this.carry?.year ?? this.context.said ?? this.left();
      case 'left':
        return this.carried(mention) ?? this.ofSamePart(extent) ?? this.left();
      case 'month':
      case 'today':
        this.context.current = true;
        return 0;
    }
  }

  /** Takes note of what a mention says about the years to come. */
  note(
    mention: PeriodMention,
    year: number | undefined,
    sentence: Span,
    heading: 'title' | 'section' | undefined,
  ): void {
    if (year === undefined || mention.comparison || mention.kind !== 'interval') return;
    if (heading !== undefined) this.noteHeading(mention, year, heading, sentence);
    this.noteSpan(mention, year);
    if (mention.inTitle) return;
    if (heading === undefined) this.noteExtremes(mention.first!, year);
    if (mention.grain !== 'years' && naming.has(mention.first!.by)) this.noteNamed(mention, year, sentence);
  }

  /** `“十四五”时期`: stands in quotes and is no title. */
  private noteSpan({ grain, first, last, end }: PeriodMention, year: number): void {
    if (grain !== 'years' || first === undefined || first !== last) return;
    if (first.by === 'counted' || first.by === 'ahead' || isYearOfPlan(this.s, end)) return;
    this.context.span = [year - first.lastYear + first.year, year];
    this.context.looksBack = first.by === 'past';
  }

  private noteExtremes(first: Extent, year: number): void {
    if (first.by !== 'said') return;
    this.earliest = Math.min(this.earliest, first.year);
    this.latest = Math.max(this.latest, year);
  }

  /** The mention names its year: what follows it may leave the year out. */
  private noteNamed(mention: PeriodMention, year: number, sentence: Span): void {
    const { start, end, grain, open } = mention;
    const said = mention.first!.by === 'said';
    const { firstMonth, lastMonth, firstDay } = mention.first!;
    if (said && mention.first === mention.last && firstMonth > 0 && lastMonth > firstMonth && firstDay === 0)
      this.context.part = { first: firstMonth, last: lastMonth, year };
    const target = open === 'after' || (open === 'until' && grain === 'year');
    this.named = year;
    if (said && !target) {
      this.context.said = year;
      this.noteStory(mention, year);
    }
    const sentenceHead = isSentenceHead(this.s, sentence, start);
    const clauseHead = sentenceHead || start === 0 || clauseHeads.has(this.s.charCodeAt(start - 1));
    const parted = apartFrom.has(this.s.charCodeAt(end));
    const lead = sentenceHead && (parted || headsList(this.s, end));
    if (lead && grain === 'year' && open === 'none' && said) this.line = year;
    // 发布2023年年报,全年营收…: what the report shows is of its year
    if (grain !== 'year' || lead || mention.report === true || (clauseHead && parted))
      this.carry = { year, head: sentenceHead, searched: end, broken: false };
    this.noteBody(mention, year, sentenceHead);
  }

  /** 于1941年3月25日签约。3月27日,…: wherever the date stands, and whatever year headed the line. */
  private noteStory({ start, end, grain, open }: PeriodMention, year: number): void {
    if (this.reference === undefined || open !== 'none' || (grain !== 'month' && grain !== 'day')) return;
    // 公司成立于2019年3月25日: a date by the way
    const tells = isHan(this.s.charCodeAt(end)) || start === 0 || clauseHeads.has(this.s.charCodeAt(start - 1));
    if (!tells) return;
    const past = this.reference.year - year >= longPast;
    this.context.storied = past ? year : undefined;
    if (past && this.line !== undefined && year > this.line) this.line = year;
  }

  private noteBody(mention: PeriodMention, year: number, sentenceHead: boolean): void {
    if (!sentenceHead || mention.first!.by !== 'said' || !narrating.has(mention.grain)) return;
    this.context.dated = year;
    if (this.reference === undefined || mention.open === 'until') this.context.body = year;
  }

  private noteHeading(mention: PeriodMention, year: number, heading: 'title' | 'section', sentence: Span): void {
    const { context } = this;
    if (heading === 'title') {
      if (context.title !== undefined) return;
      context.title = year;
      const dated = mention.grain === 'day' && mention.last!.lastMonth <= 3;
      const report = this.s.slice(sentence.start, sentence.end).includes('政府工作报告');
      context.lag = dated || report ? 1 : 0;
      return;
    }
    this.line = undefined;
    if (mention.grain !== 'years') {
      context.section = year;
      context.undated = false;
      context.span = undefined;
    } else if (mention.first!.by === 'said')
      context.section = Math.min(mention.last!.lastYear, this.told() ?? mention.last!.lastYear);
  }
}

/** `2025年主要目标:…`: the year heads what is listed behind the colon. */
function headsList(s: string, from: number): boolean {
  for (let i = from; i < from + longestLead && i < s.length; i += 1) {
    if (leadEnds.has(s.charCodeAt(i))) return s[i] === ':';
  }
  return false;
}

function isSentenceHead(s: string, sentence: Span, start: number): boolean {
  let at = sentence.start;
  while (at < start && blanks.has(s.charCodeAt(at))) at += 1;
  if (at === start) return true;
  const before = s[start - 1];
  return start - at <= 4 && (before === '是' || before === '、' || before === '.' || before === ')' || before === ':');
}

const yearOfPlan = /”?(?:规划|时期)?的?(?:良好)?(?:开局|起步|收官|第[一二三四五])/y;

/** `“十五五”开局之年`: the plan whose name ends at `end` says which year is meant. */
export function isYearOfPlan(s: string, end: number): boolean {
  yearOfPlan.lastIndex = end;
  return yearOfPlan.test(s);
}
