/** Units in heads, captions and notes: `(万元)`, `产量 万吨`, `增速%`, `单位:万元、%`. */
import { codeSet, holdsOne } from '../text/codes.ts';
import type { Registry, UnitRow } from '../units/types.ts';
import { beforeUnit, bracket, shareTail } from './words.patterns.ts';

/** A unit with the power of ten before it: 万元 is 元 with 4. */
export interface HeadUnit {
  readonly row: UnitRow;
  readonly exponent: number;
}

const scales: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
const longestScale = 4;

/** The unit, with its scale, that begins at `at`: the longest unit first, so that 千瓦 stays one. */
export function unitAt(
  registry: Registry,
  folded: string,
  at: number,
): { readonly unit: HeadUnit; readonly end: number } | undefined {
  let exponent = 0;
  for (let i = at; i <= at + longestScale; i++) {
    const found = registry.match(folded, i);
    if (found) return { unit: { row: found.row, exponent }, end: found.end };
    const scale = scales[folded.charAt(i)];
    if (scale === undefined) return undefined;
    exponent += scale;
  }
  return undefined;
}

/** The unit that `words` are as a whole, signs before it left aside: `万元`, `±%`, `单位:人`. */
export function wholeUnit(registry: Registry, words: string): HeadUnit | undefined {
  const bare = words.replace(beforeUnit, '').trim();
  if (bare === '' || bare.length > 24) return undefined;
  const found = unitAt(registry, bare, 0);
  return found?.end === bare.length ? found.unit : undefined;
}

/** What is left of a head or label when its unit is taken out. */
export interface Named {
  readonly words: string;
  readonly unit?: HeadUnit;
}

/** What a bracket opens with, and what a share ends in: most heads and labels have neither. */
const opening = codeSet('([〔【');
const shares = codeSet('%‰');

/** Splits a head into its words and its unit. `whole`: a head that is nothing but a unit is read as one. */
export function splitUnit(registry: Registry, words: string, whole: boolean): Named {
  const only = whole ? wholeUnit(registry, words) : undefined;
  if (only && !isNoun(only, words)) return { words: '', unit: only };
  const brackets = holdsOne(opening, words, 0, words.length) ? words.matchAll(bracket) : [];
  for (const { 0: written, 1: inside, index } of brackets) {
    const unit = unitIn(registry, inside!);
    if (unit) return { words: (words.slice(0, index) + words.slice(index + written.length)).trim(), unit };
  }
  const tail = shares.has(words.charCodeAt(words.length - 1)) ? shareTail.exec(words) : null;
  if (tail) return { words: tail[1]!.replace(/[±+/\s-]+$/, ''), unit: wholeUnit(registry, tail[2]!)! };
  return (
    tailUnit(registry, words, words.lastIndexOf(' ')) ??
    tailUnit(registry, words, words.lastIndexOf(':')) ??
    tailUnit(registry, words, words.indexOf('/')) ?? { words }
  );
}

/** `产量 万吨`, `价格/元/吨`: a noun that counts (城镇 居民) is no unit there. */
function tailUnit(registry: Registry, words: string, at: number): Named | undefined {
  if (at <= 0) return undefined;
  const tail = words.slice(at + 1).trim();
  const unit = wholeUnit(registry, tail);
  if (!unit) return undefined;
  if (isNoun(unit, tail) || (unit.row.countable && at < 2)) return undefined;
  return { words: words.slice(0, at).trim(), unit };
}

/** A noun that is counted without a measure word (企业, 居民): on its own in a head it is the name. */
function isNoun({ row, exponent }: HeadUnit, words: string): boolean {
  return row.countable === true && exponent === 0 && words.length > 1 && !words.endsWith('次');
}

/** The first unit among the parts of a bracket: `万元,现价`. */
function unitIn(registry: Registry, inside: string): HeadUnit | undefined {
  const unit = wholeUnit(registry, inside);
  if (unit || !/[,、;]/.test(inside)) return unit;
  for (const part of inside.split(/[,、;]/)) {
    const found = wholeUnit(registry, part);
    if (found) return found;
  }
  return undefined;
}
