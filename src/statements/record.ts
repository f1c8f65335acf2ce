/** A figure with its context as the record that users get. */
import type { Span } from '../text/span.ts';
import type { Basis, Direction, Indicator, IndicatorPeriod, Quantity, Relation, Status, Subject } from '../types.ts';

/** What a figure says about what. */
export interface Context {
  /** In the text's own characters; "" where nothing is nameable. */
  readonly name: string;
  readonly relation: Relation;
  readonly direction: Direction | undefined;
  readonly basis: Basis | undefined;
  readonly status: Status;
  /** Whose the figure is; absent where nothing is said. */
  readonly subject?: Subject;
  /** The clause that it was read from. */
  readonly clause: Span;
}

/** Built by literals and plain assignments: spreading records of changing shape costs as much as a stage. */
export function indicatorOf(figure: Quantity, context: Context, period: IndicatorPeriod | undefined): Indicator {
  const { text, start, end, kind, value, upper, unit, normalized, bound } = figure;
  const { name, relation, direction, basis, status, subject } = context;
  const clause = { start: context.clause.start, end: context.clause.end };
  const record = (
    upper === undefined
      ? { text, start, end, kind, value, unit, normalized, bound, name, relation }
      : { text, start, end, kind, value, upper, unit, normalized, bound, name, relation }
  ) as Indicator;
  if (direction !== undefined) record.direction = direction;
  if (basis !== undefined) record.basis = basis;
  record.status = status;
  if (period !== undefined) record.period = period;
  if (subject !== undefined) record.subject = subject;
  record.clause = clause;
  return record;
}
