/** Things that are listed before a figure that counts them: 某某、某某等5个|单位. */
import type { Span } from '../text/span.ts';
import type { Figure } from './figure.ts';
import type { Own } from './own.ts';
import type { Vocabulary } from './vocabulary.ts';

const places = /[市县区镇乡村省国州校]/;
/** 区、镇、村三级: no things that are counted. */
const ranks = new Set(['级', '类', '大类']);
/** 某某有限公司等三家公司: a class so short says less than its one example. */
const shortClass = 2;

/** A、B等5个X, A等5个X, A、B和C三个X: what is listed is what is counted, and X says what it is. */
export function isListed(folded: string, figure: Figure, { start, end }: Own, nounLength: number): boolean {
  if (folded.charAt(end - 1) === '等') return nounLength > shortClass || listLength(folded, { start, end }) > 1;
  return end > start && countsList(folded, figure, { start, end });
}

/** A、B和C|三个X: as many as are listed, which are no more than a few. */
export function countsList(folded: string, { value }: Figure, list: Span): boolean {
  return value.length === 1 && value > '1' && listLength(folded, list) === Number(value);
}

/** A list with the noun behind its count. */
interface Classed {
  readonly own: Own;
  readonly found: Span;
  readonly after: readonly Span[];
  /** The noun starts with a verb. */
  readonly verbal: boolean;
}

/**
 * A list with the word that classes it: the class after the verb (巩固|示范带), unless the examples say more than it
 * does: 交通、住建等单位, 煤炭、钢铁行业.
 */
export function listedName(
  v: Vocabulary,
  folded: string,
  { unit }: Figure,
  { own: { start, end, before }, found, after, verbal }: Classed,
): readonly Span[] {
  if (places.test(unit)) return before;
  const verbs = leadingVerbs(v, folded, start, before[0]);
  const long =
    end - start > longestExamples && listsAlone.test(folded.slice(start, end)) && !shared.has(unit) && !verbal;
  if (folded.charAt(end - 1) === '等') {
    const body = v.organisations.at(folded, found.start, found.end);
    const words = body && { start: found.start, end: found.start + body.word.length };
    if (words) return long ? [...verbs, words] : [...before, { start: end - 1, end }, words];
  }
  const examples =
    folded.charAt(end - 1) === '等' ||
    long ||
    verbs.length > 0 ||
    ranks.has(unit) ||
    v.classes.at(folded, found.start, found.end);
  return [...(examples ? verbs : before), ...after];
}

/** Examples that say more than their class are few and short. */
const longestExamples = 12;
const listsAlone = /^[^“]*、[^“]*$/;
/** 甲、乙、丙三部分|组成 */
const shared = new Set(['部分', '层']);

/** How many things the stretch lists: by 、 with 和 before the last, or by quotes side by side. */
function listLength(folded: string, { start, end }: Span): number {
  let count = 1;
  let quoted = 0;
  let last = start;
  for (let i = start; i < end; i++) {
    const character = folded.charAt(i);
    if (character === '、') {
      count++;
      last = i;
    } else if (character === '“') {
      quoted++;
    }
  }
  if (count === 1 && quoted > 1) return quoted;
  return /[和与及]/.test(folded.slice(last, end)) ? count + 1 : count;
}

/** 巩固提升|汝湖、横沥: the verbs that open a phrase. */
function leadingVerbs(v: Vocabulary, folded: string, from: number, phrase: Span | undefined): Span[] {
  if (!phrase || v.prepositions.at(folded, from, phrase.start)) return [];
  const { start, end } = phrase;
  let at = start;
  for (let word = v.verbs.at(folded, at, end); word; word = v.verbs.at(folded, at, end)) at += word.word.length;
  return at > start ? [{ start, end: at }] : [];
}
