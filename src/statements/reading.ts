/** What a figure says about its indicator, and the few things that all who read it ask. */

import { passing } from '../quantities/index.ts';
import type { Direction, Relation } from '../schema.ts';
import { codeSet } from '../text/codes.ts';
import type { Span } from '../text/span.ts';
import type { BasisCue } from './cues.ts';
import type { Figure } from './figure.ts';
import type { BasisTarget, ChangeWord, Vocabulary } from './vocabulary.ts';

export interface Reading {
  readonly relation: Relation;
  readonly direction?: Direction | undefined;
  /** Where the name's own text ends, before the words of change or share. */
  readonly nameEnd: number;
  /** A comparison with something that is no earlier time, in the word itself: 高于全国. */
  readonly compared?: true | undefined;
  /** The earlier time that the word compares with: 快于去年同期. */
  readonly against?: BasisTarget | undefined;
  /** A noun names the change (增速): a rank that follows is the rank of that. */
  readonly noun?: string | undefined;
  /** A part of the whole that its own words name: 完成总工程量的40%. */
  readonly whole?: true | undefined;
  /** A part of what is named behind the figure: 近三成企业. */
  readonly ofNext?: true | undefined;
  /** Ends in 至, 到, 为: the level that a rise or fall leads to. */
  readonly turned?: true | undefined;
}

type NewReading = { -readonly [Key in keyof Reading]: Reading[Key] };

/** A reading; all are of one shape, whatever is said, and so are quick to ask. */
export function says(relation: Relation, nameEnd: number, more?: Partial<Reading>): NewReading {
  const reading: NewReading = {
    relation,
    direction: undefined,
    nameEnd,
    compared: undefined,
    against: undefined,
    noun: undefined,
    whole: undefined,
    ofNext: undefined,
    turned: undefined,
  };
  return more === undefined ? reading : Object.assign(reading, more);
}

/** A figure with the text that its relation is read from: `floor`..`at`, words like 约 and 达到 passed over. */
export interface Stretch {
  readonly v: Vocabulary;
  readonly folded: string;
  readonly figure: Figure;
  /** Where the figure starts, with its time where that stands between: 提升至|2019年的52%. */
  readonly lead: number;
  readonly floor: number;
  /** Where the words before it that say nothing of it start: 增长|了约|9%. */
  readonly at: number;
  /** Where the text behind the figure ends that is its own. */
  readonly after: number;
  /** The comparison in its clause. */
  readonly basis: BasisCue | undefined;
  /** The figure right before it in the sentence, with what it says. */
  readonly before: Before | undefined;
}

export interface Before extends Span {
  readonly relation: Relation;
}

/** Kinds whose change is a growth. */
export const relative = new Set(['percent', 'multiple', 'ratio', 'number']);
/** Kinds that may state a part. */
export const parts = new Set(['percent', 'ratio', 'multiple']);

/** Whether a change by the figure is a growth; 下降14.2 mmHg, 降低3分贝 are differences in a unit. */
function isRelative({ kind, unit }: Figure): boolean {
  return relative.has(kind) && (kind !== 'number' || unit === '');
}

/** Whether it says that something moves. */
export function isMove({ relation }: { readonly relation: Relation }): boolean {
  return relation === 'change' || relation === 'growth';
}

/** 分别上升8.2%和0.4个百分点: of one verb, a relative figure is growth and an absolute one a change. */
export function sameSort(relation: Relation, figure: Figure): Relation {
  if (!isMove({ relation })) return relation;
  return isRelative(figure) ? 'growth' : 'change';
}

/** What a word of change makes of a figure; `noun` where it is a noun. */
export function ofChange(word: ChangeWord, figure: Figure, compared: boolean, nameEnd: number, noun?: string): Reading {
  const relation = word.relation ?? (isRelative(figure) ? 'growth' : 'change');
  const moves = isMove({ relation });
  let direction = moves ? word.direction : undefined;
  if (moves && figure.value.startsWith('-') && (direction === 'up' || compared)) direction = 'down';
  const said = says(relation, nameEnd);
  said.direction = direction;
  said.noun = noun;
  return said;
}

/** The rate that a change leads to: 降幅|收窄至4.5%. */
export function turnedTo({ value, start }: { value: ChangeWord; start: number }, figure: Figure): Reading {
  const { relation, direction } = ofChange(value, figure, false, start);
  return says(relation, start, { direction, turned: true });
}

/** Before 多 or 少 where it says nothing of more or less: 至多, 减少. */
export const beforeMore = '最至更许很太众较几诸不减缺大差';

const scales = codeSet('百千万亿');

/** 上|百种: where the scale is bounded from below. */
export function behindUp(folded: string, end: number): number {
  const up = folded.charAt(end - 1) === '上' && scales.has(folded.charCodeAt(end));
  return up && !passing.has(folded.charCodeAt(end - 2)) ? end - 1 : end;
}

/** Skips back over blanks and 了, 约, 达到, 超过 … from `end`. */
export function skipBack(v: Vocabulary, folded: string, end: number, floor: number): number {
  let at = Math.max(floor, behindUp(folded, end));
  for (;;) {
    if (at > floor && folded.charCodeAt(at - 1) === 0x20) {
      at--;
      continue;
    }
    const word = v.between.before(folded, at, floor);
    if (!word) return at;
    at -= word.word.length;
  }
}

/** The noun of change that ends at `end`: 增速, 降幅. */
export function nounBefore(
  v: Vocabulary,
  folded: string,
  end: number,
  floor: number,
): { start: number; word: string; value: ChangeWord } | undefined {
  const found = v.change.before(folded, end, floor);
  return found?.value.form === 'noun'
    ? { start: end - found.word.length, word: found.word, value: found.value }
    : undefined;
}
