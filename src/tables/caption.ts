/** What stands over a table, or in its notes: the unit of its amounts, its time, and whether it is a plan. */
import type { ResolvedPeriod } from '../periods/index.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Registry } from '../units/types.ts';
import type { Declaration } from './declared.ts';
import { wordsOf } from './grid.ts';
import { type HeadUnit, wholeUnit } from './units.ts';
import { moneyHead, planTitle, titleUnit } from './words.patterns.ts';

export interface Caption {
  readonly units: readonly HeadUnit[];
  readonly period?: ResolvedPeriod | undefined;
  readonly planned: boolean;
}

const longestLine = 100;
const mostLines = 3;

/** The lines over a table that read as its title or unit, nearest first; at most one empty line before each. */
export function captionLines({ folded }: Source, { start }: Span, floor: number): Span[] {
  const lines: Span[] = [];
  let end = start;
  let empty = 0;
  for (let k = 0; k < 2 * mostLines && lines.length < mostLines; k++) {
    if (end <= floor) break;
    const lineEnd = folded.charCodeAt(end - 1) === 0x0a ? end - 1 : end;
    const from = Math.max(floor, lineEnd - 4 * longestLine);
    const lineStart = Math.max(floor, folded.lastIndexOf('\n', lineEnd - 1) + 1 || 0);
    if (lineStart < from) break;
    const words = folded.slice(lineStart, lineEnd).trim();
    end = lineStart;
    if (words === '') {
      if (++empty > 1) break;
      continue;
    }
    empty = 0;
    if (words.length > longestLine + (words.startsWith('<') ? 200 : 0) || /[。;!?]/.test(words)) break;
    lines.push({ start: lineStart, end: lineEnd });
  }
  return lines;
}

/** Reads the caption. `declarations` and `periods` are those of the whole text, sorted. */
export function readCaption(
  source: Source,
  registry: Registry,
  { notes, lines }: { readonly notes: readonly Span[]; readonly lines: readonly Span[] },
  declarations: readonly Declaration[],
  periods: readonly ResolvedPeriod[],
): Caption {
  const places = [...notes, ...lines];
  const inside = (span: Span) => places.some(({ start, end }) => span.start >= start && span.start < end);
  const declared = declarations.filter(inside).at(-1);
  let units = declared?.units;
  let planned = false;
  for (const place of places) {
    const words = wordsOf(source, place);
    planned ||= planTitle.test(words);
    if (units) continue;
    const unit = wholeUnit(registry, titleUnit.exec(words)?.[1] ?? '');
    if (unit) units = [unit];
  }
  const period = periods.find(
    (each) => each.kind === 'interval' && !each.comparison && (each.from ?? each.to) !== undefined && inside(each),
  );
  return { units: units ?? [], period, planned };
}

/** The caption's unit for a head that has none: amounts of money under money, shares under shares. */
export function captionUnit(units: readonly HeadUnit[], name: string): HeadUnit | undefined {
  const amounts = units.filter(({ row }) => row.code !== '1');
  if (amounts.length === 0) return units.length === 1 ? units[0] : undefined;
  if (amounts.length === 1) return amounts[0];
  const own = amounts.filter(({ row }) => name.includes(row.name) || name.endsWith(`${row.name}数`));
  if (own.length === 1) return own[0];
  const paid = amounts.filter(({ row }) => row.kind === 'money');
  if (paid.length === 1 && moneyHead.test(name)) return paid[0];
  const others = amounts.filter(({ row }) => row.kind !== 'money');
  return others.length === 1 && !moneyHead.test(name) && /[数量]$/.test(name) ? others[0] : undefined;
}
