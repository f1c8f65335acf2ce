/** What a change is compared with. */
import type { Span } from '../text/span.ts';
import type { Basis } from '../types.ts';
import { isMove } from './reading.ts';
import type { Turn } from './turn.ts';

/** A comparison, with the rule that found it and the words that say it. */
export interface Compared {
  readonly basis: Basis;
  readonly rule: string;
  readonly at: readonly Span[];
}

/** 复合增长率|15%: a rate of many years, which no comparison with one before reaches. */
const compounded = /复合|CAGR|年化/;

/** The comparison of a change: in its word, its clause, or before; none of a figure that tells no change. */
export function basisOf(turn: Turn): Compared | undefined {
  const { reading, basis } = turn;
  if (!isMove(reading)) return undefined;
  if (reading.compared)
    return basis?.carried
      ? { basis: basis.basis, rule: 'compared with an earlier time', at: [basis] }
      : { basis: reading.against ?? 'other', rule: 'compared in one word', at: [] };
  if (basis) return { basis: basis.basis, rule: 'compared in its clause', at: [basis] };
  return carried(turn) ?? ofSame(turn);
}

function carried({ reading, state }: Turn): Compared | undefined {
  if (compounded.test(reading.noun ?? '')) return undefined;
  // 第一产业增长3%;第二产业增长5%: over a semicolon a comparison reaches rates of growth only
  const basis = state.parted && reading.relation === 'change' ? undefined : state.basis;
  return basis && { basis: basis.basis, rule: 'comparison carried on', at: [basis] };
}

const longestRate = 6;

/** 较2月末上升198亿美元,升幅为|0.62%: the rate of the change right before, and of its comparison. */
function ofSame({ progress, k, place, floor, figure, reading }: Turn): Compared | undefined {
  const previous = progress.drafts.at(-1);
  if (reading.noun === undefined || reading.relation !== 'growth' || previous?.relation !== 'change') return undefined;
  const { source, figures } = progress.reader;
  const before = figures[k - 1]!;
  const alone =
    floor === place.clause.start && figure.start - floor < longestRate && source.folded.charAt(before.end) === ',';
  return alone && previous.basis ? { basis: previous.basis, rule: 'as the figure beside it', at: [before] } : undefined;
}
