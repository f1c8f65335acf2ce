/** Records asked for by what they say. */

import type { Basis, Days, Direction, Indicator, Kind, Relation, Status } from '../types.ts';
import { isConvertible } from '../units/convert.ts';
import { coreOf, nameAnswers, subjectAnswers } from './names.ts';

/** What a record must say; absent: anything. A list takes any of its values. */
export interface Query {
  /**
   * What is measured. Compared as a reader would: in simplified characters, without 共, 总, 完成 and their like; a part of the
   * words is enough (`公共预算收入` finds `一般公共预算收入`). The name may begin with its subject, and that of a part is also
   * known by its whole (`of`).
   */
  name?: string | undefined;
  /** Whose figure it is; compared as `name`. Records that say nothing of it are not found. */
  subject?: string | undefined;
  kind?: Kind | readonly Kind[] | undefined;
  relation?: Relation | readonly Relation[] | undefined;
  direction?: Direction | readonly Direction[] | undefined;
  basis?: Basis | readonly Basis[] | undefined;
  status?: Status | readonly Status[] | undefined;
  /**
   * The time: an ISO year, month or day that the record's period lies in (`2023`, `2023-05`), the words of the text
   * (`1-5月`), or the exact first and last day.
   */
  period?: string | Days | undefined;
  /** A unit that the record can be converted to: `亿元` finds every amount in yuan, `公顷` every area. */
  unit?: string | undefined;
}

/**
 * The records that answer a query, best first: the closer its name and subject, the earlier; equals in the order of the text.
 *
 * @throws UnitError where `unit` is no known unit
 * @example find(extract(text), { name: '公共预算收入', relation: 'growth', basis: 'yoy' })
 */
export function find<T extends Indicator>(indicators: readonly T[], query: Query): T[] {
  const name = query.name === undefined ? undefined : coreOf(query.name);
  const subject = query.subject === undefined ? undefined : coreOf(query.subject);
  const found: { record: T; score: number }[] = [];
  for (const record of indicators) {
    if (!answers(record, query)) continue;
    const named = name === undefined ? 0 : nameAnswers(record, name);
    const owned = subject === undefined ? 0 : subjectAnswers(record, subject);
    if (named !== undefined && owned !== undefined) found.push({ record, score: named + owned });
  }
  return found.sort((a, b) => b.score - a.score).map(({ record }) => record);
}

const choices = ['kind', 'relation', 'direction', 'basis', 'status'] as const;

function answers(record: Indicator, query: Query): boolean {
  for (const field of choices) {
    const asked: string | readonly string[] | undefined = query[field];
    if (asked === undefined) continue;
    const given = record[field];
    if (given === undefined || !(typeof asked === 'string' ? asked === given : asked.includes(given))) return false;
  }
  if (query.period !== undefined && !isWithin(record, query.period)) return false;
  return query.unit === undefined || isConvertible(record.unit, query.unit);
}

function isWithin({ period }: Indicator, asked: string | Days): boolean {
  if (period === undefined) return false;
  const { text, start, end } = period;
  if (typeof asked !== 'string') return start === asked.start && end === asked.end;
  if (text === asked) return true;
  const dated = start ?? end;
  return (
    /^\d{4}/.test(asked) && dated !== undefined && [start, end].every((day) => day === undefined || lies(day, asked))
  );
}

/** `2023-05-01` lies in `2023-05`, not in `2023-0`. */
function lies(day: string, asked: string): boolean {
  return day.startsWith(asked) && (day.length === asked.length || day[asked.length] === '-');
}
