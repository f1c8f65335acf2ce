/** One end of an interval, or all of it: the longest form at a place, with the parts that follow it. */
import { inYear } from './extents.ts';
import { type Form, forms } from './forms/index.ts';
import { lunarDays } from './lunar.ts';
import type { Extent, Reading } from './mention.ts';
import { FormTable, type Found } from './pattern.ts';
import { skipBlanks } from './read.ts';

type Forms = FormTable<Form>;

/** The forms by the places where they may stand, each table filed when it is first asked; the order of rows does not matter. */
class FiledForms {
  private readonly tables = new Map<Form['place'], Forms>();

  constructor(private readonly rows: readonly Form[]) {}

  /** By themselves. */
  get opening(): Forms {
    return this.at('alone', 'part');
  }

  get behindYear(): Forms {
    return this.at('year', 'part');
  }

  get behindMonth(): Forms {
    return this.at('month');
  }

  get second(): Forms {
    return this.at('second');
  }

  get lone(): Forms {
    return this.at('lone');
  }

  private at(first: Form['place'], other = first): Forms {
    let table = this.tables.get(first);
    if (table === undefined) {
      table = new FormTable(this.rows.filter(({ place }) => place === first || place === other).map(shaped));
      this.tables.set(first, table);
    }
    return table;
  }
}

/** All forms are of one shape where texts are read: each is asked for most of its fields wherever it is met. */
function shaped({ name, where, place, opens, notBefore, notAfter, rank, feast, report, read }: Form): Form {
  return { name, where, place, opens, notBefore, notAfter, rank, feast, report, read };
}

let filed: FiledForms | undefined;

/** All forms, filed when the first text is read. */
export function allForms(): FiledForms {
  filed ??= new FiledForms(forms);
  return filed;
}

/** Runs with other forms than those of the list. */
export function withForms<T>(rows: readonly Form[], run: () => T): T {
  const before = filed;
  filed = new FiledForms(rows);
  try {
    return run();
  } finally {
    filed = before;
  }
}

function isBlocked({ form, start, end }: Found<Form>, s: string, behind: boolean): boolean {
  const { notBefore, notAfter } = form;
  if (notAfter !== undefined && end < s.length && notAfter.includes(s[end]!)) return true;
  return !behind && notBefore !== undefined && start > 0 && notBefore.includes(s[start - 1]!);
}

/** The longer of two readings; of two that read the same, the one whose form says that it goes before. */
function longer(one: Reading | undefined, other: Reading | undefined): Reading | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  if (one.end !== other.end) return one.end > other.end ? one : other;
  return other.rank > one.rank ? other : one;
}

/** `behind`: the form stands behind another one. */
function read(found: Found<Form>, s: string, behind: boolean): Reading | undefined {
  if (isBlocked(found, s, behind)) return undefined;
  const { form, captures, start, end } = found;
  const said = form.read(captures, { s, start, end });
  if (said === undefined) return undefined;
  const { extent, grain, state } = said;
  return { end, extent, grain, state, form: form.name, rank: form.rank ?? 0, feast: form.feast, report: form.report };
}

/** What a table reads at a place, with what may follow it. */
export function readForm(table: FormTable<Form>, s: string, i: number, behind = false): Reading | undefined {
  let best: Reading | undefined;
  for (const found of table.at(s, i)) {
    const reading = read(found, s, behind);
    if (reading !== undefined) best = longer(best, goOn(found.form, s, reading));
  }
  return best;
}

function goOn({ opens }: Form, s: string, reading: Reading): Reading | undefined {
  if (opens === undefined) return reading;
  const more = opens === 'month' ? readInMonth(s, reading) : readInYear(s, reading);
  return more ?? (opens === 'short' ? undefined : reading);
}

/** Where a part may begin: behind blanks and 的. */
function startOfPart(s: string, end: number): number {
  const at = skipBlanks(s, end);
  return s[at] === '的' ? skipBlanks(s, at + 1) : at;
}

function readInYear(s: string, year: Reading): Reading | undefined {
  const at = startOfPart(s, year.end);
  const part = readForm(allForms().behindYear, s, at, true);
  if (part === undefined || (s[at - 1] === '的' && part.grain === 'year')) return undefined;
  const extent = partOfYear(part, year.extent);
  return extent && { ...part, extent, form: `${year.form}+${part.form}`, state: year.state ?? part.state };
}

function partOfYear({ extent, grain }: Reading, year: Extent): Extent | undefined {
  // 2021-2023年底: the end of the last
  if (grain === 'edge') return { ...inYear(extent, year), year: year.lastYear, members: undefined };
  if (grain === 'opening' && extent.firstMonth === 1)
    return { ...inYear(extent, year), lastYear: year.year, members: undefined };
  if (year.year !== year.lastYear && year.members === undefined) return undefined;
  return year.lunar === true && extent.inYear === undefined ? lunarPart(inYear(extent, year)) : inYear(extent, year);
}

/** The months of the eras are those of the moon. */
function lunarPart(part: Extent): Extent {
  const { firstMonth, lastMonth, firstDay } = part;
  if (firstMonth !== lastMonth) return part;
  return { ...part, inYear: (year) => lunarDays(year, firstMonth, firstDay === 0 ? undefined : firstDay) };
}

function readInMonth(s: string, month: Reading): Reading | undefined {
  const day = readForm(allForms().behindMonth, s, startOfPart(s, month.end), true);
  if (day === undefined) return undefined;
  const { firstDay, lastDay, pick } = day.extent;
  const { firstMonth, lastMonth } = month.extent;
  const end = firstDay === -1 ? lastMonth : firstMonth;
  // 1-5月5日: no day of several months, but their end is one
  if (firstMonth !== lastMonth && firstDay !== -1 && day.grain !== 'opening') return undefined;
  const extent = { ...month.extent, firstMonth: end, lastMonth: end, firstDay, lastDay, pick };
  return { ...day, extent, form: `${month.form}+${day.form}`, state: false };
}
