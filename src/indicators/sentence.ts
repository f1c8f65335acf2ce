/** Reads the figures of one sentence, left to right, and carries names, comparisons and cues on. */
import { type Clause, markerAt, type Place, splitClauses } from '../clauses/index.ts';
import type { Basis, Direction, Relation, Status } from '../schema.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { type BasisCue, type Cues, isAim, readCues } from './cues.ts';
import type { Figure } from './figure.ts';
import type { Context } from './index.ts';
import {
  nameBefore,
  nounAfter,
  reach,
  spell,
  startsWithVerb,
  trimHead,
  trimTail,
  wantsObject,
  without,
  withoutPeriods,
  withoutRemarks,
} from './name.ts';
import { readRelation, type Reading } from './relation.ts';
import { coordinated } from './respectively.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Reader {
  readonly source: Source;
  readonly figures: readonly Figure[];
  readonly periods: readonly Span[];
  readonly vocabulary: Vocabulary;
}

interface Reached {
  name: string;
  basis: Basis | undefined;
  noun: string;
}

interface Draft {
  name: string;
  relation: Relation;
  direction?: Direction | undefined;
  basis?: Basis | undefined;
  status: Status;
  clause: Clause;
  carried: boolean;
}

const joined = /^[\s、和与及以,/“”]*(?:以及)?[\s]*$/;
const bareCount = /^[\u4e00-\u9fff]数$/;

/** Appends one context for each of the figures `from`..`to`, which all stand in `sentence`. */
export function readSentence(
  reader: Reader,
  sentence: Span,
  from: number,
  to: number,
  planned: boolean,
  contexts: Context[],
): void {
  const { source, figures, vocabulary: v } = reader;
  const { folded, text } = source;
  const { places, clauses } = splitClauses(folded, sentence, figures, from, to);
  const cues = readCues(source, sentence, v);
  const statuses = new StatusReader(cues, planned, folded, sentence);
  const drafts: Draft[] = [];
  const reached: Reached[] = [{ name: '', basis: undefined, noun: '' }];
  const handing = new Handing(reader, places, from);
  let basisCue = 0;
  let passed: BasisCue | undefined;

  for (let k = from; k < to; k++) {
    const figure = figures[k]!;
    const place = places[k - from]!;
    const { clause } = place;
    while (reached.length > clause.depth + 1) reached.pop();
    while (reached.length <= clause.depth) reached.push({ ...reached.at(-1)! });
    const state = reached[clause.depth]!;
    while (basisCue < cues.bases.length && cues.bases[basisCue]!.end <= figure.start) {
      passed = cues.bases[basisCue++]!;
      if (passed.carried) state.basis = passed.basis;
    }
    const marker = place.previous < 0 ? markerAt(folded, clause.start) : undefined;
    const opened = marker && marker.end <= figure.start ? marker.end : place.before;
    const floor = Math.max(place.previous < 0 ? opened : place.before, figure.start - reach);
    const inClause = passed && passed.start >= clause.start && passed.end <= figure.start ? passed : undefined;
    const previous = place.previous < 0 ? undefined : drafts[place.previous - from]!;
    const status = statuses.at(v, figure, place);
    const between = previous && figure.start - floor <= 6 ? folded.slice(floor, figure.start) : undefined;

    if (previous && between !== undefined && joined.test(between) && figure.kind !== 'rank') {
      const name = handing.next(k) ?? previous.name;
      drafts.push({ ...previous, name, status, clause, carried: true });
      state.name = name;
      continue;
    }

    const reading = readRelation(v, folded, figure, floor, place.after, inClause);
    const basis = basisOf(reading, inClause, state);
    const handed = handing.start(k, reading);
    const built = handed ?? buildName(reader, figure, place, floor, reading, inClause);
    let name = built;
    let carried = false;
    const bare = reading.relation === 'change' || reading.relation === 'growth';
    if (!name) {
      name = reading.relation === 'rank' ? state.name + (state.noun && !state.name.endsWith(state.noun) ? state.noun : '') : state.name;
      if (!name) name = fromEarlierClause(reader, clauses, clause);
      carried = name !== '';
    } else if (bare && bareCount.test(name) && state.name && !handed) {
      name = state.name.replace(/^(?:发生|出现|发现|开展)/, '') + name;
    }
    const draft: Draft = { name, relation: reading.relation, status, clause, carried };
    if (reading.direction) draft.direction = reading.direction;
    if (basis) draft.basis = basis;
    drafts.push(draft);
    state.name = bare && built === '' ? state.name || name : name;
    state.noun = bare ? (reading.noun ?? '') : '';
    if (reading.turned) turnBase(folded, drafts, place, figures, from, k, v, state);
  }
  // 由23%升至97.52%: what stands between 由 and 升至 is the base.
  for (let k = 0; k < drafts.length; k++) {
    const { name, relation, direction, basis, status, clause, carried } = drafts[k]!;
    contexts.push({
      name: name.length > 60 ? name.slice(-60) : name,
      relation,
      ...(direction ? { direction } : {}),
      ...(basis ? { basis } : {}),
      status,
      clause: { start: clause.start, end: clause.end },
      ...(carried ? { carriedName: true as const } : {}),
    });
  }
  void text;
}

function basisOf(reading: Reading, inClause: BasisCue | undefined, state: Reached): Basis | undefined {
  if (reading.relation !== 'change' && reading.relation !== 'growth') return undefined;
  if (reading.compared) return inClause?.carried ? inClause.basis : 'other';
  return inClause ? inClause.basis : state.basis;
}

/** Marks the figure before as the base, where 由 or 从 introduces it in the same clause. */
function turnBase(
  folded: string,
  drafts: Draft[],
  place: Place,
  figures: readonly Figure[],
  from: number,
  k: number,
  _v: Vocabulary,
  state: Reached,
): void {
  if (place.previous < 0) return;
  const base = drafts[place.previous - from]!;
  if (base.relation === 'change' || base.relation === 'growth') return;
  const start = figures[place.previous]!.start;
  for (let i = start - 1; i >= Math.max(base.clause.start, start - 14); i--) {
    const character = folded.charAt(i);
    if (character === '由' || character === '从') {
      base.relation = 'base';
      const level = drafts[k - from]!;
      if (level.carried || !level.name) level.name = base.name;
      state.name = level.name;
      return;
    }
  }
}

/** The name from the figure's own stretch of text; "" where nothing nameable stands there. */
function buildName(
  { source, periods, vocabulary: v }: Reader,
  figure: Figure,
  place: Place,
  floor: number,
  reading: Reading,
  basis: BasisCue | undefined,
): string {
  const { folded, text } = source;
  let pieces = withoutPeriods(periods, floor, Math.max(floor, reading.nameEnd));
  pieces = withoutRemarks(folded, pieces);
  if (basis && basis.end > floor) {
    const stop = basis.carried ? basis.end : Math.max(basis.end, reading.nameEnd);
    const isChange = reading.relation === 'change' || reading.relation === 'growth';
    if (isChange || basis.carried) pieces = without(pieces, { start: basis.start, end: stop });
  }
  const before = nameBefore(v, folded, pieces);
  if (reading.relation !== 'level' && reading.relation !== 'base') return spell(text, before);
  if (reading.turned) return spell(text, before);
  const after = nounAfter(v, folded, figure.end, place.after);
  if (!after) return spell(text, before);
  const countLike = figure.kind === 'count' || figure.kind === 'duration' || figure.kind === 'number';
  const raw = pieces.map((piece) => trimRaw(v, folded, piece)).filter((piece) => piece.end > piece.start);
  const wants = wantsObject(v, folded, raw);
  if (!wants && (!countLike || startsWithVerb(v, folded, after))) return spell(text, before);
  return spell(text, [...before, after]);
}

function trimRaw(v: Vocabulary, folded: string, piece: Span): Span {
  const head = trimHead(v, folded, piece);
  const both = trimTail(v, folded, head);
  return both.end > both.start ? both : { start: 0, end: 0 };
}

/** Where no figure before it gives a name: the phrase of the clause right before, when it is short. */
function fromEarlierClause({ source, periods, vocabulary: v }: Reader, clauses: readonly Clause[], clause: Clause): string {
  const index = clauses.indexOf(clause);
  const earlier = index > 0 ? clauses[index - 1] : undefined;
  if (!earlier || earlier.end - earlier.start > 24) return '';
  const { folded, text } = source;
  const start = markerAt(folded, earlier.start)?.end ?? earlier.start;
  if (start >= earlier.end) return '';
  return spell(text, nameBefore(v, folded, withoutPeriods(periods, start, earlier.end)));
}

/** Status: the cue that holds at a figure, the section, and aims named after it. */
class StatusReader {
  private next = 0;
  private held: { status: Status; wide: boolean; end: number; depth: number } | undefined;
  private readonly cues: Cues;
  private readonly planned: boolean;
  private readonly folded: string;
  private readonly sentence: Span;
  private scannedTo: number;

  constructor(cues: Cues, planned: boolean, folded: string, sentence: Span) {
    this.cues = cues;
    this.planned = planned;
    this.folded = folded;
    this.sentence = sentence;
    this.scannedTo = sentence.start;
  }

  at(v: Vocabulary, figure: Figure, place: Place): Status {
    const { statuses } = this.cues;
    while (this.next < statuses.length && statuses[this.next]!.start < figure.start) {
      const cue = statuses[this.next++]!;
      this.held = { status: cue.status, wide: cue.wide, end: cue.end, depth: place.clause.depth };
    }
    if (this.held && !this.held.wide && this.held.status !== 'actual') {
      const from = Math.max(this.held.end, this.scannedTo);
      for (let i = from; i < figure.start; i++) {
        if (this.folded.charCodeAt(i) === 59) {
          this.held = undefined;
          break;
        }
      }
    }
    this.scannedTo = figure.start;
    if (isAim(v, this.folded, figure.end, this.sentence.end)) return 'planned';
    if (this.held) return this.held.status === 'actual' && this.planned && !this.isFact() ? 'planned' : this.held.status;
    return this.planned ? 'planned' : 'actual';
  }

  private isFact(): boolean {
    return true;
  }
}

/** Hands names out in order after 分别. */
class Handing {
  private names: string[] = [];
  private cursor = 0;
  private readonly reader: Reader;
  private readonly places: readonly Place[];
  private readonly from: number;

  constructor(reader: Reader, places: readonly Place[], from: number) {
    this.reader = reader;
    this.places = places;
    this.from = from;
  }

  /** The number of figures from `k` on that only enumeration marks part. */
  private run(k: number): number {
    const { figures, source } = this.reader;
    let count = 1;
    while (k + count - this.from < this.places.length) {
      const place = this.places[k + count - this.from]!;
      const start = figures[k + count]!.start;
      if (place.previous !== k + count - 1 || start - place.before > 6) break;
      if (!joined.test(source.folded.slice(place.before, start))) break;
      count++;
    }
    return count;
  }

  /** At the first figure of a run: reads the names before 分别, when there are as many as figures. */
  start(k: number, reading: Reading): string | undefined {
    const { figures, source, periods, vocabulary: v } = this.reader;
    const place = this.places[k - this.from]!;
    const end = figures[k]!.start;
    const floor = Math.max(place.before, end - 2 * reach);
    const said = source.folded.slice(floor, end).lastIndexOf('分别');
    if (said < 0) {
      // A second run of the same length: 分别完成34178元、14686元,同比增长7.8%和13.4%
      if (this.names.length > 1 && reading.relation !== 'level' && end - place.before <= 12 && this.run(k) === this.names.length) {
        this.cursor = 1;
        return this.names[0];
      }
      this.names = [];
      return undefined;
    }
    const pieces = withoutRemarks(source.folded, withoutPeriods(periods, floor, floor + said));
    const phrase = pieces.map((piece) => trimTail(v, source.folded, piece)).filter((piece) => piece.end > piece.start);
    const head = phrase.length > 0 ? nameBefore(v, source.folded, phrase) : [];
    const names = coordinated(spell(source.text, head));
    this.names = names.length > 1 && names.length === this.run(k) ? names : [];
    this.cursor = 1;
    return this.names[0];
  }

  next(_k: number): string | undefined {
    return this.names.length > 1 ? this.names[this.cursor++] : undefined;
  }
}
