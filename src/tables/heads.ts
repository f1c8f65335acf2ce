/** What the head of a column, or the label of a row, says of the figures under or beside it. */

import { headLexicon } from '../lexicon/parts.ts';
import type { Basis, Direction, Status } from '../schema.ts';
import { createWords, rows, type Words, wordBefore } from '../text/words.ts';
import type { Registry } from '../units/types.ts';
import { joined } from './grid.ts';
import { type HeadUnit, splitUnit } from './units.ts';
import * as data from './words.data.ts';

/** `change` stands for growth too: which of the two it is, the unit says. */
export interface Head {
  /** The words that name something, relation, unit and time taken out. */
  readonly name: string;
  readonly unit?: HeadUnit | undefined;
  readonly relation: 'level' | 'change' | 'share' | 'rank';
  /** Which way a positive number goes. */
  readonly direction?: Direction | undefined;
  readonly basis?: Basis | undefined;
  readonly status?: Status | undefined;
  /** A change whose word names an amount (增加额) or leaves it open (增减). */
  readonly absolute?: true | undefined;
}

type Way = Direction | 'either';
type Found<T> = NonNullable<ReturnType<typeof wordBefore<T>>>;

interface Vocabulary {
  readonly changes: Words<Way>;
  readonly plainChanges: ReadonlySet<string>;
  readonly amounts: ReadonlySet<string>;
  readonly tails: Words<true>;
  readonly leads: Words<true>;
  readonly bases: Words<Basis>;
  readonly ranks: Words<true>;
  readonly fields: Words<true>;
  readonly shares: Words<true>;
}

const amountHeads = setOf(data.amountHeads);
let vocabulary: Vocabulary | undefined;

export function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

function build(): Vocabulary {
  const lexicon = headLexicon();
  const compared = (targets: string, basis: Basis) =>
    targets.split(' ').flatMap((target) => ['比', '较', '与', '同'].map((word) => [word + target, basis] as const));
  return {
    changes: createWords<Way>([
      ...rows(lexicon.listOf('rise'), 'up' as const),
      ...rows(lexicon.listOf('riseRate'), 'up' as const),
      ...rows(lexicon.listOf('fall'), 'down' as const),
      ...rows(lexicon.listOf('fallRate'), 'down' as const),
      ...rows(data.eitherWay, 'either' as const),
    ]),
    plainChanges: setOf(data.plainChanges),
    amounts: setOf(data.amountChanges),
    tails: createWords(rows(data.changeTails, true as const)),
    leads: createWords(rows(data.changeLeads, true as const)),
    bases: createWords<Basis>([
      ...rows(lexicon.listOf('yoy'), 'yoy' as const),
      ...rows(lexicon.listOf('sequential'), 'sequential' as const),
      ...compared(lexicon.listOf('yearBefore'), 'yoy'),
      ...compared(lexicon.listOf('periodBefore'), 'sequential'),
      ...compared(lexicon.listOf('opening'), 'ytd'),
      ...compared('全国 全省 全市 全区 全县 全国平均 全省平均 全市平均 计划 预算 目标 年初预算', 'other'),
    ]),
    ranks: createWords(rows(data.rankWords, true as const)),
    fields: createWords(rows(data.rankFields, true as const)),
    shares: createWords(rows(data.shareTails, true as const)),
  };
}

const marks = /^[\s±+:/-]+|[\s±+:/-]+$/g;

/**
 * Reads the words of a head or label, upper heads first, times already taken out.
 *
 * @param whole a part that is nothing but a unit is one
 * @param comparedTime it named an earlier time to compare with, which was taken out
 */
export function readHead(registry: Registry, parts: readonly string[], whole: boolean, comparedTime: boolean): Head {
  vocabulary ??= build();
  let unit: HeadUnit | undefined;
  let upper: HeadUnit | undefined;
  let name = '';
  let either = false;
  for (const part of parts) {
    const split = splitUnit(registry, part, whole);
    either ||= /±|\+\s*[/、]?\s*-/.test(part);
    const words = joined(split.words.replace(marks, ''));
    if (words !== name && !(name !== '' && amountHeads.has(words))) name += words;
    upper = unit ?? upper;
    unit = split.unit;
  }
  const head = readWords(vocabulary, name, unit, comparedTime, either);
  // 产量(万吨) over 增速: the unit of the upper head is that of the amounts only
  const own = unit ?? (head.relation === 'level' || head.absolute ? upper : undefined);
  return own ? { ...head, unit: own } : head;
}

function readWords(
  v: Vocabulary,
  name: string,
  unit: HeadUnit | undefined,
  comparedTime: boolean,
  either: boolean,
): Head {
  const rank = readRank(v, name);
  if (rank !== undefined) return { name: rank, relation: 'rank' };
  const partial = unit === undefined || unit.row.code === '1';
  const share = partial ? readShare(v, name) : undefined;
  if (share !== undefined) return { name: share, relation: 'share' };
  return readChange(v, name, unit, comparedTime, either) ?? { name, relation: 'level', ...statusOf(name) };
}

function readRank(v: Vocabulary, name: string): string | undefined {
  const word = wordBefore(v.ranks, name, name.length, 0);
  if (!word) return undefined;
  const end = name.length - word.word.length;
  const field = wordBefore(v.fields, name, end, 0);
  return name.slice(0, end - (field?.word.length ?? 0));
}

/** 占比, 比重, 占总支出, 占GDP比重: the words before are the part. */
function readShare(v: Vocabulary, name: string): string | undefined {
  const at = name.search(/占(?![地用道领有])/);
  if (at >= 0) return name.slice(0, name.charAt(at - 1) === '所' ? at - 1 : at);
  const word = wordBefore(v.shares, name, name.length, 0);
  return word && name.slice(0, name.length - word.word.length);
}

function readChange(
  v: Vocabulary,
  name: string,
  unit: HeadUnit | undefined,
  comparedTime: boolean,
  either: boolean,
): Head | undefined {
  const { word, tail, end: wordStart } = changeAtEnd(v, name);
  const { basis, end } = basisBefore(v, name, wordStart, comparedTime);
  if (!word && !basis && !either) return undefined;
  if (word && !basis && !isChangeAlone(v, word.word, tail, unit)) return undefined;
  const amount = word !== undefined && v.amounts.has(word.word);
  const absolute = amount || word?.value === 'either' || amountTails.has(tail);
  return {
    name: name.slice(0, end).replace(marks, ''),
    relation: 'change',
    direction: word?.value === 'down' ? 'down' : 'up',
    ...(basis ? { basis } : {}),
    ...(absolute ? { absolute: true as const } : {}),
  };
}

/** Behind a word of change: its amount. */
const amountTails: ReadonlySet<string> = new Set('额量数值');

interface ChangeWord {
  readonly word?: Found<Way>;
  /** What stands behind the word: 增长|率. */
  readonly tail: string;
  /** Where the word, and what belongs before it (名义|增长), begins. */
  readonly end: number;
}

function changeAtEnd(v: Vocabulary, name: string): ChangeWord {
  let tail = '';
  let word = wordBefore(v.changes, name, name.length, 0);
  if (!word) {
    tail = wordBefore(v.tails, name, name.length, 0)?.word ?? '';
    if (tail) word = wordBefore(v.changes, name, name.length - tail.length, 0);
  }
  if (!word) return { tail, end: name.length };
  let end = name.length - tail.length - word.word.length;
  for (let lead = wordBefore(v.leads, name, end, 0); lead; lead = wordBefore(v.leads, name, end, 0)) {
    end -= lead.word.length;
  }
  return { word, tail, end };
}

function basisBefore(
  v: Vocabulary,
  name: string,
  end: number,
  comparedTime: boolean,
): { readonly basis?: Basis; readonly end: number } {
  const found = wordBefore(v.bases, name, end, 0);
  if (found) return { basis: found.value, end: end - found.word.length };
  if (comparedTime && /[比较]$/.test(name.slice(0, end))) return { basis: 'other', end: end - 1 };
  return { end };
}

/** Without a comparison 能力提升(个) and 增加值 are levels, 增速, 增长(%) and 减少(人) changes. */
function isChangeAlone(v: Vocabulary, word: string, tail: string, unit: HeadUnit | undefined): boolean {
  if (tail === '值' || tail === '情况') return false;
  if (unit === undefined || unit.row.code === '1') return true;
  return v.plainChanges.has(word);
}

const forecasts = data.forecasts.split(' ');
const aims = data.aims.split(' ');
const aimDone = data.aimDone.split(' ');

function statusOf(name: string): { status?: Status } {
  const has = (words: readonly string[]) => words.some((word) => name.includes(word));
  if (has(forecasts) && !has(aims)) return { status: 'forecast' };
  return has(aims) && !has(aimDone) ? { status: 'planned' } : {};
}
