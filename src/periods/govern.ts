/** Which expression gives a figure its time: the last one before it in the sentence that states a time of its own. */
import type { IndicatorPeriod } from '../schema.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { wordBefore } from '../text/words.ts';
import { type Ahead, isClauseHead, longestPhrase, reachOf } from './reach.ts';
import { isListed } from './read.ts';
import type { ResolvedPeriod } from './resolve.ts';
import { isUndatedPlan } from './sections.ts';
import { foretelling } from './words.ts';

/** What holds where a sentence starts. Passed on from one stretch of a text to the next. */
export interface ReachContext {
  /** The period of the latest heading or title. */
  section?: ResolvedPeriod | undefined;
  /** What held at the end of the sentence before, on the same line. */
  carried?: ResolvedPeriod | undefined;
}

const longestRow = 12;
const nothingAhead: Ahead = {
  figure: Number.POSITIVE_INFINITY,
  figureEnd: Number.POSITIVE_INFINITY,
  alone: true,
};

function toPeriod(s: string, mention: ResolvedPeriod, inherited: boolean): IndicatorPeriod {
  const { from, to } = mention;
  const period: IndicatorPeriod = { text: mention.text ?? s.slice(mention.start, mention.end) };
  if (from !== undefined) period.start = from;
  if (to !== undefined) period.end = to;
  if (inherited) period.inherited = true;
  return period;
}

/** `…,确保10月底前通水;新修渠道36公里`: a part of a year that no figure takes before the semicolon was said of something else. */
function isPassing({ grain, open }: ResolvedPeriod): boolean {
  return grain !== 'year' && grain !== 'years' && open !== 'since';
}

/** What holds, and whether a time was named. `own`: what took over is a forecast's. */
interface Held {
  readonly held: ResolvedPeriod | undefined;
  readonly told: boolean;
  readonly own: boolean;
}

/** `4月27日、5月18日两次检查`: times in a row are one stretch for what is told of them together. */
function whole(row: readonly ResolvedPeriod[]): ResolvedPeriod {
  const first = row[0]!;
  const last = row.at(-1)!;
  const ordered = first.from !== undefined && last.to !== undefined && first.from <= last.to;
  return ordered && first.to !== undefined && last.from !== undefined
    ? { ...last, start: first.start, from: first.from }
    : last;
}

/** Reads one sentence after the other; the places of mentions and figures only ever move on. */
class Governor {
  private mention = 0;
  private figure = 0;
  private readonly s: string;

  constructor(
    private readonly source: Source,
    private readonly mentions: readonly ResolvedPeriod[],
    private readonly figures: readonly Span[],
    private readonly context: ReachContext,
    private readonly periods: (IndicatorPeriod | undefined)[],
  ) {
    this.s = source.folded;
  }

  readSentence(sentence: Span): void {
    const mentioned = (this.mentions[this.mention]?.start ?? Number.POSITIVE_INFINITY) < sentence.end;
    if (mentioned) this.readMentions(sentence);
    else if (isUndatedPlan(this.s, sentence)) this.context.section = undefined;
    else for (; this.startOfFigure() < sentence.end; this.figure += 1) this.inherit();
    const last = this.s[sentence.end - 1];
    if (last === '\n' || last === '\r') this.context.carried = undefined;
  }

  private startOfFigure(): number {
    return this.figures[this.figure]?.start ?? Number.POSITIVE_INFINITY;
  }

  private give(
    time: ResolvedPeriod,
    rule: 'inherited' | 'last time before the figure' | 'times handed out by 分别',
  ): void {
    this.periods[this.figure] = toPeriod(this.source.text, time, rule === 'inherited');
    // what an earlier stretch of the text said has no place in this one
    this.source.trace?.say(this.figures[this.figure]!, 'period', rule, ...(time.text === undefined ? [time] : []));
  }

  private inherit(): void {
    const from = this.context.carried ?? this.context.section;
    if (from !== undefined) this.give(from, 'inherited');
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
    /** What held before a forecast or an item named a time of its own; it comes back behind the semicolon. */
    let aside: Held | undefined;
    /** Whether the sentence is still in its first clause, before any figure: a time there leads the sentence. */
    let leading = true;
    /** Whether a figure has taken what holds. */
    let used = false;
    let i = sentence.start;
    while (i < sentence.end) {
      const mention = mentions[this.mention];
      if (mention !== undefined && mention.start <= i) {
        this.mention += 1;
        const reach = reachOf(s, sentence, mention, this.aheadOf(mention.end), held !== undefined && unbroken);
        if (mention.heading !== undefined && !headed) this.context.section = mention;
        headed ||= mention.heading !== undefined;
        if (reach === 'sentence') {
          const own = wordBefore(foretelling, s, mention.start) !== undefined && held !== undefined;
          const passing = isPassing(mention) && !(leading && this.isLead(sentence, mention));
          // 上半年,检查9家;7月选址,10月封顶;…: what held before the first that nothing has taken
          const waiting = aside !== undefined && !aside.own && !used ? aside : undefined;
          aside = own || passing ? (waiting ?? { held, told, own }) : undefined;
          used = false;
          listed = this.extendRow(listed, held, mention);
          held = listed.length > 1 ? whole(listed) : mention;
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
        if (governing !== undefined) this.give(governing, 'last time before the figure');
        else if (!told) this.inherit();
        this.figure += 1;
        leading = false;
        used = true;
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
        } else if (character === 44 || character === 59) {
          unbroken = false;
          leading = false;
          if (character === 59 && aside !== undefined && (aside.own || !used)) {
            ({ held, told } = aside);
            aside = undefined;
          }
        }
      }
    }
    // 其余20座9月完工。购置烘干机45台: a time that nothing has taken is not carried on.
    if (aside === undefined || used) this.context.carried = held;
    else if (aside.told) this.context.carried = aside.held;
  }

  /** `9月底前,…` leads what follows; `确保10月底前通水;…` does not. */
  private isLead(sentence: Span, { start, open }: ResolvedPeriod): boolean {
    return open !== 'until' || isClauseHead(this.s, sentence, start);
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
    for (const time of times) {
      this.give(time, 'times handed out by 分别');
      this.figure += 1;
    }
    return true;
  }

  /** `截至目前(2023年1月至6月14日)`: the bracket says in dates what stands before it. */
  private isApposition(from: number, to: number, held: ResolvedPeriod | undefined): boolean {
    const before = this.mentions[this.mention - 2];
    return (
      held !== undefined && held.start === from + 1 && held.end === to && before !== undefined && before.end === from
    );
  }

  private aheadOf(offset: number): Ahead {
    let at = this.figure;
    while (at < this.figures.length && this.figures[at]!.start < offset) at += 1;
    const next = this.figures[at];
    if (next === undefined) return nothingAhead;
    const mention = this.mentions[this.mention];
    return { figure: next.start, figureEnd: next.end, alone: mention === undefined || mention.start > next.start };
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
  const governor = new Governor(source, mentions, figures, context, periods);
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
