/** Units that are declared once: `单位:万元` over a table, `以下单位:亿元` for all that follows. */
import { sectionLevel } from '../text/headings.ts';
import { markerAt } from '../text/markers.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Registry } from '../units/types.ts';
import { type HeadUnit, unitAt } from './units.ts';

export interface Declaration extends Span {
  readonly units: readonly HeadUnit[];
  /** Says itself that it holds for what follows (以下); else a table right below it takes it for its own. */
  readonly following: boolean;
}

const word = '单位';
const heads = [
  '以下',
  '下列',
  '文中',
  '表中',
  '下同',
  '如无说明',
  '金额',
  '货币',
  '计量',
  '数据',
  '统计',
  '产量',
  '面积',
  '均',
];
const followingHeads = new Set(['以下', '下列', '文中', '下同', '如无说明']);
const edges = ',;。:([【〔|<>*_#';
const reach = 80;
const mostUnits = 6;

/** Every declaration of the text. One native search; a declaration that no line or bracket sets apart is none. */
export function findDeclarations({ folded }: Source, registry: Registry): Declaration[] {
  const found: Declaration[] = [];
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
    const declaration = declarationAt(folded, at, registry);
    if (declaration) found.push(declaration);
  }
  return found;
}

function declarationAt(folded: string, at: number, registry: Registry): Declaration | undefined {
  let start = at;
  let following = false;
  for (let head = headBefore(folded, start); head; head = headBefore(folded, start)) {
    start -= head.length;
    following ||= followingHeads.has(head);
  }
  let p = skip(folded, at + word.length);
  const said = start < at;
  if (folded.startsWith('均', p) || folded.startsWith('统', p)) p += folded.startsWith('统一', p) ? 2 : 1;
  const mark = folded.charAt(p);
  if (mark !== ':' && !(said && (mark === '为' || mark === '是'))) return undefined;
  const before = folded.charAt(start - 1);
  if (!following && before.trim() !== '' && !edges.includes(before)) return undefined;
  const units: HeadUnit[] = [];
  let end = p + 1;
  for (p = skip(folded, end); units.length < mostUnits; p = skip(folded, end + 1)) {
    const unit = unitAt(registry, folded, p);
    if (!unit) break;
    units.push(unit.unit);
    end = unit.end;
    if (!'、,/;和'.includes(folded.charAt(end) || ' ')) break;
  }
  if (units.length === 0 || !isClosed(folded, end, following)) return undefined;
  return { start, end, units, following };
}

function headBefore(folded: string, end: number): string | undefined {
  return heads.find((head) => folded.startsWith(head, end - head.length) && end >= head.length);
}

function skip(folded: string, at: number): number {
  let p = at;
  while (p < at + 4 && folded.charCodeAt(p) === 0x20) p++;
  return p;
}

function isClosed(folded: string, end: number, following: boolean): boolean {
  const next = folded.charAt(end);
  return next.trim() === '' || ')]】〕|<。*'.includes(next) || (following && ',;'.includes(next));
}

/** Where one unit holds for bare numbers in the lines. */
export interface Scope extends Span {
  readonly unit: HeadUnit;
}

/** The unit that a list of units means for amounts: the only one that is no share. */
function amountUnit(units: readonly HeadUnit[]): HeadUnit | undefined {
  const amounts = units.filter(({ row }) => row.code !== '1');
  return amounts.length === 1 ? amounts[0] : units.length === 1 ? units[0] : undefined;
}

/**
 * The stretches of lines that declarations hold for: from the next line on to another declaration or a numbered
 * heading. `owned` tells which declarations belong to a table alone. `held` is in force at the start of the text.
 */
export function findScopes(
  { folded }: Source,
  declarations: readonly Declaration[],
  owned: (declaration: Declaration) => boolean,
  held: HeadUnit | undefined,
): { scopes: Scope[]; held: HeadUnit | undefined } {
  const scopes: Scope[] = [];
  let from = 0;
  let unit = held;
  const closeAt = (limit: number): void => {
    if (unit === undefined) return;
    const heading = headingIn(folded, from, limit);
    const end = heading < 0 ? limit : heading;
    if (end > from) scopes.push({ start: from, end, unit });
    if (heading >= 0) unit = undefined;
  };
  for (const declaration of declarations) {
    if (owned(declaration) || !(declaration.following || standsApart(folded, declaration))) continue;
    closeAt(declaration.start);
    unit = amountUnit(declaration.units);
    from = declaration.end;
  }
  closeAt(folded.length);
  return { scopes, held: unit };
}

/** `(单位:亿元)` at the end of a short line that is no sentence. */
function standsApart(folded: string, { start, end }: Declaration): boolean {
  let p = end;
  while (p < end + 4 && /[)\]】〕* ]/.test(folded.charAt(p))) p++;
  if (p < folded.length && !/[\r\n]/.test(folded.charAt(p))) return false;
  for (let i = start - 1; i >= start - reach; i--) {
    if (i < 0 || folded.charCodeAt(i) === 0x0a) return true;
    if (/[。;!?]/.test(folded.charAt(i))) return false;
  }
  return false;
}

/** Start of the first numbered heading in the lines, or -1. */
function headingIn(folded: string, from: number, to: number): number {
  let start = from === 0 ? 0 : folded.indexOf('\n', from) + 1;
  for (; start < to && (start > 0 || from === 0); start = folded.indexOf('\n', start) + 1) {
    if (folded.charCodeAt(start) === 0x23) return start;
    const marker = markerAt(folded, start);
    if (marker && marker.level <= sectionLevel && isHeading(folded, marker.end)) return start;
    if (folded.indexOf('\n', start) < 0) break;
  }
  return -1;
}

/** A short line without figures. */
function isHeading(folded: string, from: number): boolean {
  for (let i = from; i < from + 40; i++) {
    if (i >= folded.length || /[\r\n]/.test(folded.charAt(i))) return true;
    if (/[\d。;]/.test(folded.charAt(i))) return false;
  }
  return false;
}
