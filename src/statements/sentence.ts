/** Reads the figures of one sentence, left to right, and carries names, comparisons and cues on. */
import { type Clause, markerAt, originBefore, type Place, type SentenceSpan, splitClauses } from '../clauses/index.ts';
import type { Timing } from '../periods/index.ts';
import { codeSet, isHan } from '../text/codes.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Basis, Direction, Relation, Status, Subject } from '../types.ts';
import { personBehind, rankedBehind } from './behind.ts';
import { readGroupBehind } from './bodies.ts';
import { buildName } from './build.ts';
import { dimensionBehind } from './counted.ts';
import { type BasisCue, type Cues, readCues } from './cues.ts';
import type { Figure } from './figure.ts';
import type { Handing } from './handing.ts';
import { handedName } from './handing.ts';
import type { Context } from './index.ts';
import { ownPlace, reach } from './name.ts';
import { isHollow, type Naming, nameOf, rateOfChange } from './naming.ts';
import { isMeasure, type Owner } from './owner.ts';
import { isRankedAmong } from './qualified.ts';
import { type Before, type Reading, sameSort } from './reading.ts';
import { leadOf, readRelation } from './relation.ts';
import { createStatusReader, type StatusReader, statusAt } from './status.ts';
import { doing, labelOf, labelRule, moving, namesToo, ownerOf, pauseRule, whereRule } from './subject.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Reader {
  readonly source: Source;
  readonly figures: readonly Figure[];
  readonly periods: readonly Span[];
  /** How the time of each figure lies to the reference date. */
  readonly timings: readonly (Timing | undefined)[] | undefined;
  readonly vocabulary: Vocabulary;
}

/** A sentence with its figures, and whether its section is one of plans. */
export interface Stated extends SentenceSpan {
  readonly planned: boolean;
}

/** What later figures of the sentence may take over, one for each depth of brackets. */
export interface Reached {
  name: string;
  basis: BasisCue | undefined;
  /** A semicolon stands between the comparison and what is read now. */
  parted: boolean;
  /** Whose the figure before was. */
  subject: Owner | undefined;
  /** The noun of change or share that was said last: a rank or change after it is of that. */
  noun: string;
}

/** A context in the making: later figures may still turn it into a base, or give its name on. */
export interface Draft extends Context {
  name: string;
  relation: Relation;
  direction: Direction | undefined;
  subject?: Subject;
  readonly clause: Clause;
}

const joining = codeSet(' 、和与及以或,/“”');
const digits = codeSet('0123456789');
const dashes = codeSet('—-');
/** 数据来源:某某证券研究所|整理|公司实现营收: who compiled a chart, whose source runs into the text. */
const compiled = /(?:研究[所院部]|研究中心|证券)$/;
const longestName = 60;
const longestRate = 6;
const farthestPredicate = 24;
const predicate = /(?:^|,|就|则|也)[是为][^,]*$/;
/** ;而农户约3万户, ;另有5家: of somebody else. */
const turns = /^(?:而|另|此外|至于)/;

/** Appends one context for each figure of the sentence. */
export function readSentence(reader: Reader, sentence: Stated, contexts: Context[]): void {
  const drafts = new SentenceReader(reader, sentence).read();
  for (const draft of drafts) {
    if (draft.name.length > longestName) draft.name = draft.name.slice(-longestName);
    contexts.push(draft);
  }
}

/** A figure with all that is known of it before its name. */
interface Turn {
  readonly k: number;
  readonly figure: Figure;
  readonly place: Place;
  readonly state: Reached;
  readonly floor: number;
  readonly reading: Reading;
  /** The comparison in its clause. */
  readonly inClause: BasisCue | undefined;
  readonly status: Status;
  readonly handed: string | undefined;
  /** The comparison that reached its sentence before its own clause. */
  readonly basisBefore: BasisCue | undefined;
  readonly owner: Owner | undefined;
}

const statistic = /(?:^|[(,;])[A-Za-zχ][\d²]?[=<>]$/;
const expected = /^[\s*]*(?:此前|市场|机构|调查|普遍|原)?(?:预期|预估|预测|前值|初值|终值)值?[为是报]?[约近]?$/;
/** 分别跌|6%: how a row of what moves on a market begins. */
const marketMove = /(?:分别|[各均])[收大急]?[涨跌]了?[逾超近约]?$/;
const countKinds = new Set(['count', 'number']);
const groupRule = 'group behind its share';
const is = /^[,也]*[是为]/;
const agedRule = 'whose age it is';
/** 女性|为|23人, but 硕士|66名 */
const isSaid = /[为是占达]/;
const rankOf = /^名?则?[为是]/;
const headed = /^(?:部分|方面)?$/;

class SentenceReader {
  private readonly places: readonly Place[];
  private readonly clauses: readonly Clause[];
  private readonly cues: Cues;
  private readonly statuses: StatusReader;
  private readonly handing: Handing;
  private readonly drafts: Draft[] = [];
  private readonly reached: Reached[] = [{ name: '', basis: undefined, parted: false, subject: undefined, noun: '' }];
  private nextBasis = 0;
  private passed: BasisCue | undefined;
  private clauseIndex = 0;
  private topics = 0;

  constructor(
    private readonly reader: Reader,
    private readonly sentence: Stated,
  ) {
    const { source, figures, periods, vocabulary: v } = reader;
    const { from } = sentence;
    const { places, clauses } = splitClauses(source, sentence, figures);
    this.places = places;
    this.clauses = clauses;
    this.cues = readCues(source, sentence, v);
    this.statuses = createStatusReader(v, source, this.cues.statuses, sentence);
    this.handing = { source, figures, periods, v, places, from, names: [], start: -1 };
  }

  read(): readonly Draft[] {
    const { from, to } = this.sentence;
    for (let k = from; k < to; k++) {
      const turn = this.turnOf(k);
      const draft =
        this.joined(turn) ?? this.restated(turn) ?? this.ofWhole(turn) ?? this.likened(turn) ?? this.own(turn);
      this.drafts.push(draft);
      this.findSubject(turn, draft);
    }
    return this.drafts;
  }

  private turnOf(k: number): Turn {
    const { source, figures, periods, timings, vocabulary: v } = this.reader;
    const figure = figures[k]!;
    const place = this.places[k - this.sentence.from]!;
    const state = this.stateAt(place.clause.depth);
    const basisBefore = state.basis;
    this.passCues(figure, state);
    const own = place.previous < 0 ? contentStart(source.folded, place.clause, figure) : place.before;
    const floor = Math.max(behindStop(source.folded, own, figure.start), figure.start - reach);
    const inClause = this.passed && this.passed.start >= place.clause.start ? this.passed : undefined;
    const before = this.beforeOf(k);
    const lead = leadOf(source.folded, figure, periods, floor);
    const reading = readRelation(v, source, { figure, lead, floor, after: place.after, basis: inClause, before });
    const handed = handedName(this.handing, k, reading, inClause, this.drafts);
    const status = statusAt(this.statuses, figure, place, timings?.[k]);
    const owner = this.ownerIn(figure, place, reading, state);
    return { k, figure, place, state, floor, reading, inClause, status, handed, basisBefore, owner };
  }

  /** The figure right before, with what it says. */
  private beforeOf(k: number): Before | undefined {
    const draft = this.drafts.at(-1);
    if (draft === undefined) return undefined;
    const { start, end } = this.reader.figures[k - 1]!;
    return { start, end, relation: draft.relation };
  }

  private stateAt(depth: number): Reached {
    const { reached } = this;
    while (reached.length > depth + 1) reached.pop();
    while (reached.length <= depth) reached.push({ ...reached.at(-1)! });
    return reached[depth]!;
  }

  /** Takes the comparisons and clauses before the figure into account. */
  private passCues(figure: Figure, state: Reached): void {
    this.passTopics(figure, state);
    while (this.clauseIndex + 1 < this.clauses.length && this.clauses[this.clauseIndex + 1]!.start <= figure.start) {
      this.clauseIndex++;
      const { mark, start } = this.clauses[this.clauseIndex]!;
      if (mark !== ';') continue;
      state.parted = true;
      if (turns.test(this.reader.source.folded.slice(start, start + 2))) state.subject = undefined;
    }
    const { bases } = this.cues;
    while (this.nextBasis < bases.length && bases[this.nextBasis]!.end <= figure.start) {
      this.passed = bases[this.nextBasis++]!;
      if (!this.passed.carried) continue;
      state.basis = this.passed;
      state.parted = false;
    }
  }

  private previousOf({ place }: Turn): Draft | undefined {
    return place.previous < 0 ? undefined : this.drafts[place.previous - this.sentence.from];
  }

  /** 3.9亿元、4.2亿元: nothing but enumeration marks before the figure, so it says what the one before it says. */
  private joined(turn: Turn): Draft | undefined {
    const { reader, drafts, places, sentence } = this;
    const { k, figure, place, state, floor, handed, status } = turn;
    const previous = this.previousOf(turn);
    const { folded, trace } = reader.source;
    if (
      !previous ||
      figure.kind === 'rank' ||
      reader.figures[place.previous]!.kind === 'rank' ||
      isSigned(folded, figure, reader.figures[place.previous]!) ||
      figure.start - floor > 6 ||
      !isJoined(folded, floor, figure.start)
    )
      return undefined;
    const beside = floor === figure.start && !handed;
    const whole = beside ? besideName(reader, drafts, places, sentence.from, k) : undefined;
    // 海州多云19℃/23℃江川晴: what follows is another's
    const likewise = namesToo.has(state.subject?.rule ?? '');
    const own =
      floor === figure.start || handed || likewise
        ? ''
        : buildName({ reader, figure, place, floor, reading: plainReading(figure) });
    if (whole) previous.name = whole;
    this.nameBack(turn, previous.name);
    const name = handed ?? (isHollow(reader.vocabulary, own) ? previous.name : own);
    const { basis } = previous;
    const direction =
      previous.direction && besideDirection(previous.direction, reader.figures[place.previous]!, figure);
    if (turn.reading.relation === 'share') this.shareBack(place.previous, figure);
    const relation = sameSort(previous.relation, figure);
    state.name = name;
    if (trace) {
      const before = reader.figures[place.previous]!;
      for (const field of ['name', 'relation', 'direction', 'basis'])
        trace.say(figure, field, 'as the figure beside it', before);
    }
    return { name, relation, direction, basis, status, clause: place.clause };
  }

  /** 升46点(0.27%): the bracket says in per cent what the change before it says in points. */
  private restated({ k, figure, status, place }: Turn): Draft | undefined {
    const previous = this.drafts.at(-1);
    if (previous?.relation !== 'change') return undefined;
    const { source, figures } = this.reader;
    const before = figures[k - 1]!;
    // 增11亿美元(折合约80亿元)
    if (figure.kind === 'money' && before.kind === 'money') {
      if (!equivalent.test(source.folded.slice(before.end, figure.start))) return undefined;
      source.trace?.say(figure, 'relation', 'as the figure beside it', before);
      return { ...previous, status, clause: place.clause };
    }
    if (figure.kind !== 'percent') return undefined;
    if (before.kind === 'percentagePoint' || figure.start !== before.end + 1) return undefined;
    if (source.folded.charAt(before.end) !== '(') return undefined;
    source.trace?.say(figure, 'relation', 'as the figure beside it', before);
    const { name, direction, basis } = previous;
    return { name, relation: 'growth', direction, basis, status, clause: place.clause };
  }

  /** 1d、2d和3d|水力停留时间: what the last of a list is of, all are. */
  private nameBack({ figure, place }: Turn, name: string): void {
    const { reader, sentence, drafts } = this;
    const of = dimensionBehind(reader.vocabulary, reader.source.folded, figure, place.after);
    if (of === undefined) return;
    for (let i = drafts.length - 1; i >= 0 && drafts[i]!.name === name; i--) {
      if (reader.figures[sentence.from + i]!.kind !== figure.kind || drafts[i]!.clause !== place.clause) return;
      drafts[i]!.name = reader.source.text.slice(of.start, of.end);
    }
  }

  /** 增速为4.2%,|预期为|4.5%, |前值|4.1%: what was expected or told before is said of the same. */
  private likened({ k, figure, place, floor, reading, status }: Turn): Draft | undefined {
    const previous = this.drafts.at(-1);
    if (previous?.relation !== 'growth' && previous?.relation !== 'change') return undefined;
    const { source, figures } = this.reader;
    const before = figures[k - 1]!;
    if (reading.relation !== 'level' || figure.unit !== before.unit || figure.kind !== before.kind) return undefined;
    if (!expected.test(source.folded.slice(Math.max(floor, place.clause.start), figure.start))) return undefined;
    source.trace?.say(figure, 'relation', 'as the figure beside it', before);
    const { name, relation, basis } = previous;
    const direction = previous.direction && besideDirection(previous.direction, before, figure);
    return { name, relation, direction, basis, status, clause: place.clause };
  }

  /** 以40.5%、36.7%、5.9%的占比: what is said behind the last of a list is said of all. */
  private shareBack(last: number, { kind }: Figure): void {
    const { from } = this.sentence;
    for (let k = last; k >= from; k--) {
      const draft = this.drafts[k - from]!;
      if (draft.relation !== 'level' || this.reader.figures[k]!.kind !== kind) return;
      draft.relation = 'share';
      if (this.places[k - from]!.previous !== k - 1) return;
    }
  }

  /** 占全部办件3282件的33.0%: said of what came before the whole. */
  private ofWhole(turn: Turn): Draft | undefined {
    const { figure, place, status } = turn;
    const previous = this.previousOf(turn);
    const { source, figures } = this.reader;
    if (!previous || !isShareOfWhole(source.folded, figure, figures[place.previous]!)) return undefined;
    const part = this.drafts[place.previous - this.sentence.from - 1];
    const name = part?.name ?? previous.name;
    source.trace?.say(figure, 'relation', 'share of the figure before', figures[place.previous]!);
    source.trace?.say(figure, 'name', 'share of the figure before', figures[place.previous]!);
    return { name, relation: 'share', direction: undefined, basis: undefined, status, clause: place.clause };
  }

  /** 较2月末上升198亿美元,升幅为0.62%: the rate of the change right before, and of its comparison. */
  private basisOfSame({
    k,
    place,
    floor,
    figure,
    reading,
  }: Turn): { basis: Basis; rule: string; at: readonly Span[] } | undefined {
    const previous = this.drafts.at(-1);
    if (reading.noun === undefined || reading.relation !== 'growth' || previous?.relation !== 'change')
      return undefined;
    const { source, figures } = this.reader;
    const before = figures[k - 1]!;
    const alone =
      floor === place.clause.start && figure.start - floor < longestRate && source.folded.charAt(before.end) === ',';
    return alone && previous.basis
      ? { basis: previous.basis, rule: 'as the figure beside it', at: [before] }
      : undefined;
  }

  private own(turn: Turn): Draft {
    const { figure, place, state, reading, inClause, status } = turn;
    const { source } = this.reader;
    const cue = basisOf(reading, inClause, state) ?? this.basisOfSame(turn);
    const { name, carried } = nameOf(this.namingOf(turn));
    const relation = this.isOfGroup(turn) ? 'share' : reading.relation;
    const { direction } = reading;
    if (cue !== undefined) source.trace?.say(figure, 'basis', cue.rule, ...cue.at);
    const draft: Draft = { name, relation, direction, basis: cue?.basis, status, clause: place.clause };
    this.carryOn(turn, draft, carried);
    if (reading.turned) this.findBase(turn, draft);
    return draft;
  }

  /** 10%的|北方男性|死亡: a part of the group behind it. */
  private isOfGroup({ figure, reading, owner }: Turn): boolean {
    return owner?.rule === groupRule && reading.relation === 'level' && figure.value !== '100';
  }

  /** The owner that the figure's own phrase names. */
  private ownerIn(figure: Figure, place: Place, reading: Reading, state: Reached): Owner | undefined {
    const { reader } = this;
    const { source, periods, vocabulary: v } = reader;
    const head = place.previous < 0 ? contentStart(source.folded, place.clause, figure) : place.before;
    const { folded } = source;
    const start = behindStop(folded, this.behindCounted(place, head, figure.start), figure.start);
    if (start > head && folded.charAt(start - 1) !== '、') state.subject = undefined;
    const aged = personBehind(v, folded, figure, place.after);
    if (aged) return { ...aged, rule: agedRule, kept: true };
    if (place.previous >= 0 && isOfPrevious(folded, reader.figures[place.previous]!, start, figure.start))
      return this.groupBehind(figure, place);
    // 第三是江北区99万人次: whose rank it is stands behind it
    const ranked =
      figure.kind === 'rank' && place.previous < 0 ? rankOf.exec(folded.slice(figure.end, figure.end + 4)) : null;
    if (ranked) {
      const from = figure.end + ranked[0].length;
      const next = reader.figures.find(({ start: at }) => at >= from)?.start ?? place.clause.end;
      const behind = ownerOf({ v, source, periods, start: from, end: Math.min(next, place.clause.end) });
      if (behind) return behind;
    }
    // 青溪长30公里,是|江东省的第二大河: whose it is was said before
    const peers = rankedBehind(v, folded, figure, start, place.after) && is.test(folded.slice(start, start + 3));
    if (peers) return undefined;
    const market =
      (reading.relation === 'growth' || reading.relation === 'change') && moving.has(state.subject?.rule ?? '');
    const object = reading.nameEnd >= figure.start && startsNoun(v, folded, figure.end, place.after);
    return (
      ownerOf({ v, source, periods, start, end: Math.min(reading.nameEnd, figure.start), market, object }) ??
      this.groupBehind(figure, place)
    );
  }

  /** 10个大区、|25个办事处: what is counted before owns nothing of what stands behind the mark. */
  private behindCounted({ previous }: Place, head: number, end: number): number {
    const { figures, source } = this.reader;
    if (previous < 0 || figures[previous]!.kind !== 'count') return head;
    const [counted = ''] = /^[^(、]*、/.exec(source.folded.slice(head, end)) ?? [];
    return head + counted.length;
  }

  /** 七成|受雇者 */
  private groupBehind(figure: Figure, place: Place): Owner | undefined {
    const { source, vocabulary: v } = this.reader;
    if (figure.unit !== '%') return undefined;
    const group = readGroupBehind(v, source.folded, figure.end, place.clause.end);
    // 73%的受访者|表示…: what they say is what the share is of
    if (!group || v.telling.at(source.folded, group.end, place.clause.end)) return undefined;
    return { ...group, rule: groupRule, kept: true };
  }

  /** Whose the figure is: said in its own phrase, or before in the sentence. */
  private findSubject({ figure, reading, state, handed, owner: own }: Turn, draft: Draft): void {
    const { source, vocabulary: v } = this.reader;
    if (own?.none) state.subject = undefined;
    if (own?.none || (handed && this.handSubject(handed, figure, draft))) return;
    // 其中硕士66名: a group that is counted, not one that owns
    const counted =
      own?.whole &&
      own.rule === 'group or thing' &&
      !isSaid.test(source.folded.slice(own.end, figure.start)) &&
      reading.relation === 'level' &&
      countKinds.has(figure.kind) &&
      !state.subject?.kept;
    // χ2=3.2, P<0.05
    if (statistic.test(source.folded.slice(Math.max(0, figure.start - 4), figure.start))) return;
    const common = own?.rule === 'group or thing' && v.commons.has(source.folded.slice(own.start, own.end));
    const before = state.subject;
    // 远航公司发展很快,在北美有3家门店: where its doer does it
    const aside = own?.where && reading.relation !== 'share' && before && !before.where && doing.has(before.rule);
    const owner = own?.weak || aside || counted || common ? (before ?? own) : (own ?? before);
    if (owner === undefined) return;
    const { start, end } = owner;
    const text = source.text.slice(start, end);
    draft.subject = owner === own ? { text, start, end } : { text, start, end, inherited: true };
    if (own === owner && own.rule !== groupRule) state.subject = own;
    source.trace?.say(
      figure,
      'subject',
      own === owner || owner.rule === labelRule || owner.rule === pauseRule ? owner.rule : 'carried on',
      {
        start,
        end,
      },
    );
  }

  /** 甲业、乙业产值分别增长: each name handed out has its own owner. */
  private handSubject(handed: string, figure: Figure, draft: Draft): boolean {
    const { source, vocabulary: v } = this.reader;
    const owner = ownerOf({
      v,
      source: { ...source, folded: handed, text: handed },
      periods: [],
      start: 0,
      end: handed.length,
    });
    // 甲转债、乙转债分别跌6%、5%: what moves is itself the owner
    const { start: first } = this.reader.figures[this.handing.start] ?? figure;
    const moves = !owner && marketMove.test(source.folded.slice(Math.max(0, first - 5), first));
    const shared = owner || moves ? 0 : this.sharedTail();
    if (!owner && !moves && (shared === 0 || handed.length - shared < 2)) return false;
    const text = owner ? handed.slice(owner.start, owner.end) : handed.slice(0, handed.length - shared);
    const within = source.text.slice(this.sentence.start, figure.start).lastIndexOf(text);
    const start = this.sentence.start + within;
    const said = within >= 0;
    draft.subject = said ? { text, start, end: start + text.length } : { text };
    source.trace?.say(
      figure,
      'subject',
      owner?.rule ?? 'one of those handed out',
      ...(said ? [{ start, end: start + text.length }] : []),
    );
    return true;
  }

  /** How many characters the names handed out end alike in, where one before has had its owner: 甲业|产值, 乙|产值. */
  private sharedTail(): number {
    const { names } = this.handing;
    if (!this.drafts.at(-1)?.subject || this.drafts.at(-1)!.subject!.inherited) return 0;
    let count = 0;
    while (names.every((name) => name.length > count + 2 && name.at(-1 - count) === names[0]!.at(-1 - count))) count++;
    return count;
  }

  /** The clauses between the figure before and this one. */
  private passTopics(figure: Figure, state: Reached): void {
    const { figures } = this.reader;
    const last =
      this.drafts.length === 0 ? this.sentence.start : figures[this.sentence.from + this.drafts.length - 1]!.end;
    for (; this.topics < this.clauses.length; this.topics++) {
      const clause = this.clauses[this.topics]!;
      if (clause.end > figure.start) return;
      if (clause.start >= last && clause.depth === 0)
        this.readTopic(clause, state, this.clauses[this.topics + 1]?.mark === ':');
    }
  }

  /** A clause without figures may say whose those behind it are: 远帆发布年报,…; 男团:… */
  private readTopic(clause: Clause, state: Reached, label: boolean): void {
    const { source, periods, vocabulary: v } = this.reader;
    const dateline = clause.mark === '' ? behindDateline(source.folded, clause.start) : clause.start;
    const start = markerAt(source.folded, dateline)?.end ?? Math.min(dateline, clause.end);
    const from = behindStop(source.folded, start, clause.end);
    if (from > start) state.subject = undefined;
    const owner =
      (label ? labelOf({ v, source, periods, start: from, end: clause.end }) : undefined) ??
      ownerOf({ v, source, periods, start: from, end: clause.end });
    if (!owner || owner.weak || owner.none || (owner.where && doing.has(state.subject?.rule ?? ''))) return;
    // 是清代的|管理机构: what it is, not who
    if (predicate.test(source.folded.slice(Math.max(from, owner.start - farthestPredicate), owner.start))) return;
    const rest = source.folded.slice(owner.end, clause.end);
    const { folded } = source;
    const goes = v.edges.at(folded, owner.end, clause.end)?.value === 'edge';
    const does = goes || v.verbs.at(folded, owner.end, clause.end);
    if (!owner.kept || owner.whole || namesToo.has(owner.rule) || headed.test(rest) || does || isMeasure(v, rest))
      state.subject = owner;
  }

  private namingOf({ k, figure, place, floor, reading, inClause, state, handed, owner }: Turn): Naming {
    const { reader, places, drafts, sentence, clauses, clauseIndex } = this;
    const earlier = clauses[clauseIndex - 1];
    return {
      reader,
      k,
      figure,
      place,
      floor,
      reading,
      basis: inClause,
      state,
      handed,
      owner: owner?.none && owner.rule !== whereRule ? undefined : owner,
      places,
      drafts,
      from: sentence.from,
      earlier,
    };
  }

  /** What the figure leaves to those behind it. */
  private carryOn(
    { figure, floor, state, reading, inClause, basisBefore }: Turn,
    draft: Draft,
    carried: boolean,
  ): void {
    const { source, vocabulary: v } = this.reader;
    const { folded } = source;
    const changes = reading.relation === 'change' || reading.relation === 'growth';
    const standard =
      (folded.charAt(figure.end) === '的' && v.comparison.before(folded, figure.start, floor)) ||
      isRankedAmong(folded, figure);
    const { name } = draft;
    if (!carried && !standard && !(name.length === 2 && ownPlace.test(name))) state.name = name;
    // 降幅比上月收窄1.1个百分点: what a rate of change is compared with says nothing of later figures.
    if (changes && inClause && rateOfChange.test(name)) state.basis = basisBefore;
    if (changes || reading.relation === 'share') state.noun = reading.noun ?? '';
    else if (reading.relation !== 'rank') state.noun = '';
  }

  /** 由甲项1万元、乙项7000元,分别提高到|2万元和1.5万元: those that are handed out stand behind as many bases. */
  private findHandedBase(k: number): void {
    const { handing, drafts, sentence } = this;
    const count = handing.names.length;
    const first = handing.start - sentence.from - count;
    if (k !== handing.start || count < 2 || first < 0) return;
    const { source, figures } = this.reader;
    const bases = drafts.slice(first, first + count);
    const from = originBefore(source.folded, figures[sentence.from + first]!.start, bases[0]!.clause.start);
    if (from < 0 || !bases.every(isBaseable)) return;
    for (const base of bases) base.relation = 'base';
    bases.forEach((_, i) => {
      source.trace?.say(figures[sentence.from + first + i]!, 'relation', 'base of the level that follows', {
        start: from,
        end: from + 1,
      });
    });
  }

  /** 由23%升至97.52%: the figure behind 由 or 从 in the same clause is the base of the level. */
  private findBase({ k, figure, place, state }: Turn, level: Draft): void {
    const { source, figures } = this.reader;
    if (place.previous < 0) {
      this.findHandedBase(k);
      return;
    }
    const base = this.drafts[place.previous - this.sentence.from]!;
    if (base.relation === 'change' || base.relation === 'growth') return;
    const first = figures[place.previous]!;
    const origin = originBefore(source.folded, first.start, base.clause.start);
    if (origin < 0) return;
    if (base.relation === 'share') level.relation = 'share';
    if (base.relation !== 'rank') {
      base.relation = 'base';
      source.trace?.say(first, 'relation', 'base of the level that follows', { start: origin, end: origin + 1 });
    }
    level.name = base.name;
    state.name = base.name;
    // 增速由-2.7%回升至1.8%: the rate of change is what the level states
    if (level.relation === 'level' && rateOfChange.test(base.name)) {
      level.relation = 'growth';
      level.direction = figure.value.startsWith('-') || /[降跌]幅$/.test(base.name) ? 'down' : 'up';
      level.name = base.name.replace(rateOfChange, '');
    }
  }
}

function isBaseable({ relation }: Draft): boolean {
  return relation === 'level' || relation === 'share';
}

/** What a bracket with the same amount in another currency opens with. */
const equivalent = /^\((?:折合|约合|折算|合|约|相当于|即|为)+$/;

/**
 * 深化13类6.4万个水面源整治: side by side two figures count one thing, and its noun stands behind the second. Undefined
 * where none does.
 */
function besideName(
  reader: Reader,
  drafts: readonly Draft[],
  places: readonly Place[],
  from: number,
  k: number,
): string | undefined {
  const { figures } = reader;
  const [before, place] = [places[k - from - 1]!, places[k - from]!];
  const figure = { ...figures[k]!, start: figures[k - 1]!.start };
  const counts = figure.kind === 'count' && figures[k - 1]!.kind === 'count';
  if (place.previous !== k - 1 || !counts || drafts[k - from - 1]!.relation !== 'level') return undefined;
  const both = { ...place, previous: before.previous, before: before.before };
  const floor = Math.max(before.before, figure.start - reach);
  return buildName({ reader, figure, place: both, floor, reading: plainReading(figure) });
}

/** 5亿元|订单 */
function startsNoun(v: Vocabulary, folded: string, at: number, end: number): boolean {
  return at < end && isHan(folded.charCodeAt(at)) && !v.afterStops.at(folded, at, end) && !v.verbs.at(folded, at, end);
}

const shares = new Set(['percent', 'ratio']);
const wholeEnds = codeSet(',;。:');
/** How far before the whole its 占 may stand. */
const wholeReach = 16;

/** 占电力总装机1.36亿千瓦的50.0%, 为全年任务280户的113%: the figure right before is the whole that this one is a share of. */
function isShareOfWhole(folded: string, figure: Figure, before: Figure): boolean {
  if (!shares.has(figure.kind) || before.end !== figure.start - 1 || folded.charAt(before.end) !== '的') return false;
  for (let i = before.start - 1; i >= Math.max(0, before.start - wholeReach); i--) {
    const character = folded.charAt(i);
    if (character === '占' || folded.startsWith('完成', i) || (character === '为' && i > before.start - 8)) return true;
    if (wholeEnds.has(character.charCodeAt(0))) return false;
  }
  return false;
}

/** 9.47亿元/|+17.05%, 2.34亿元/|-11.44%: a change of the figure before, not one more like it. */
function isSigned(folded: string, { kind, start }: Figure, before: Figure): boolean {
  const sign = folded.charAt(start);
  return (kind === 'percent' || kind === 'percentagePoint') && (sign === '+' || (sign === '-' && before.kind !== kind));
}

const joinedTo = /[、和及与](?:约|近|超|逾|超过|至少|另)?$/;
const handled = codeSet('对把将向给为');

/** 20名|教师、|3名: what stands between is counted by the figure before; so is 对25所|学校|检查62次. */
function isOfPrevious(folded: string, before: Figure, start: number, end: number): boolean {
  if (before.kind !== 'count' || start !== before.end) return false;
  return joinedTo.test(folded.slice(start, end)) || handled.has(folded.charCodeAt(before.start - 1));
}

/** 增速分别为-3.2%和|5.4%: of a row each sign is its own. */
function besideDirection(direction: Direction, before: Figure, figure: Figure): Direction {
  if (figure.value.startsWith('-')) return 'down';
  return before.value.startsWith('-') ? 'up' : direction;
}

/** Nothing but enumeration marks between two figures. */
function isJoined(folded: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!joining.has(folded.charCodeAt(i))) return false;
  return true;
}

function plainReading(figure: Figure): Reading {
  return { relation: 'level', nameEnd: figure.start };
}

/** Behind the half-width stop that ends a sentence before the figure: 为主.|咨询内容, or `from`. */
function behindStop(folded: string, from: number, at: number): number {
  for (let i = at - 1; i >= from; i--) {
    // 增持—|未来6个月的投资收益率: a label and what it means
    if (i > from && dashes.has(folded.charCodeAt(i)) && folded.startsWith('未来', i + 1)) return i + 1;
    if (i > from && folded.startsWith('整理', i) && compiled.test(folded.slice(Math.max(from, i - 6), i))) return i + 2;
    if (folded.charAt(i) !== '.') continue;
    const [before, behind] = [folded.charCodeAt(i - 1), folded.charCodeAt(i + 1)];
    if (isHan(before) && (isHan(behind) || digits.has(behind))) return i + 1;
    if (isHan(behind) && (i === from ? at > i + 1 : /[A-Za-z)\]]/.test(folded.charAt(i - 1)))) return i + 1;
  }
  return from;
}

const dateline =
  /[\s(]*(?:据)?(?:新华社|本报|中新社|中新网|人民网|本台|央视)?[\u4e00-\u9fff]{0,8}(?:\d{1,2}月)?\d{1,2}日(?:电|讯)(?![子话动报力])(?:[\s(]*记者[\u4e00-\u9fff、\s]{2,14}?(?:报道|摄影报道|\)))?[)\s:]*/y;

/** 新华社某市6月23日电|代表团今天…: behind where and when the news is from. */
function behindDateline(folded: string, from: number): number {
  dateline.lastIndex = from;
  return dateline.test(folded) ? dateline.lastIndex : from;
}

/** Start of a clause's own text: a list marker at its head is passed over. */
function contentStart(folded: string, clause: Clause, figure: Figure): number {
  const dateline = clause.mark === '' ? behindDateline(folded, clause.start) : clause.start;
  if (dateline > clause.start && dateline <= figure.start) return dateline;
  const marker = markerAt(folded, clause.start);
  if (!marker || marker.end > figure.start) return clause.start;
  return marker.level >= 5 || clause.mark !== ',' ? marker.end : clause.start;
}

/** 复合增长率|15%: a rate of many years, which no comparison with one before reaches. */
const compounded = /复合|CAGR|年化/;

/** The comparison of a change, with what says so. */
function basisOf(
  reading: Reading,
  inClause: BasisCue | undefined,
  state: Reached,
): { basis: Basis; rule: string; at: readonly Span[] } | undefined {
  if (reading.relation !== 'change' && reading.relation !== 'growth') return undefined;
  if (reading.compared)
    return inClause?.carried
      ? { basis: inClause.basis, rule: 'compared with an earlier time', at: [inClause] }
      : { basis: reading.against ?? 'other', rule: 'compared in one word', at: [] };
  if (inClause) return { basis: inClause.basis, rule: 'compared in its clause', at: [inClause] };
  if (compounded.test(reading.noun ?? '')) return undefined;
  // 第一产业增长3%;第二产业增长5%: over a semicolon a comparison reaches rates of growth only
  const basis = state.parted && reading.relation === 'change' ? undefined : state.basis;
  return basis && { basis: basis.basis, rule: 'comparison carried on', at: [basis] };
}
