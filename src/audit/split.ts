/** Shares of one whole, which make 100%. */
import { exact } from '../numbers/exact.ts';
import { completes, mark, type PartList } from '../parts/index.ts';
import type { Finding } from '../types.ts';
import { indicesOf, unless } from './finding.ts';
import type { Frame, Stretch } from './frame.ts';
import type { Operand } from './operand.ts';
import type { Rule } from './rule.ts';
import { findShare, type Share } from './share.ts';

/** 一、二、三产业分别占9.0%、41.0%、50.0%; 男性占52.3%,女性占47.7%: shares without amounts whose names make a whole. */
export const bareSplit: Rule = {
  name: 'shares whose names make a whole',
  at: ({ relation, kind }) => relation === 'share' && kind === 'percent',
  read(frame, stretch, i) {
    const to = endOfRow(frame, stretch, i);
    if (to - i < 2 || findShare(frame, stretch, i)) return undefined;
    const indices = indicesBetween(i, to);
    const names = indices.map((k) => frame.records[k]!.name);
    if (!completes(names)) return undefined;
    const finding = judgeSplit(indices.map((k) => frame.operand(k)));
    // Days that are neither 优 nor 良 are left.
    const most = names.some((name) => some.test(name)) && Number(finding?.stated) < 100;
    return unless(most, finding);
  },
};

const some = /[优良]$/;

/** 赤泥47.5%,粉煤灰47.5%,石膏5%: percentages in a row that do make 100. Whether they must is not said. */
export const mixture: Rule = {
  name: 'percentages that make 100',
  at: ({ relation, kind, bound }) =>
    kind === 'percent' && (relation === 'level' || relation === 'share') && bound === 'exact',
  read(frame, stretch, i) {
    const to = endOfRow(frame, stretch, i);
    if (to - i < 3) return undefined;
    const finding = judgeSplit(indicesBetween(i, to).map((k) => frame.operand(k)));
    return finding?.ok ? finding : undefined;
  },
};

/** The index behind the percentages in a row that figure `i` begins; `i` where it begins none. */
function endOfRow(frame: Frame, { from, to }: Stretch, i: number): number {
  if (i > from && isItem(frame, i - 1, i)) return i;
  let end = i + 1;
  while (end < to && isItem(frame, end - 1, end)) end++;
  return end;
}

function isItem({ records, marks }: Frame, before: number, i: number): boolean {
  const [a, b] = [records[before]!, records[i]!];
  return b.kind === 'percent' && b.bound === 'exact' && a.relation === b.relation && marks[i]! <= mark.comma;
}

function indicesBetween(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, k) => from + k);
}

/** The list's shares in the order of its parts, where every part has one. */
export function sharesOf(frame: Frame, stretch: Stretch, { parts, whole }: PartList): Operand[] | undefined {
  const byPart = new Map<number, Share>();
  for (let i = parts[0]! + 1; i < Math.min(stretch.to, parts.at(-1)! + parts.length + 2); i++) {
    if (frame.records[i]!.kind !== 'percent') continue;
    const share = findShare(frame, stretch, i);
    if (share?.whole === whole) byPart.set(share.part, share);
  }
  const found = parts.flatMap((part) => byPart.get(part) ?? []);
  return parts.length > 1 && found.length === parts.length ? found.map(({ share }) => frame.operand(share)) : undefined;
}

/** Checks that shares make 100%. */
export function judgeSplit(operands: readonly Operand[]): Finding | undefined {
  const total = operands.reduce((sum, { value }) => sum.plus(value), exact(0));
  const tolerance = operands.reduce((sum, { half }) => sum.plus(half), exact(0));
  if (operands.some(({ sharp }) => !sharp)) return undefined;
  const ok = total.minus(100).abs().lte(tolerance);
  return {
    check: 'split',
    ok,
    ...(ok ? {} : { severity: 'error' }),
    expected: '100',
    stated: total.toFixed(),
    tolerance: tolerance.toFixed(),
    indicators: indicesOf(operands),
    message: `${operands.map(({ value }) => value.toFixed()).join(' + ')} = ${total.toFixed()}%,应为 100%`,
  };
}
