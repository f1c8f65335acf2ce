/** Which expression gives a figure its time: the last one before it in the sentence that states a time of its own. */
import type { IndicatorPeriod } from '../schema.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { wordBefore } from '../text/words.ts';
import { handOut, isRowGap } from './hand-out.ts';
import {
  type Figure,
  isAimedAt,
  isBracketed,
  isFormer,
  isPassing,
  isStop,
  isStreak,
  isToldThen,
  whole,
} from './holding.ts';
import { type Ahead, isClauseHead, reachOf } from './reach/index.ts';
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

/** The state before a text. */
export function createReachContext(): ReachContext {
  return { section: undefined, carried: undefined };
}

/** What is read of a text for {@link governPeriods}: all sorted by place. */
export interface GovernedText {
  readonly source: Source;
  readonly sentences: readonly Span[];
  readonly mentions: readonly ResolvedPeriod[];
  readonly figures: readonly Figure[];
}

const longestRow = 12;
const nothingAhead: Ahead = {
  figure: Number.POSITIVE_INFINITY,
  figureEnd: Number.POSITIVE_INFINITY,
  rowEnd: Number.POSITIVE_INFINITY,
  alone: true,
};

/** What holds, the rule by which it does, and whether a time was named, so that nothing is inherited. */
interface Held {
  readonly held: ResolvedPeriod | undefined;
  readonly rule: string;
  readonly told: boolean;
}

/** What held before a forecast (`own`) or an item named a time of its own; it comes back behind the semicolon. */
interface Aside extends Held {
  readonly own: boolean;
}

const nothingHeld: Held = { held: undefined, rule: '', told: false };

/** Reads one sentence after the other; the places of mentions and figures only ever move on. */
class Governor {
  private mention = 0;
  private figure = 0;
  private readonly s: string;
  private now: Held = nothingHeld;
  /** A time that holds up to a place. */
  private brief: Held = nothingHeld;
  private briefEnd = -1;
  private outer: { saved: Held; at: number }[] = [];
  /** Times that stand in a row: 2023年、2024年、2025年分别…. */
  private listed: ResolvedPeriod[] = [];
  private aside: Aside | undefined;
  /** What held before a row of times that was handed out. */
  private beforeRow: Held = nothingHeld;
  /** The times of the row that was handed out last. */
  private handed: readonly ResolvedPeriod[] = [];
  /** The heading's first time stands for its section. */
  private headed = false;
  private unbroken = false;
  /** Whether the sentence is still in its first clause, before any figure: a time there leads the sentence. */
  private leading = true;
  /** Whether a figure has taken what holds. */
  private used = false;

  constructor(
    private readonly text: GovernedText,
    private readonly context: ReachContext,
    private readonly periods: (IndicatorPeriod | undefined)[],
  ) {
    this.s = text.source.folded;
  }

  readSentence(sentence: Span): void {
    const mentioned = (this.text.mentions[this.mention]?.start ?? Number.POSITIVE_INFINITY) < sentence.end;
    if (mentioned) this.readMentions(sentence);
    else if (isUndatedPlan(this.s, sentence)) this.context.section = undefined;
    else for (; this.startOfFigure() < sentence.end; this.figure += 1) this.inherit();
    const last = this.s[sentence.end - 1];
    if (last === '\n' || last === '\r') this.context.carried = undefined;
  }

  private startOfFigure(): number {
    return this.text.figures[this.figure]?.start ?? Number.POSITIVE_INFINITY;
  }

  private inherit(): void {
    const from = this.context.carried ?? this.context.section;
    if (from !== undefined)
      this.give(from, this.context.carried === undefined ? 'of the heading' : 'of the sentence before', true);
  }

  /** Gives the figure that is next its period. */
  private give(mention: ResolvedPeriod, rule: string, inherited = false): void {
    const { from, to } = mention;
    const { text } = this.text.source;
    const period: IndicatorPeriod = { text: mention.text ?? text.slice(mention.start, mention.end) };
    if (from !== undefined) period.start = from;
    if (to !== undefined) period.end = to;
    if (inherited) period.inherited = true;
    this.periods[this.figure] = period;
    const { trace } = this.text.source;
    if (trace === undefined) return;
    const caption = mention.form === undefined ? rule : `${mention.form} · ${rule}`;
    // what an earlier stretch of the text said has no place in this one
    trace.say(this.text.figures[this.figure]!, 'period', caption, ...(mention.text === undefined ? [mention] : []));
  }

  private startSentence(): void {
    this.now = nothingHeld;
    this.brief = nothingHeld;
    this.briefEnd = -1;
    this.outer = [];
    this.listed = [];
    this.handed = [];
    this.beforeRow = nothingHeld;
    this.aside = undefined;
    this.headed = false;
    this.unbroken = false;
    this.leading = true;
    this.used = false;
  }

  /** What is left of a sentence for the next one. */
  private endSentence(): void {
    // 其余20座9月完工。购置烘干机45台: a time that nothing has taken is not carried on.
    if (this.aside === undefined || this.used) this.context.carried = this.now.held;
    else if (this.aside.told) this.context.carried = this.aside.held;
  }

  private readMentions(sentence: Span): void {
    this.startSentence();
    let i = sentence.start;
    while (i < sentence.end) {
      const mention = this.text.mentions[this.mention];
      if (mention !== undefined && mention.start <= i) {
        this.takeMention(sentence, mention);
        i = Math.max(i, mention.end);
        this.passFigures(i);
      } else if (this.startOfFigure() <= i) this.takeFigure(sentence, i);
      else {
        const next = Math.min(sentence.end, this.startOfFigure(), mention?.start ?? sentence.end);
        for (; i < next; i += 1) this.takeMark(this.s.charCodeAt(i), i);
      }
    }
    this.endSentence();
  }

  private takeMention(sentence: Span, mention: ResolvedPeriod): void {
    this.mention += 1;
    const { s } = this;
    const ahead = this.aheadOf(mention.end);
    const { held } = this.now;
    const bound = held !== undefined && this.unbroken;
    const { reach, rule } = reachOf({ s, sentence, mention, ahead, held, idle: !this.used, bound });
    if (mention.heading !== undefined && !this.headed) this.context.section = mention;
    this.headed ||= mention.heading !== undefined;
    if (reach === 'sentence') this.hold(sentence, mention, rule);
    else if (reach === 'ends') this.now = { held: undefined, rule, told: true };
    else if (reach !== 'nothing') {
      // which part of that year is meant is not said, or it counts from now and not from then
      const unknown =
        mention.comparison && (mention.vague || mention.first?.by === 'month' || mention.first?.by === 'today');
      this.brief = { held: unknown ? undefined : mention, rule, told: true };
      this.briefEnd = reach.until;
    }
  }

  private hold(sentence: Span, mention: ResolvedPeriod, rule: string): void {
    const { now, aside, used } = this;
    const own = wordBefore(foretelling, this.s, mention.start) !== undefined && now.held !== undefined;
    const passing = isPassing(mention) && !(this.leading && this.isLead(sentence, mention));
    // 上半年,检查9家;7月选址,10月封顶;…: what held before the first that nothing has taken
    const waiting = aside !== undefined && !aside.own && !used ? aside : undefined;
    this.aside = own || passing ? (waiting ?? { held: now.held, rule: now.rule, told: now.told, own }) : undefined;
    this.used = false;
    const row = this.extendRow(mention);
    if (row.length === 1) this.beforeRow = now;
    this.listed = row;
    this.handed = [];
    this.now = { held: row.length > 1 ? whole(row) : mention, rule, told: true };
    this.unbroken = true;
  }

  private takeFigure(sentence: Span, i: number): void {
    if (this.handRow(sentence)) return;
    const { held, rule, told } = i < this.briefEnd ? this.brief : this.now;
    const figure = this.text.figures[this.figure]!;
    const next = this.text.mentions[this.mention];
    if (next !== undefined && next.end < sentence.end && isBracketed(this.s, figure, next, told))
      this.give(next, 'in a bracket behind its figure');
    else if (held !== undefined && !isStreak(this.s, figure)) {
      if (!isFormer(this.s, figure) && !isToldThen(this.s, held, figure.start) && !isAimedAt(this.s, figure, held))
        this.give(held, rule);
    } else if (!told) this.inherit();
    this.figure += 1;
    this.leading = false;
    this.used = true;
  }

  /** Times in a row give one figure each, where there are as many figures in a row. */
  private handRow(sentence: Span): boolean {
    const { held } = this.now;
    if (held === undefined) return false;
    const times = this.timesOf(held);
    if (times === undefined) return false;
    const again = this.handed === times;
    const listed = times === this.listed;
    const months = !listed && held.grain === 'month' ? held.start : undefined;
    const row = { times: times.length, end: times.at(-1)!.end, again, listed, months };
    const count = handOut(this.text, row, this.figure, sentence.end);
    if (count === 0) return false;
    this.handed = times;
    // 较同期分别增长5%和8%: of what was told before
    const compared = again && this.beforeRow.held !== undefined && this.isComparison(this.figure);
    for (const time of times) {
      if (!compared) this.give(time, 'handed out by 分别');
      else this.give(this.beforeRow.held!, this.beforeRow.rule);
      this.figure += 1;
    }
    this.leading = false;
    this.used = true;
    return true;
  }

  private times: readonly ResolvedPeriod[] | undefined;
  private timesFor: ResolvedPeriod | undefined;

  /** The times that a row or range of years stands for, or those that stand in a row. */
  private timesOf(held: ResolvedPeriod): readonly ResolvedPeriod[] | undefined {
    if (this.timesFor === held) return this.times;
    this.timesFor = held;
    this.times = this.listed.length > 1 ? this.listed : held.each?.map((each) => ({ ...held, ...each }));
    return this.times;
  }

  /** `,较同期分别增长`: the clause of the figure compares. */
  private isComparison(figure: number): boolean {
    const { figures } = this.text;
    const from = figures[figure - 1]?.end ?? 0;
    const clause = this.s.slice(Math.max(from, figures[figure]!.start - 20), figures[figure]!.start);
    return /,(?:较|比)/.test(clause);
  }

  private takeMark(code: number, i: number): void {
    if (code > 59) return;
    if (code === 40) this.outer.push({ saved: this.now, at: i });
    else if (code === 41) this.closeBracket(i);
    else if (code === 44 || code === 59) {
      this.unbroken = false;
      this.leading = false;
      if (code === 59 && this.aside !== undefined && (this.aside.own || !this.used)) {
        this.now = this.aside;
        this.aside = undefined;
      }
    } else if (code === 46 && isStop(this.s, i)) {
      this.endSentence();
      this.startSentence();
    }
  }

  private closeBracket(i: number): void {
    const { held } = this.now;
    const outer = this.outer.pop();
    if (outer === undefined) return;
    // 截至目前(2023年1月至6月14日): the bracket says in dates what stands before it
    const before = this.text.mentions[this.mention - 2];
    // or what is no date of ours: 至德元年(公元583年), 报告期内(2021年至2023年)
    const dated = before?.end === outer.at || '年月日内间'.includes(this.s[outer.at - 1] ?? ' ');
    const apposed = held !== undefined && held.start === outer.at + 1 && held.end === i && dated;
    if (!apposed) this.now = outer.saved;
  }

  /** `9月底前,…` leads what follows; `确保10月底前通水;…` does not. */
  private isLead(sentence: Span, { start, open }: ResolvedPeriod): boolean {
    return open !== 'until' || isClauseHead(this.s, sentence, start);
  }

  private extendRow(mention: ResolvedPeriod): ResolvedPeriod[] {
    const { listed, now } = this;
    const last = listed.at(-1);
    if (now.held === undefined || last === undefined || listed.length >= longestRow) return [mention];
    return isListed(this.s, last.end, mention.start) ? [...listed, mention] : [mention];
  }

  private aheadOf(offset: number): Ahead {
    const { figures, mentions } = this.text;
    let at = this.figure;
    while (at < figures.length && figures[at]!.start < offset) at += 1;
    const next = figures[at];
    if (next === undefined) return nothingAhead;
    const mention = mentions[this.mention];
    const alone = mention === undefined || mention.start > next.start;
    return { figure: next.start, figureEnd: next.end, rowEnd: this.rowEnd(at), alone };
  }

  /** Where the row ends that the figure opens: `8.7℃、14.5℃和20℃`. */
  private rowEnd(first: number): number {
    const { figures } = this.text;
    let at = first;
    while (
      at + 1 < figures.length &&
      at - first < longestRow &&
      isRowGap(this.s, figures[at]!.end, figures[at + 1]!.start)
    )
      at += 1;
    return figures[at]!.end;
  }

  /** Figures inside a mention have no time of their own. */
  private passFigures(offset: number): void {
    while (this.startOfFigure() < offset) this.figure += 1;
  }
}

/**
 * The period of every figure, or undefined where none is known. Within a sentence the last governing expression before the
 * figure holds; where the sentence names no time, that of the line or section so far is taken over with
 * `inherited: true`. `context` is updated. The trace of the source hears which form and which rule of reach gave a figure its period.
 */
export function governPeriods(text: GovernedText, context = createReachContext()): (IndicatorPeriod | undefined)[] {
  const periods = new Array<IndicatorPeriod | undefined>(text.figures.length).fill(undefined);
  const governor = new Governor(text, context, periods);
  for (const sentence of text.sentences) governor.readSentence(sentence);
  context.section = keepText(text.source.text, context.section);
  context.carried = keepText(text.source.text, context.carried);
  return periods;
}

/** What is passed on can no longer be cut out of the text. */
function keepText(s: string, mention: ResolvedPeriod | undefined): ResolvedPeriod | undefined {
  if (mention === undefined || mention.text !== undefined) return mention;
  return { ...mention, text: s.slice(mention.start, mention.end) };
}
