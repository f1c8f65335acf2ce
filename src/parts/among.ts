/** 85464万元,其中民生支出77891万元: parts that follow 其中, or 包括 behind a comma. */
import type { Indicator } from '../types.ts';
import { mark } from './gaps.ts';
import { isClosed, type ListScope, leadSpan, type OpenList, openList, type PartRule, reach } from './list.ts';
import {
  alike,
  amount,
  leadOf,
  namedAlike,
  ofOneSort,
  reaches,
  type Scope,
  sameEnding,
  standsApart,
  timesOf,
} from './scope.ts';
import * as words from './words.patterns.ts';

/** How many figures in brackets a list may pass over; brackets in brackets would make it walk the text again and again. */
const mostDeeper = 64;
const longestFirst = 60;

export const among: PartRule = {
  name: 'some of them (其中)',
  read(scope, j) {
    const { folded, records, gaps, from, sentence } = scope;
    const start = gaps[j]!.among;
    if (start < 0) return undefined;
    const first = records[j]!;
    const own = folded.slice(start, Math.min(first.start, start + longestFirst)).replace(/^[,:\s]+/, '');
    if (first.start - start > longestFirst || /[,;]/.test(own)) return [];
    const head = j === from && /^[\s]*(?:其中)$/.test(folded.slice(sentence.start, start).slice(-12));
    return listsFrom(scope, j, head, { start: start - 2, end: start });
  },
};

export const including: PartRule = {
  name: 'its parts (包括)',
  read(scope, j) {
    if (j === scope.from || scope.gaps[j]!.mark !== mark.comma || !words.including.test(leadOf(scope, j)))
      return undefined;
    const cue = leadSpan(scope, j);
    const found = collect(scope, j, false, cue);
    return found ? [found.list] : [];
  },
};

interface Collected {
  readonly list: OpenList;
  /** The first figures of other units among the items. */
  readonly others: readonly number[];
}

function listsFrom(scope: ListScope, j: number, head: boolean, cue: OpenList['cue']): OpenList[] {
  const found = collect(scope, j, head, cue);
  const lists = found ? [found.list] : [];
  // 其中:A 8场,参演167人;B 7场,参演562人: the second figure of each item has a whole of its own.
  for (const other of found?.others ?? [j + 1]) {
    if (other >= scope.to || other === j || (!found && scope.gaps[other]!.mark > mark.none)) continue;
    const more = collect(scope, other, head, cue);
    if (more && (!found || more.list.parts.length > 1)) lists.push(more.list);
  }
  return lists;
}

/** The list that starts with part `j`: of the nearest whole that its parts add up to, or else of the nearest. */
function collect(scope: ListScope, j: number, head: boolean, cue: OpenList['cue']): Collected | undefined {
  if (standsApart(scope, j)) return undefined;
  let nearest: Collected | undefined;
  for (const whole of wholesFor(scope, j, head)) {
    const walk = new ListWalk(scope, j, whole, head);
    const found = walk.read(cue);
    if (found.list.parts.length > 1 && reaches(walk.sum, amount(scope.records[whole]!))) return found;
    nearest ??= found;
  }
  return nearest && fits(scope, nearest.list) ? nearest : undefined;
}

/** One part that is more than its whole is a part of something else, unless its name says that it is one. */
function fits({ records }: Scope, { whole, parts }: OpenList): boolean {
  const [all, first] = [records[whole]!, records[parts[0]!]!];
  return amount(first) <= amount(all) * (1 + 1e-9) || parts.length > 2 || namedAlike(all, first);
}

/** What may be the whole of part `j`, the nearest first. Those that can hold it stand before those that cannot. */
function wholesFor(scope: ListScope, j: number, head: boolean): number[] {
  const part = scope.records[j]!;
  const found = [...wholesBefore(scope, j, head), ...(head ? wholesIn(scope.previous, part) : [])];
  const least = amount(part) * (1 - 1e-9);
  const holds = (i: number) => amount(scope.records[i]!) >= least;
  return [...found.filter(holds), ...found.filter((i) => !holds(i))];
}

function wholesBefore(scope: ListScope, j: number, head: boolean): number[] {
  const { records, gaps, from } = scope;
  const part = records[j]!;
  const { depth, bracket, opened } = gaps[j]!;
  const found: number[] = [];
  for (let i = j - 1; i >= Math.max(from, j - reach); i--) {
    // A semicolon between the figures ends the search, but for one right before 其中.
    if (i < j - 1 && gaps[i + 1]!.mark >= mark.semicolon && !head) break;
    const outside = depth > 0 && gaps[i]!.bracket !== bracket;
    const near = outside ? records[i]!.end <= opened : gaps[i]!.depth === depth;
    if (near && isWhole(scope, i, part)) found.push(i);
  }
  return found;
}

function wholesIn(scope: Scope | undefined, part: Indicator): number[] {
  const found: number[] = [];
  if (!scope) return found;
  for (let i = scope.to - 1; i >= Math.max(scope.from, scope.to - reach); i--) {
    if (scope.gaps[i]!.depth === 0 && alike(scope.records[i]!, part) && !standsApart(scope, i)) found.push(i);
  }
  return found;
}

function isWhole(scope: Scope, i: number, part: Indicator): boolean {
  const record = scope.records[i]!;
  if (!alike(record, part) || (record.status !== part.status && part.status !== 'actual')) return false;
  return !standsApart(scope, i);
}

/** Reads on from the first part of a list, figure by figure. */
class ListWalk {
  readonly parts: number[];
  readonly others: number[] = [];
  sum: number;
  private readonly limit: number;
  private readonly depth: number;
  private readonly bracket: number;
  /** What parts the items, once the second is read. */
  private listMark: number | undefined;
  /** The strongest mark since the last part. */
  private between: number = mark.none;
  /** A figure of another unit stands behind the last part. */
  private apart = false;
  private deeper = 0;

  constructor(
    private readonly scope: ListScope,
    private readonly j: number,
    private readonly whole: number,
    private readonly head: boolean,
  ) {
    this.parts = [j];
    this.sum = this.valueOf(j);
    this.limit = amount(scope.records[whole]!);
    ({ depth: this.depth, bracket: this.bracket } = scope.gaps[j]!);
  }

  read(cue: OpenList['cue']): Collected {
    const { scope, j, parts } = this;
    for (let i = j + 1; i < scope.to; i++) if (!this.take(i)) break;
    const closed = parts.length > 1 && isClosed(scope, parts);
    const list = openList(scope, this.whole, parts, { closed, loose: !closed && this.isLoose(), cue });
    return { list, others: this.listMark === mark.semicolon ? this.others : [] };
  }

  /** 其中: or 其中, announces a list; its items may stand apart as clauses do. */
  private isLoose(): boolean {
    const { scope, parts, depth } = this;
    const announced = this.head || /[,:]/.test(scope.folded.charAt(scope.gaps[this.j]!.among));
    return !announced && depth === 0 && parts.length > 1 && this.listMark !== mark.list && !ofOneSort(scope, parts);
  }

  private valueOf(i: number): number {
    return amount(this.scope.records[i]!) * timesOf(this.scope, i);
  }

  /** Takes figure `i` in, as a part or not; false where the list ends before it. */
  private take(i: number): boolean {
    const { scope } = this;
    const gap = scope.gaps[i]!;
    if (this.leaves(i)) return false;
    if (gap.mark > this.between) this.between = gap.mark;
    if (gap.depth > this.depth) return ++this.deeper <= mostDeeper;
    const lead = leadOf(scope, i);
    if (words.total.test(lead) || words.bareTotal.test(lead)) return false;
    // 26个大项1146个小项: two things of each item.
    const other = (this.between === mark.none && !words.joined.test(lead)) || words.compared.test(lead);
    if (other || !alike(scope.records[i]!, scope.records[this.j]!)) return this.passOther(i);
    return this.continues(i, lead) && this.addPart(i);
  }

  /** The bracket of the list ends, or another 其中 begins. */
  private leaves(i: number): boolean {
    const { depth, bracket, among } = this.scope.gaps[i]!;
    return depth < this.depth || (depth === this.depth && (bracket !== this.bracket || among >= 0));
  }

  private passOther(i: number): boolean {
    if (this.listMark === undefined) this.others.push(i);
    this.apart = true;
    return this.listMark === undefined || this.between <= this.listMark;
  }

  /** Whether figure `i`, which is like the parts before it, is the next of them. */
  private continues(i: number, lead: string): boolean {
    const { between, depth } = this;
    if (this.listMark === undefined) {
      if (between === mark.semicolon && !this.apart && !this.head) return false;
      // A list in a bracket goes on to its end.
      this.listMark = Math.max(between, depth > 0 ? mark.comma : mark.list);
    } else if (between > this.listMark) return false;
    const value = this.valueOf(i);
    if (between < mark.comma) return true;
    return !words.fresh.test(lead) && this.fitsIn(i, value);
  }

  /** Behind a comma or semicolon a figure may be one of its own: it is where it finds no room in the whole. */
  private fitsIn(i: number, value: number): boolean {
    const { scope, sum, limit } = this;
    const sorted = sameEnding(scope.records[i]!, scope.records[this.parts.at(-1)!]!);
    if (!sorted && ((value !== 0 && reaches(sum, limit)) || value >= limit)) return false;
    return !(this.between === mark.semicolon && !this.head && sum + value > limit * (1 + 1e-9));
  }

  private addPart(i: number): true {
    this.parts.push(i);
    this.sum += this.valueOf(i);
    this.between = mark.none;
    this.apart = false;
    return true;
  }
}
