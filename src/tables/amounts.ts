/** Bare numbers of prose in the lines that a declared unit holds for. */

import { isLatin, type Numeral } from '../numbers/index.ts';
import { codeRule, isListMarker } from '../quantities/notfigures/index.ts';
import type { Quantity } from '../schema.ts';
import { isHan } from '../text/codes.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Scope } from './declared.ts';
import { merge } from './outside.ts';
import { measure } from './record.ts';

/**
 * Gives bare numbers the unit that was declared for them: those that were read as plain numbers, and those that only a
 * unit makes a figure. `numerals` and `claimed` (time expressions) are those of the prose, sorted and disjoint.
 */
export function applyUnits(
  source: Source,
  figures: Quantity[],
  numerals: readonly Numeral[],
  claimed: readonly Span[],
  scopes: readonly Scope[],
): Quantity[] {
  if (scopes.length === 0) return figures;
  const given: Quantity[] = [];
  const taken = new Set<Quantity>();
  let f = 0;
  let c = 0;
  let s = 0;
  for (const numeral of numerals) {
    while (s < scopes.length && scopes[s]!.end <= numeral.start) s++;
    while (f < figures.length && figures[f]!.end <= numeral.start) f++;
    while (c < claimed.length && claimed[c]!.end <= numeral.start) c++;
    const scope = scopes[s];
    if (!scope || scope.start > numeral.start) continue;
    if (c < claimed.length && claimed[c]!.start < numeral.end) continue;
    const figure = figures[f];
    if (figure && figure.start < numeral.end) {
      const plain = figure.kind === 'number' && figure.start === numeral.start && figure.end === numeral.end;
      if (!plain || figure.upper !== undefined) continue;
      taken.add(figure);
      given.push({ ...measure(source, numeral, scope.unit), bound: figure.bound });
    } else if (isAmount(source.folded, numeral)) given.push(measure(source, numeral, scope.unit));
  }
  return merge(
    figures.filter((figure) => !taken.has(figure)),
    given,
  );
}

const afterAmount = ['同比', '环比', '比上', '比去', '较上', '较去', '较年', '比年', '增长', '下降'];

/** Digits that end a phrase and have words before them on their line, and are no year, code or list marker. */
function isAmount(folded: string, numeral: Numeral): boolean {
  const { start, end, script } = numeral;
  if (script === 'chinese' || numeral.fraction || numeral.half || numeral.bareScale || numeral.percent) return false;
  if (/^(?:19|20)\d\d$/.test(folded.slice(start, Math.min(end, start + 6)))) return false;
  if (codeRule(folded, numeral) !== undefined || isListMarker(folded, numeral)) return false;
  let before = start - 1;
  while (before >= 0 && before > start - 4 && ' :'.includes(folded.charAt(before))) before--;
  if (before < 0 || !isHan(folded.charCodeAt(before))) return folded.charAt(before) === ')';
  const next = folded.charCodeAt(end);
  if (isLatin(next) || '-—~/%:.'.includes(folded.charAt(end) || ' ')) return false;
  return !isHan(next) || afterAmount.some((word) => folded.startsWith(word, end));
}
