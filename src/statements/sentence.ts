/** Reads the figures of one sentence, left to right, and carries names, comparisons and cues on. */
import { type Clause, markerAt, type Place, splitClauses } from '../clauses/index.ts';
import type { Timing } from '../periods/index.ts';
import type { Basis, Direction, Relation } from '../schema.ts';
import { codeSet } from '../text/codes.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { lastingName } from './action.ts';
import { buildName } from './build.ts';
import { type BasisCue, readCues } from './cues.ts';
import type { Figure } from './figure.ts';
import { type Handing, handedName } from './handing.ts';
import type { Context } from './index.ts';
import { clauseName, introducedName } from './introduced.ts';
import { ownPlace, reach } from './name.ts';
import { isRankedAmong, qualifiedName } from './qualified.ts';
import { type Reading, sameSort } from './reading.ts';
import { readRelation } from './relation.ts';
import { createStatusReader, statusAt } from './status.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Reader {
  readonly source: Source;
  readonly figures: readonly Figure[];
  readonly periods: readonly Span[];
  /** How the time of each figure lies to the reference date. */
  readonly timings: readonly (Timing | undefined)[] | undefined;
  readonly vocabulary: Vocabulary;
}

/** What later figures of the sentence may take over, one for each depth of brackets. */
interface Reached {
  name: string;
  basis: Basis | undefined;
  /** The noun of change or share that was said last: a rank or change after it is of that. */
  noun: string;
}

/** A context in the making: later figures may still turn it into a base, or give its name on. */
interface Draft extends Context {
  name: string;
  relation: Relation;
  direction: Direction | undefined;
  readonly clause: Clause;
}

const joining = codeSet(' 、和与及以,/“”');
const bareCount = /^[^总]数$/;
const bareNoun = /^(?:增速|增幅|降幅|涨幅|跌幅|占比|总量|总数|总规模|日均|月均)$/;
const rateOfChange = /(?:增速|增幅|降幅|涨幅|跌幅|增长率)$/;
/** 新增企业87家、累计614家: what is new of the one is not of the other. */
const totalling = /累计|总数|总量|总规模|保有/;
const added = /^(?:新增|新建|新设|新认定|新开|新签|新登记|净增)/;
const longestName = 60;

/**
 * Appends one context for each of the figures `from`..`to`, which all stand in `sentence`, whose first mark has the
 * index `firstMark`.
 */
export function readSentence(
  reader: Reader,
  sentence: Span,
  from: number,
  to: number,
  firstMark: number,
  planned: boolean,
  contexts: Context[],
): void {
  const { source, figures, periods, vocabulary: v } = reader;
  const { folded } = source;
  const { places, clauses } = splitClauses(source, sentence, figures, from, to, firstMark);
  const cues = readCues(source, sentence, v);
  const statuses = createStatusReader(v, folded, cues.statuses, planned, sentence.start);
  const drafts: Draft[] = [];
  const reached: Reached[] = [{ name: '', basis: undefined, noun: '' }];
  const handing: Handing = { source, figures, periods, v, places, from, names: [], start: -1 };
  let nextBasis = 0;
  let passed: BasisCue | undefined;
  let clauseIndex = 0;

  for (let k = from; k < to; k++) {
    const figure = figures[k]!;
    const place = places[k - from]!;
    const { clause } = place;
    while (reached.length > clause.depth + 1) reached.pop();
    while (reached.length <= clause.depth) reached.push({ ...reached.at(-1)! });
    const state = reached[clause.depth]!;
    const basisBefore = state.basis;
    while (nextBasis < cues.bases.length && cues.bases[nextBasis]!.end <= figure.start) {
      passed = cues.bases[nextBasis++]!;
      if (passed.carried) state.basis = passed.basis;
    }
    while (clauseIndex + 1 < clauses.length && clauses[clauseIndex + 1]!.start <= figure.start) clauseIndex++;
    const floor = Math.max(
      place.previous < 0 ? contentStart(folded, clause, figure) : place.before,
      figure.start - reach,
    );
    const inClause = passed && passed.start >= clause.start ? passed : undefined;
    const reading = readRelation(v, folded, figure, floor, place.after, inClause);
    const handed = handedName(handing, k, reading.nameEnd, inClause, drafts);
    const previous = place.previous < 0 ? undefined : drafts[place.previous - from];
    const status = statusAt(statuses, figure, place, sentence.end, reader.timings?.[k]);

    if (previous && figure.kind !== 'rank' && figure.start - floor <= 6 && isJoined(folded, floor, figure.start)) {
      const whole =
        floor === figure.start && !handed ? besideName(reader, drafts, places, figures, from, k) : undefined;
      const own =
        floor === figure.start || handed
          ? ''
          : buildName({ reader, figure, place, floor, reading: plainReading(figure) });
      if (whole) previous.name = whole;
      const name = handed ?? (own || previous.name);
      const { basis } = previous;
      const direction = previous.direction && (figure.value.startsWith('-') ? 'down' : previous.direction);
      drafts.push({ name, relation: sameSort(previous.relation, figure), direction, basis, status, clause });
      state.name = name;
      continue;
    }

    const whole = previous && isShareOfWhole(folded, figure, figures[place.previous]!);
    if (whole) {
      // 占全部办件3282件的33.0%: said of what came before the whole
      const part = drafts[place.previous - from - 1];
      const name = part?.name ?? previous.name;
      drafts.push({ name, relation: 'share', direction: undefined, basis: undefined, status, clause });
      continue;
    }

    const basis = basisOf(reading, inClause, state);
    const changes = reading.relation === 'change' || reading.relation === 'growth';
    let name = handed ?? buildName({ reader, figure, place, floor, reading, basis: inClause });
    if (previous && name && !handed && previous.relation === 'level') {
      const first = figures[place.previous]!;
      name = qualifiedName(reader, first, places[place.previous - from]!, figure, reading.nameEnd) ?? name;
    }
    // 农民收入增幅高于全省0.5个百分点: what is compared is the rate of change
    if (name && reading.compared && reading.noun) name = withNoun(name, reading.noun);
    let carried = false;
    if (name.length <= 3 && state.name && (bareNoun.test(name) || (changes && bareCount.test(name)))) {
      name = (bareCount.test(name) ? lastCounted(drafts, figures, from, name.charAt(0)) : state.name) + name;
    }
    if (!name) {
      name = introducedName(reader, clause, figure, clauses[clauseIndex - 1], k > from ? figures[k - 1] : undefined);
      if (name) state.name = name;
    }
    if (!name) {
      name = totalling.test(folded.slice(floor, figure.start)) ? state.name.replace(added, '') : state.name;
      if (reading.relation === 'rank' || (changes && state.noun === '占比')) name = withNoun(name, state.noun);
      else if (changes && reading.compared && reading.noun) name = withNoun(name, reading.noun);
      if (!name) name = lastingName(source, figure, place);
      if (!name) name = clauseName(reader, clauses[clauseIndex - 1]);
      carried = name !== '';
    }
    const { relation, direction } = reading;
    const draft: Draft = { name, relation, direction, basis, status, clause };
    drafts.push(draft);
    const standard =
      (folded.charAt(figure.end) === '的' && v.comparison.before(folded, figure.start, floor)) ||
      isRankedAmong(folded, figure);
    if (!carried && !standard && !(name.length === 2 && ownPlace.test(name))) state.name = name;
    // 降幅比上月收窄1.1个百分点: what a rate of change is compared with says nothing of later figures.
    if (changes && inClause && rateOfChange.test(name)) state.basis = basisBefore;
    if (changes || reading.relation === 'share') state.noun = reading.noun ?? '';
    else if (reading.relation !== 'rank') state.noun = '';
    if (reading.turned) findBase(folded, drafts, place, figures, from, draft, state, figure);
  }
  for (const draft of drafts) {
    if (draft.name.length > longestName) draft.name = draft.name.slice(-longestName);
    contexts.push(draft);
  }
}

/**
 * 深化13类6.4万个水面源整治: side by side two figures count one thing, and its noun stands behind the second. Undefined
 * where none does.
 */
function besideName(
  reader: Reader,
  drafts: readonly Draft[],
  places: readonly Place[],
  figures: readonly Figure[],
  from: number,
  k: number,
): string | undefined {
  const [before, place] = [places[k - from - 1]!, places[k - from]!];
  const figure = { ...figures[k]!, start: figures[k - 1]!.start };
  if (
    place.previous !== k - 1 ||
    figure.kind !== 'count' ||
    figures[k - 1]!.kind !== 'count' ||
    drafts[k - from - 1]!.relation !== 'level'
  )
    return undefined;
  const both = { ...place, previous: before.previous, before: before.before };
  const floor = Math.max(before.before, figure.start - reach);
  return buildName({ reader, figure, place: both, floor, reading: plainReading(figure) });
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

/** Nothing but enumeration marks between two figures. */
function isJoined(folded: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!joining.has(folded.charCodeAt(i))) return false;
  return true;
}

function plainReading(figure: Figure): Reading {
  return { relation: 'level', nameEnd: figure.start };
}

/** Start of a clause's own text: a list marker at its head is passed over. */
function contentStart(folded: string, clause: Clause, figure: Figure): number {
  const marker = markerAt(folded, clause.start);
  if (!marker || marker.end > figure.start) return clause.start;
  return marker.level >= 5 || clause.mark !== ',' ? marker.end : clause.start;
}

function withNoun(name: string, noun: string): string {
  return noun && name && !name.endsWith(noun) ? name + noun : name;
}

/** 起数, 人数: the last thing that was counted in 起, 人 names what they are the number of. */
function lastCounted(drafts: readonly Draft[], figures: readonly Figure[], from: number, unit: string): string {
  for (let i = drafts.length - 1; i >= Math.max(0, drafts.length - 8); i--) {
    const draft = drafts[i]!;
    if (draft.relation === 'level' && figures[from + i]!.unit === unit) return draft.name.replace(/^(?:发生|出现)/, '');
  }
  return '';
}

function basisOf(reading: Reading, inClause: BasisCue | undefined, state: Reached): Basis | undefined {
  if (reading.relation !== 'change' && reading.relation !== 'growth') return undefined;
  if (reading.compared) return inClause?.carried ? inClause.basis : 'other';
  return inClause ? inClause.basis : state.basis;
}

/** 由23%升至97.52%: the figure behind 由 or 从 in the same clause is the base of the level. */
function findBase(
  folded: string,
  drafts: readonly Draft[],
  place: Place,
  figures: readonly Figure[],
  from: number,
  level: Draft,
  state: Reached,
  { value }: Figure,
): void {
  if (place.previous < 0) return;
  const base = drafts[place.previous - from]!;
  if (base.relation === 'change' || base.relation === 'growth') return;
  const { start } = figures[place.previous]!;
  for (let i = start - 1; i >= Math.max(base.clause.start, start - 14); i--) {
    const character = folded.charAt(i);
    if (character !== '由' && character !== '从') continue;
    if (base.relation === 'share') level.relation = 'share';
    if (base.relation !== 'rank') base.relation = 'base';
    level.name = base.name;
    state.name = base.name;
    // 增速由-2.7%回升至1.8%: the rate of change is what the level states
    if (level.relation === 'level' && rateOfChange.test(base.name)) {
      level.relation = 'growth';
      level.direction = value.startsWith('-') || /[降跌]幅$/.test(base.name) ? 'down' : 'up';
      level.name = base.name.replace(rateOfChange, '');
    }
    return;
  }
}
