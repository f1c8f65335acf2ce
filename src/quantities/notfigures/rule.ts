/** A rule of what looks like a figure and is none. */
import type { Numeral } from '../../numbers/index.ts';
import type { Kind } from '../../schema.ts';

/** A numeral with the unit behind it. */
export interface Place {
  readonly folded: string;
  readonly numeral: Numeral;
  /** Where the numeral starts; of a range, its first end. */
  readonly start: number;
  readonly kind: Kind;
  /** The unit's one spelling, and where the unit ends as written. */
  readonly unit: string;
  readonly unitEnd: number;
}

export interface Refusal {
  readonly name: string;
  /** The units, or kinds of unit, that call the rule; without either every unit does. */
  readonly units?: readonly string[];
  readonly kinds?: readonly Kind[];
  /** Called by numerals in Chinese characters only, or by digits only. */
  readonly script?: 'chinese' | 'digits';
  /** What the rule speaks for: the figure where it keeps one, whatever the others say. */
  readonly keeps?: true;
  readonly speaks: (place: Place) => boolean;
}

/** The character at a place, a blank past either end of the text. */
export function at(folded: string, place: number): string {
  return folded.charAt(place) || ' ';
}

/** Whether the numeral is the one character 一. */
export function isOne({ folded, numeral }: Place): boolean {
  return numeral.end - numeral.start === 1 && folded.charAt(numeral.start) === '一';
}
