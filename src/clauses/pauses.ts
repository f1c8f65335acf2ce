/**
 * Text without commas, as a recogniser of speech or of pages leaves it: 受理846宗|办结54件|调解12件. Where a line has none at
 * all, the places where its reader pauses are found by its figures, its times and the words that open a clause, and are
 * read as commas from then on. A line with a comma is never touched, nor is what no full stop ends: headlines in a row.
 */
import { builtInLexicon, type Entry, type View } from '../lexicon/index.ts';
import { isDigit } from '../numbers/index.ts';
import type { PeriodMention } from '../periods/index.ts';
import { after as boundAfter, before as boundBefore } from '../quantities/bounds.data.ts';
import { codeSet, firstHan, isHan } from '../text/codes.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Kind } from '../types.ts';
import { originBefore } from './origin.ts';

/** What a word does to the run of words that it stands in: it opens a clause or a comparison, moves, is a verb, is meant, says nothing, or is a noun. */
type Use = 'opens' | 'compares' | 'moves' | 'verb' | 'meant' | 'empty' | 'noun';

/** A figure, as far as it matters where a clause ends. */
interface Counted extends Span {
  readonly kind: Kind;
}

interface Words {
  readonly uses: View<Use>;
  /** Verbs and adverbs that bind a figure to what stands before them: 收入|完成|5亿元. */
  readonly linking: View<true>;
  /** Words that open a clause and name a figure: 总投资. */
  readonly nouns: View<true>;
  readonly done: View<true>;
  readonly light: View<true>;
  /** 已, 共, 均: what may begin the next clause right before its figure. */
  readonly adverbs: View<true>;
}

let words: Words | undefined;

function wordsOfAll(): Words {
  const lexicon = builtInLexicon();
  const uses = lexicon.view<Use>({
    opens: 'opens',
    ...{ yoy: 'compares', sequential: 'compares' },
    ...{ rise: 'moves', fall: 'moves', riseOf: 'moves', fallOf: 'moves', shift: 'moves' },
    ...{ light: 'verb', verb: 'verb' },
    ...{ will: 'meant', plan: 'meant', forecast: 'meant' },
    ...{ done: 'empty', break: 'empty', link: 'empty', head: 'empty', bodiless: 'empty' },
    ...{ plain: 'noun', body: 'noun', people: 'noun', nounHead: 'noun', shared: 'noun', inhabitants: 'noun' },
  });
  return {
    uses,
    linking: lexicon.words('light', 'link', 'done', 'break', 'tail'),
    nouns: lexicon.words('plain'),
    done: lexicon.words('done'),
    light: lexicon.words('light'),
    adverbs: lexicon.words('done', 'break'),
  };
}

/** Behind such a word no pause is made: 计划|实施, 持续|推进, 已|完成. */
const blocking: ReadonlySet<Use | undefined> = new Set<Use>(['opens', 'meant', 'empty']);
/** Behind a figure such a word begins another clause where the figure has its noun: 受理3件|办结2件, 完成40%|计划明年完工. */
const following: ReadonlySet<Use | undefined> = new Set<Use>(['verb', 'moves', 'empty', 'meant']);

const stops = codeSet(',;:。!?\n\r\u2028\u2029');
const fullStops = codeSet('。!?');
const asides = codeSet('、()');
const quotes: Readonly<Record<string, string>> = { '“': '”', '《': '》', '「': '」', '‘': '’' };
/** What binds a word to the one behind it: 的|实施, 了|5次. */
const binding = codeSet('的之地得并和及与或为以在对将把被从由向于所不未可能要应须是每各该否了着过出');
/** What goes on behind a figure: 5亿元|的, 5%|至8%, 5万元|以上. */
const goingOn = codeSet('的之和及与或至到以左上余多');
/** What stands behind a figure as its bound: 90%|以上, 5天|左右, 3000|余. */
const bounding = codeSet('以左余多');
/** What stands before the figure that a change ends in: 由20元降|至|15元. */
const ending = codeSet('到至为成');
/** What may stand between a verb and its figure. */
const leading = codeSet('了约近达为至到超逾“');

/** Shortest run of words before a pause, and before one that a time makes: 财政部7日公布. */
const shortestRun = 2;
const shortestBeforeTime = 6;
/** How long what leads from a verb to its figure is at most: 力争|突破约|8万亿元. */
const longestLead = 6;
/** How long the run is before a quote behind which a change begins, and how far behind the quote its first figure stands. */
const longBeforeQuote = 8;
const longestTopic = 12;
/** As much behind the last figure is of its clause: 造成17人|死亡. */
const longestTail = 4;
/** Longest quoted text that is passed over, and how many figures are looked at for whether nouns stand before them. */
const longestQuote = 80;
const mostLookedAt = 16;
/** A stretch without any mark is read for pauses from this length on, or where it has two figures. */
const longStretch = 28;

/** The places before which a reader pauses, sorted. None in a line that has a comma. */
export function findPauses(
  source: Source,
  sentences: readonly Span[],
  figures: readonly Counted[],
  mentions: readonly PeriodMention[],
): number[] {
  words ??= wordsOfAll();
  const walk = new Walk(source.folded, figures, mentions);
  let first = 0;
  let m = 0;
  let bare = true;
  for (let i = 0; i < sentences.length; i++) {
    const { end } = sentences[i]!;
    for (; m < source.marks.length && source.marks[m]! < end; m++) bare &&= !isComma(source.folded, source.marks[m]!);
    if (i + 1 < sentences.length && source.folded.charCodeAt(end - 1) !== lineEnd) continue;
    for (; bare && first <= i; first++) walk.read(sentences[first]!);
    first = i + 1;
    bare = true;
  }
  return walk.pauses;
}

const lineEnd = 0x0a;

/** A comma that groups no digits. */
function isComma(folded: string, at: number): boolean {
  return folded.charAt(at) === ',' && !(isDigit(folded.charCodeAt(at - 1)) && isDigit(folded.charCodeAt(at + 1)));
}

/** Walks the sentences of lines without commas, once. */
class Walk {
  readonly pauses: number[] = [];
  /** The next figure and the next time. */
  private next = 0;
  private time = 0;
  /** Where the stretch without marks that is read ends, where the run of words since its last pause starts, and that since the last figure. */
  private end = 0;
  private run = 0;
  private own = 0;
  private figureEnd = 0;
  /** What the word right before is. */
  private before: Use | undefined;
  /** The last figure may be where a change begins, which goes on to the next: 由20元|加大至30元. */
  private held = false;

  constructor(
    private readonly s: string,
    private readonly figures: readonly Counted[],
    private readonly times: readonly PeriodMention[],
  ) {}

  read({ start, end }: Span): void {
    const { figures, times } = this;
    if (!fullStops.has(this.s.charCodeAt(end - 1))) return;
    while (this.next < figures.length && figures[this.next]!.start < start) this.next++;
    while (this.time < times.length && times[this.time]!.start < start) this.time++;
    for (let at = start; at < end && this.figureBefore(end); ) {
      this.end = this.stretchFrom(at, end);
      if (this.isLong(at)) this.readStretch(at);
      at = this.end + 1;
      while (this.figureBefore(at)) this.next++;
    }
  }

  /** Whether the next figure starts before the place. */
  private figureBefore(at: number): boolean {
    return this.next < this.figures.length && this.figures[this.next]!.start < at;
  }

  /** The next mark that parts clauses, outside of quotes. */
  private stretchFrom(start: number, end: number): number {
    for (let i = start; i < end; i++) {
      const code = this.s.charCodeAt(i);
      if (code >= firstHan) continue;
      if (stops.has(code)) return i;
      i = this.quoteEnd(i, end);
    }
    return end;
  }

  /** Where the quote that opens here closes; the place itself where none does. */
  private quoteEnd(at: number, end: number): number {
    const close = quotes[this.s.charAt(at)];
    if (close === undefined) return at;
    const limit = Math.min(end, at + longestQuote);
    for (let i = at + 1; i < limit; i++) if (this.s.charAt(i) === close) return i;
    return at;
  }

  private isLong(start: number): boolean {
    const second = this.figures[this.next + 1];
    return (
      this.figureBefore(this.end) &&
      (this.end - start >= longStretch || (second !== undefined && second.start < this.end))
    );
  }

  private readStretch(start: number): void {
    this.run = start;
    this.own = start;
    this.before = undefined;
    this.held = false;
    let i = start;
    while (i < this.end) i = this.step(i);
  }

  /** Reads a figure, a time, a word or a character, and tells where it ends. */
  private step(i: number): number {
    if (this.figureBefore(i + 1)) return this.passFigure(i);
    const met = this.s.charAt(i) in quotes ? undefined : words!.uses.at(this.s, i, this.end);
    const time = this.timeAt(i);
    if (time !== undefined && met?.value !== 'opens') return this.passTime(time);
    if (met === undefined) return this.passCharacter(i);
    const end = i + met.word.length;
    const pauses = this.leads(end) ? this.beginsNext(met, i) : met.value === 'opens' && this.opensClause(met.word, end);
    if ((pauses || this.tellsOfFigure(met.value, i)) && this.mayPause(i)) this.pause(i);
    this.before = met.value;
    return end;
  }

  private passCharacter(i: number): number {
    const code = this.s.charCodeAt(i);
    if (!leading.has(code)) this.before = undefined;
    if (code >= firstHan) return i + 1;
    if (asides.has(code)) this.own = this.run = i + 1;
    const end = this.quoteEnd(i, this.end) + 1;
    if (end > i + 1 && this.turnsTo(end)) this.pause(end);
    return end;
  }

  /** 打造“一码通”平台“随身码”|办理时间从3小时缩短至10分钟: behind a long run that ends in a quote, what changes. */
  private turnsTo(at: number): boolean {
    if (at - this.run < longBeforeQuote || !this.figureBefore(at + longestTopic)) return false;
    return originBefore(this.s, this.figures[this.next]!.start, at + shortestRun) >= 0;
  }

  private passTime({ start, end, kind, comparison }: PeriodMention): number {
    const begins = kind !== 'label' && !comparison && start - this.run >= shortestBeforeTime;
    if (begins && this.mayPause(start)) this.pause(start);
    this.before = 'opens';
    this.own = Math.max(end, start + 1);
    return this.own;
  }

  private passFigure(i: number): number {
    const figure = this.figures[this.next++]!;
    const end = this.boundEnd(Math.max(figure.end, i + 1));
    this.held = originBefore(this.s, figure.start, Math.max(this.run, this.figureEnd)) >= 0;
    this.figureEnd = end;
    const ends = end < this.end && !this.held && this.endsClause(figure, this.own, end);
    this.own = end;
    this.before = undefined;
    if (ends) this.pause(end);
    return end;
  }

  /** 2.1万头左右|: where the bound of a figure ends. */
  private boundEnd(end: number): number {
    for (const length of [3, 2])
      if (this.s.slice(end, end + length) in boundAfter) return Math.min(end + length, this.end);
    return end;
  }

  /** A pause stands behind words, not behind one that binds the next. */
  private mayPause(at: number): boolean {
    if (at - this.run < shortestRun || blocking.has(this.before)) return false;
    const code = this.s.charCodeAt(at - 1);
    // 由去年的5元涨|到今年的8元: the time holds the word itself
    if (
      this.held &&
      this.figureBefore(this.end) &&
      (ending.has(this.s.charCodeAt(at)) || ending.has(this.codeBeforeNext()))
    )
      return false;
    return isHan(code) && !binding.has(code);
  }

  private codeBeforeNext(): number {
    return this.s.charCodeAt(this.figures[this.next]!.start - 1);
  }

  private pause(at: number): void {
    this.pauses.push(at);
    this.run = at;
    this.own = at;
  }

  /** 17项问题|已整改: what is said of a figure's noun. */
  private tellsOfFigure(use: Use, i: number): boolean {
    return (
      use === 'empty' && this.own > this.run && i - this.own >= shortestRun && words!.done.at(this.s, i) !== undefined
    );
  }

  /** A figure follows right behind the word: 完成|5亿元, 共|约3人, 力争|突破8万亿元. */
  private leads(end: number): boolean {
    if (!this.figureBefore(end + longestLead)) return false;
    const { start } = this.figures[this.next]!;
    let at = end;
    while (at < start && leading.has(this.s.charCodeAt(at))) at++;
    const link = words!.linking.at(this.s, at, start);
    if (link !== undefined) at += link.word.length;
    while (at < start && leading.has(this.s.charCodeAt(at))) at++;
    return at === start;
  }

  /** 工作|累计巡查25次, but not 运输业|累计|完成收入5亿元. */
  private opensClause(word: string, end: number): boolean {
    if (end >= this.end) return false;
    return words!.light.has(word) || words!.light.at(this.s, end) === undefined;
  }

  /** 工程|投入5亿元, 发生2起事故|死亡1人, but 收入|完成5亿元 and 从3小时|缩短至10分钟 */
  private beginsNext({ word, value: use }: Entry<Use>, i: number): boolean {
    const figure = this.figures[this.next]!;
    if (use === 'opens' && !words!.linking.has(word) && this.hasNounBehind(figure)) return true;
    const previous = this.figures[this.next - 1];
    if (previous === undefined || !(use === 'opens' || use === 'verb' || words!.adverbs.has(word))) return false;
    return (
      previous.start >= this.run && i - this.own >= shortestRun && originBefore(this.s, previous.start, this.run) < 0
    );
  }

  /** Whether what stands behind a figure, whose own words begin at `from`, is of another clause. */
  private endsClause({ start, kind }: Counted, from: number, end: number): boolean {
    const code = this.s.charCodeAt(end);
    if (goingOn.has(code) || !(isHan(code) || this.timeAt(end) !== undefined)) return false;
    // 转让远航公司60%股权
    if (kind === 'percent' && this.s.startsWith('股', end)) return false;
    if (start <= from || this.boundsNext(end)) return false;
    if (this.timeAt(end)?.comparison) return true;
    const use = words!.uses.at(this.s, end, this.end)?.value;
    if (use === 'opens' || use === 'compares') return true;
    // 增长5%|外贸进出口: an amount takes no noun, a count does: 增加5家|企业
    if (this.before === 'moves' && kind !== 'count') return true;
    // 报送了11项|清单: what was done it to stands behind the figure
    if (this.s.charAt(start - 1) === '了' || !this.hasNoun(from, start)) return false;
    if (kind === 'percent' || kind === 'percentagePoint' || kind === 'money') return true;
    const follows = this.figureBefore(this.end);
    if (following.has(use) || this.timeAt(end) !== undefined) return follows || this.end - end > longestTail;
    return follows && this.figures[this.next]!.start > end && this.endsInFigure();
  }

  /** 营收12亿元|不低于120% */
  private boundsNext(end: number): boolean {
    const next = this.figures[this.next];
    const bound = next === undefined || next.start >= this.end ? undefined : boundBefore[this.s.slice(end, next.start)];
    return bound === 'atLeast' || bound === 'atMost';
  }

  /** The time that starts at the place. */
  private timeAt(at: number): PeriodMention | undefined {
    const { times } = this;
    while (this.time < times.length && times[this.time]!.start < at) this.time++;
    return times[this.time]?.start === at ? times[this.time] : undefined;
  }

  /** 东街7宗|西街13宗|南街2宗: one of the figures has its noun before it, so the others have. */
  private endsInFigure(): boolean {
    const limit = Math.min(this.figures.length, this.next + mostLookedAt);
    for (let f = this.next; f < limit && this.figures[f]!.start < this.end; f++)
      if (!this.hasNounBehind(this.figures[f]!)) return true;
    return false;
  }

  /** 对接6个|部门, but not 合计6个。 and 办结6件|其中 */
  private hasNounBehind({ end }: Span): boolean {
    const code = this.s.charCodeAt(end);
    if (end >= this.end || !isHan(code) || bounding.has(code)) return false;
    return words!.uses.at(this.s, end, this.end)?.value !== 'opens';
  }

  /** More than verbs and words of no content: 查处|车辆, but not 共|查处. */
  private hasNoun(from: number, to: number): boolean {
    let nouns = 0;
    for (let i = from; i < to; ) {
      const met = words!.uses.at(this.s, i, to);
      const length = met?.word.length ?? 1;
      const names =
        met === undefined ? isHan(this.s.charCodeAt(i)) : met.value === 'noun' || words!.nouns.has(met.word);
      if (names) nouns += length;
      i += length;
    }
    return nouns > 1;
  }
}
