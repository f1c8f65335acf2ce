/** The word tables of this stage, built once (and once more for each lexicon that adds to them). */
import type { Direction, Relation, Status } from '../schema.ts';
import { type CodeSet, codeSet } from '../text/codes.ts';
import { createWords, edgesOf, rows, type Words } from '../text/words.ts';
import * as basis from './basis.data.ts';
import * as change from './change.data.ts';
import * as names from './names.data.ts';
import * as status from './status.data.ts';

/** Words that users add: verbs with what they say of the figure after them, and cues of status. */
export interface ContextLexicon {
  readonly verbs?:
    | readonly {
        readonly word: string;
        readonly relation?: Relation | undefined;
        readonly direction?: Direction | undefined;
      }[]
    | undefined;
  readonly cues?: readonly { readonly word: string; readonly status: Status }[] | undefined;
}

/** What a word before the figure makes of it. `noun` names a rate; `short` needs a comparison before it. */
export interface ChangeWord {
  readonly relation?: Relation | undefined;
  readonly direction?: Direction | undefined;
  readonly form: 'verb' | 'noun' | 'short';
}

export type BasisTarget = 'yoy' | 'sequential' | 'ytd' | 'other';
export type Cue = Status | 'none' | 'auxiliary';

/** The time at the head of a sentence: still to come, to come where the first half has been told of, or over. */
export type Head = 'coming' | 'half' | 'passedHalf' | 'passed';

export interface Vocabulary {
  readonly change: Words<ChangeWord>;
  readonly comparison: Words<Direction>;
  readonly between: Words<true>;
  readonly turning: Words<true>;
  readonly bases: Words<BasisTarget>;
  readonly targets: Words<BasisTarget>;
  readonly tails: Words<true>;
  readonly cues: Words<Cue>;
  readonly auxiliaryAfter: Words<true>;
  readonly auxiliaryMaybe: Words<true>;
  readonly disposing: Words<true>;
  readonly aimAfter: Words<true>;
  readonly aimBefore: Words<true>;
  readonly aimBeforeBracket: Words<true>;
  readonly soughtAfter: Words<true>;
  readonly toCome: ReadonlySet<string>;
  readonly existing: Words<true>;
  readonly inhabitants: Words<true>;
  readonly remaining: Words<true>;
  readonly begun: Words<true>;
  readonly turned: Words<true>;
  readonly heads: Words<Head>;
  readonly meant: Words<true>;
  readonly halfTold: Words<true>;
  readonly local: ReadonlySet<string>;
  readonly soft: ReadonlySet<string>;
  readonly softEnd: Words<true>;
  readonly bound: ReadonlySet<string>;
  readonly ranked: Words<true>;
  readonly shared: Words<true>;
  readonly nounHeads: Words<true>;
  readonly planHeading: Words<true>;
  readonly reviewHeading: Words<true>;
  /** true: cut it; false: keep it. */
  readonly leading: Words<boolean>;
  readonly trailing: Words<boolean>;
  readonly inside: Words<'verb' | 'break' | 'light' | 'kept'>;
  readonly verbs: Words<true>;
  /** true: a body; false: looks like one. */
  readonly bodies: Words<boolean>;
  /** Bodies that are people. */
  readonly people: Words<true>;
  readonly prepositions: Words<true>;
  readonly closings: Words<true>;
  readonly afterStops: Words<boolean>;
  readonly afterTail: Words<true>;
  /** First characters of every word that the one scan for cues looks for. */
  readonly scanned: CodeSet;
}

const verb = (direction: Direction): ChangeWord => ({ direction, form: 'verb' });
const noun = (direction: Direction): ChangeWord => ({ direction, form: 'noun' });
const short = (direction: Direction): ChangeWord => ({ direction, form: 'short' });

function build(lexicon: ContextLexicon): Vocabulary {
  const cues = createWords<Cue>([
    ...rows(status.planned, 'planned' as const),
    ...rows(status.forecast, 'forecast' as const),
    ...rows(status.done, 'actual' as const),
    ['将', 'auxiliary'],
    ['要', 'auxiliary'],
    ...rows(`${status.noCue} ${status.notAuxiliary}`, 'none' as const),
    ...(lexicon.cues ?? []).map(({ word, status }) => [word, status] as const),
  ]);
  const bases = createWords<BasisTarget>([
    ...rows(basis.yearOnYear, 'yoy' as const),
    ...rows(basis.sequential, 'sequential' as const),
  ]);
  const scanned = codeSet('比较相()完实');
  edgesOf(cues, false, scanned);
  edgesOf(bases, false, scanned);
  const added = (lexicon.verbs ?? []).map(
    ({ word, relation, direction }) => [word, { relation, direction, form: 'verb' }] as const,
  );
  return {
    change: createWords<ChangeWord>([
      ...rows(change.risingShort, short('up')),
      ...rows(change.fallingShort, short('down')),
      // Whether better is more or less depends on what is measured.
      ['改善', { form: 'verb' }],
      ...rows(change.rising, verb('up')),
      ...rows(change.falling, verb('down')),
      ...rows(change.risingNouns, noun('up')),
      ...rows(change.fallingNouns, noun('down')),
      ...added,
    ]),
    comparison: createWords([...rows(change.above, 'up' as const), ...rows(change.below, 'down' as const)]),
    between: createWords([...rows(change.between, true as const), [' ', true as const]]),
    turning: createWords(rows(change.turning, true as const)),
    bases,
    targets: createWords<BasisTarget>([
      ...rows(basis.yearTargets, 'yoy' as const),
      ...rows(basis.sequentialTargets, 'sequential' as const),
      ...rows(basis.opening, 'ytd' as const),
      ...rows(basis.otherTargets, 'other' as const),
    ]),
    tails: createWords(rows(basis.tails, true as const)),
    cues,
    auxiliaryAfter: createWords(rows(status.auxiliaryAfter, true as const)),
    auxiliaryMaybe: createWords([...rows(status.auxiliaryMaybe, true as const), ...rows(names.verbs, true as const)]),
    disposing: createWords(rows(status.disposing, true as const)),
    aimBeforeBracket: createWords(rows(status.aimBeforeBracket, true as const)),
    soughtAfter: createWords(rows(status.soughtAfter, true as const)),
    toCome: new Set(status.toCome.split(' ')),
    existing: createWords(rows(status.existing, true as const)),
    inhabitants: createWords(rows(status.inhabitants, true as const)),
    remaining: createWords(rows(status.remaining, true as const)),
    begun: createWords(rows(status.begun, true as const)),
    turned: createWords(rows(status.turned, true as const)),
    heads: createWords<Head>([
      ...rows(status.comingHead, 'coming' as const),
      ...rows(status.halfHead, 'half' as const),
      ...rows(status.passedHead, 'passed' as const),
      ...rows(status.passedHalf, 'passedHalf' as const),
    ]),
    meant: createWords(rows(status.meant, true as const)),
    halfTold: createWords(rows(status.halfTold, true as const)),
    aimAfter: createWords(rows(status.aimAfter, true as const)),
    aimBefore: createWords(rows(status.aimBefore, true as const)),
    local: new Set(status.local.split(' ')),
    soft: new Set(status.soft.split(' ')),
    bound: new Set(status.bound.split(' ')),
    softEnd: createWords(rows(status.softEnd, true as const)),
    planHeading: createWords(rows(status.planHeading, true as const)),
    reviewHeading: createWords(rows(status.reviewHeading, true as const)),
    leading: createWords<boolean>([...rows(names.leading, true), ...rows(names.leadingKept, false)]),
    trailing: createWords<boolean>([...rows(names.trailing, true), ...rows(names.trailingKept, false)]),
    inside: createWords<'verb' | 'break' | 'light' | 'kept'>([
      ['完成', 'light'],
      ['实现', 'light'],
      ['完成率', 'kept'],
      ['实现率', 'kept'],
      ...rows(names.verbs, 'verb' as const),
      ...rows(names.breaking, 'break' as const),
      ...rows(names.breakingKept, 'kept' as const),
      ...added.map(([word]) => [word, 'verb'] as const),
    ]),
    verbs: createWords([...rows(names.verbs, true as const), ...added.map(([word]) => [word, true as const] as const)]),
    bodies: createWords<boolean>([
      ...rows(names.bodies, true),
      ...rows(names.people, true),
      ...rows(names.notBodies, false),
    ]),
    people: createWords(rows(names.people, true as const)),
    ranked: createWords(rows(names.ranked, true as const)),
    nounHeads: createWords(rows(names.nounHeads, true as const)),
    shared: createWords([...rows(names.sharedHeads, true as const), ...rows(names.verbs, true as const)]),
    prepositions: createWords(rows(names.prepositions, true as const)),
    closings: createWords(rows(names.closings, true as const)),
    afterStops: createWords<boolean>([...rows(names.afterStops, true), ...rows(names.afterKept, false)]),
    afterTail: createWords(rows(names.afterTail, true as const)),
    scanned,
  };
}

let plain: Vocabulary | undefined;
const extended = new WeakMap<ContextLexicon, Vocabulary>();

/** The tables for a lexicon; built on first use and kept. */
export function vocabularyFor(lexicon?: ContextLexicon): Vocabulary {
  if (!lexicon || (!lexicon.verbs && !lexicon.cues)) {
    plain ??= build({});
    return plain;
  }
  let known = extended.get(lexicon);
  if (!known) {
    known = build(lexicon);
    extended.set(lexicon, known);
  }
  return known;
}
