/** What a date form is: a row that says how a time is written and which days it names. */
import { codeSet } from '../../text/codes.ts';
import type { Extent, Grain } from '../mention.ts';
import type { Patterned } from '../pattern.ts';

/** What a form says of the calendar. */
export interface Said {
  readonly extent: Extent;
  readonly grain: Grain;
  /** Tells of the time of telling (本月): its days are no period of figures. */
  readonly state?: boolean;
}

/** The place of a form in the text. */
export interface At {
  readonly s: string;
  readonly start: number;
  readonly end: number;
}

/**
 * One way to write a time. Where several forms match at a place, the one that reads furthest wins, with all that may
 * follow it; no two forms may read the same words.
 */
export interface Form extends Patterned {
  readonly name: string;
  /**
   * Where it stands: by itself (`alone`); by itself or behind a year (`part`: 上半年, 3月); only behind a year (`year`: 底);
   * only behind a month (`month`: 19日, 上旬); only as the second end of a range (`second`: 到十五号); only where it is all of
   * the text (`lone`: 24年).
   */
  readonly place: 'alone' | 'part' | 'year' | 'month' | 'second' | 'lone';
  /** What may follow it: parts of a year, of a `short` one must follow; days of a month. */
  readonly opens?: 'year' | 'short' | 'month' | undefined;
  /** Characters that make it another word where they stand right before or right behind it. */
  readonly notBefore?: string | undefined;
  readonly notAfter?: string | undefined;
  /** Goes before a form of lower rank (0 unless said) that reads the same words. */
  readonly rank?: number | undefined;
  /** Names a feast rather than a time. */
  readonly feast?: true | undefined;
  /** A report of its days: 2020年中报. */
  readonly report?: true | undefined;
  /** Its captures as numbers and words, in the order of the pattern. Undefined: it is no time after all. */
  read(captures: readonly string[], at: At): Said | undefined;
}

const heads = codeSet(',;:。!?、()\n\r “”"');

/** Whether nothing that the time could belong to stands before it. */
export function opensClause({ s, start }: At): boolean {
  return start === 0 || heads.has(s.charCodeAt(start - 1));
}
