/** Which expression gives a figure its time: the last one before it in the sentence that states a time of its own. */
import type { IndicatorPeriod } from '../schema.ts';
import { codeSet } from '../text/codes.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { createWordSet, wordAt, wordBefore } from '../text/words.ts';
import { isDigit, isListed } from './read.ts';
import type { ResolvedPeriod } from './resolve.ts';
import { documents, objectTakers, plansAndHonours } from './words.ts';

/** What holds where a sentence starts. Passed on from one stretch of a text to the next. */
export interface ReachContext {
  /** The period of the latest heading or title. */
  section?: ResolvedPeriod | undefined;
  /** What held at the end of the sentence before, on the same line. */
  carried?: ResolvedPeriod | undefined;
}

/** How far a mention reaches. */
type Reach = 'sentence' | 'nothing' | 'ends' | { readonly until: number };

const clauseHeads = codeSet(',;:。!?()\n\r“”、.');
const phraseEnds = codeSet(',;:。!?()\n\r');
const attributeEnds = codeSet(',;:。()\n\r');
const listNumerals = codeSet('一二三四五六七八九十');
const longestPhrase = 60;
const longestRow = 12;

/** Whether a clause starts at `start`, a preposition or list word left aside. */
function isClauseHead(s: string, sentence: Span, start: number): boolean {
  let at = start;
  while (at > sentence.start && (s[at - 1] === ' ' || s[at - 1] === '在' || s[at - 1] === '于' || s[at - 1] === '至'))
    at -= 1;
  if (at <= sentence.start) return true;
  if (clauseHeads.has(s.charCodeAt(at - 1)) || s.startsWith('其中', at - 2)) return true;
  return s[at - 1] === '是' && at - 2 >= sentence.start && listNumerals.has(s.charCodeAt(at - 2));
}

/** Where the phrase of a mention ends: at a mark or at the next figure. */
function endOfPhrase(s: string, from: number, figure: number): number {
  const limit = Math.min(s.length, from + longestPhrase, figure);
  let i = from;
  while (i < limit && !phraseEnds.has(s.charCodeAt(i))) i += 1;
  return i;
}

function isPlainTime(mention: ResolvedPeriod): boolean {
  return mention.open === 'none' && (mention.grain === 'year' || mention.grain === 'years' || mention.grain === 'part');
}

/** Papers that are named by their year. */
const papers = createWordSet(['规划', '任务', '目标', '工作计划', '工作要点', '工作任务']);

/** A year or part of a year may belong to the name of a document, plan or event. */
function reachOfPlain(s: string, sentence: Span, mention: ResolvedPeriod, figure: number): Reach {
  const { start, end } = mention;
  if (end === figure) return 'sentence';
  if (wordAt(papers, s, end) !== undefined) return 'nothing';
  const stop = endOfPhrase(s, end, figure);
  const verb = wordBefore(objectTakers, s, start) !== undefined;
  const quoted = s[end] === '“' || s[end] === '《';
  const head = isClauseHead(s, sentence, start) && !quoted;
  const documentNoun = wordBefore(documents, s, stop) !== undefined;
  const planNoun = wordBefore(plansAndHonours, s, stop) !== undefined || s[stop - 1] === '”';
  if (stop === figure) {
    if (head) return 'sentence';
    if (documentNoun) return 'nothing';
    return planNoun ? { until: figure + 1 } : 'sentence';
  }
  return verb || quoted || (!head && (documentNoun || planNoun)) ? 'nothing' : 'sentence';
}

/** `2023年春季退役军人培训`: year and season at the head of a name. */
function isSeasonName(s: string, mention: ResolvedPeriod): boolean {
  const named = mention.kind === 'state' && isDigit(s, mention.start) && s[mention.end] !== ',';
  return named && s[mention.end - 2] !== '期' && s[mention.end - 1] !== '期';
}

function reachOf(s: string, sentence: Span, mention: ResolvedPeriod, figure: number, bound: boolean): Reach {
  if (mention.kind === 'clock' || mention.kind === 'label' || mention.comparison || mention.heading !== undefined)
    return 'nothing';
  if (mention.inTitle) return reachOfQuoted(s, mention, figure);
  if (mention.kind === 'state' || (mention.grain === 'opening' && mention.open === 'none')) {
    return isClauseHead(s, sentence, mention.start) && !isSeasonName(s, mention) ? 'ends' : 'nothing';
  }
  if (bound && s[mention.end] !== '的' && !isClauseHead(s, sentence, mention.start)) {
    const attributive = endOfAttribute(s, mention.end);
    if (attributive > 0) return { until: attributive };
  }
  return isPlainTime(mention) ? reachOfPlain(s, sentence, mention, figure) : 'sentence';
}

/** `“2022年度…”30名`: a name in quotes gives its time only to the figure right behind it. */
function reachOfQuoted(s: string, mention: ResolvedPeriod, figure: number): Reach {
  return figure - mention.end < longestPhrase && s[figure - 1] === '”' ? { until: figure + 1 } : 'nothing';
}

/** Place of the 的 that closes an attribute (2023年以来无记录的人口), or -1. */
function endOfAttribute(s: string, from: number): number {
  for (let i = from; i < from + longestPhrase && i < s.length; i += 1) {
    if (s[i] === '的') return i;
    if (attributeEnds.has(s.charCodeAt(i))) return -1;
  }
  return -1;
}

function toPeriod(s: string, mention: ResolvedPeriod, inherited: boolean): IndicatorPeriod {
  const { from, to } = mention;
  const period: IndicatorPeriod = { text: mention.text ?? s.slice(mention.start, mention.end) };
  if (from !== undefined) period.start = from;
  if (to !== undefined) period.end = to;
  if (inherited) period.inherited = true;
  return period;
}

/** Reads one sentence after the other; the places of mentions and figures only ever move on. */
class Governor {
  private mention = 0;
  private figure = 0;
  private readonly s: string;

  constructor(
    private readonly text: string,
    folded: string,
    private readonly mentions: readonly ResolvedPeriod[],
    private readonly figures: readonly Span[],
    private readonly context: ReachContext,
    private readonly periods: (IndicatorPeriod | undefined)[],
  ) {
    this.s = folded;
  }

  readSentence(sentence: Span): void {
    const mentioned = (this.mentions[this.mention]?.start ?? Number.POSITIVE_INFINITY) < sentence.end;
    if (mentioned) this.readMentions(sentence);
    else for (; this.startOfFigure() < sentence.end; this.figure += 1) this.inherit();
    const last = this.s[sentence.end - 1];
    if (last === '\n' || last === '\r') this.context.carried = undefined;
  }

  private startOfFigure(): number {
    return this.figures[this.figure]?.start ?? Number.POSITIVE_INFINITY;
  }

  private inherit(): void {
    const from = this.context.carried ?? this.context.section;
    if (from !== undefined) this.periods[this.figure] = toPeriod(this.text, from, true);
  }

  private readMentions(sentence: Span): void {
    const { s, mentions } = this;
    const outer: { held: ResolvedPeriod | undefined; told: boolean; at: number }[] = [];
    let held: ResolvedPeriod | undefined;
    let brief: ResolvedPeriod | undefined;
    let briefEnd = -1;
    /** A time was named, so nothing is inherited any more. */
    let told = false;
    /** Times that stand in a row: 2023年、2024年、2025年分别…. */
    let listed: ResolvedPeriod[] = [];
    /** The heading's first time stands for its section. */
    let headed = false;
    let unbroken = false;
    let i = sentence.start;
    while (i < sentence.end) {
      const mention = mentions[this.mention];
      if (mention !== undefined && mention.start <= i) {
        this.mention += 1;
        const next = this.nextFigureFrom(mention.end);
        const reach = reachOf(s, sentence, mention, next, held !== undefined && unbroken);
        if (mention.heading !== undefined && !headed) this.context.section = mention;
        headed ||= mention.heading !== undefined;
        if (reach === 'sentence') {
          listed = this.extendRow(listed, held, mention);
          held = mention;
          told = true;
          unbroken = true;
        } else if (reach === 'ends') {
          held = undefined;
          told = true;
        } else if (reach !== 'nothing') {
          brief = mention;
          briefEnd = reach.until;
        }
        i = Math.max(i, mention.end);
        this.passFigures(i);
        continue;
      }
      if (this.startOfFigure() <= i) {
        if (listed.length > 1 && this.handOut(listed, sentence)) continue;
        const governing = i < briefEnd ? brief : held;
        if (governing !== undefined) this.periods[this.figure] = toPeriod(this.text, governing, false);
        else if (!told) this.inherit();
        this.figure += 1;
        continue;
      }
      const next = Math.min(sentence.end, this.startOfFigure(), mention?.start ?? sentence.end);
      for (; i < next; i += 1) {
        const character = s.charCodeAt(i);
        if (character > 59) continue;
        if (character === 40) outer.push({ held, told, at: i });
        else if (character === 41) {
          const saved = outer.pop();
          if (saved !== undefined && !this.isApposition(saved.at, i, held)) {
            held = saved.held;
            told = saved.told;
          }
        } else if (character === 44 || character === 59) unbroken = false;
      }
    }
    this.context.carried = held;
  }

  private extendRow(
    row: ResolvedPeriod[],
    held: ResolvedPeriod | undefined,
    mention: ResolvedPeriod,
  ): ResolvedPeriod[] {
    if (held === undefined || row.length >= longestRow || !isListed(this.s, held.end, mention.start)) return [mention];
    row.push(mention);
    return row;
  }

  /** Times in a row with 分别 give one figure each, where there are as many figures in a row. */
  private handOut(times: readonly ResolvedPeriod[], sentence: Span): boolean {
    const { s, figures, figure } = this;
    const last = times.at(-1)!;
    const first = figures[figure]!;
    if (first.start - last.end > longestPhrase || !s.slice(last.end, first.start).includes('分别')) return false;
    let count = 1;
    for (
      let next = figures[figure + 1];
      next !== undefined && next.end <= sentence.end;
      next = figures[figure + count]
    ) {
      if (!isListed(s, figures[figure + count - 1]!.end, next.start)) break;
      count += 1;
      if (count > times.length) return false;
    }
    if (count !== times.length) return false;
    for (const time of times) this.periods[this.figure++] = toPeriod(this.text, time, false);
    return true;
  }

  /** `截至目前(2023年1月至6月14日)`: the bracket says in dates what stands before it. */
  private isApposition(from: number, to: number, held: ResolvedPeriod | undefined): boolean {
    const before = this.mentions[this.mention - 2];
    return (
      held !== undefined && held.start === from + 1 && held.end === to && before !== undefined && before.end === from
    );
  }

  private nextFigureFrom(offset: number): number {
    let at = this.figure;
    while (at < this.figures.length && this.figures[at]!.start < offset) at += 1;
    return this.figures[at]?.start ?? Number.POSITIVE_INFINITY;
  }

  /** Figures inside a mention have no time of their own. */
  private passFigures(offset: number): void {
    while (this.startOfFigure() < offset) this.figure += 1;
  }
}

/**
 * The period of every figure (in the order given, sorted by place), or undefined where none is known. Within a
 * sentence the last governing expression before the figure holds; where the sentence names no time, that of the line
 * or section so far is taken over with `inherited: true`. `context` is updated.
 */
export function governPeriods(
  source: Source,
  sentences: readonly Span[],
  mentions: readonly ResolvedPeriod[],
  figures: readonly Span[],
  context: ReachContext = {},
): (IndicatorPeriod | undefined)[] {
  const periods = new Array<IndicatorPeriod | undefined>(figures.length).fill(undefined);
  const governor = new Governor(source.text, source.folded, mentions, figures, context, periods);
  for (const sentence of sentences) governor.readSentence(sentence);
  context.section = keepText(source.text, context.section);
  context.carried = keepText(source.text, context.carried);
  return periods;
}

/** What is passed on can no longer be cut out of the text. */
function keepText(s: string, mention: ResolvedPeriod | undefined): ResolvedPeriod | undefined {
  if (mention === undefined || mention.text !== undefined) return mention;
  return { ...mention, text: s.slice(mention.start, mention.end) };
}
