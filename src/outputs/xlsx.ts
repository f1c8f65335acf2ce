/** A workbook: a sheet of records with typed numbers, a sheet of findings. Written by write-excel-file, loaded when asked for. */
import {
  type Cell,
  defaultFields,
  documentFields,
  type FieldName,
  findingFieldNames,
  findingRows,
  recordRows,
} from './fields.ts';
import type { OutputOptions } from './format.ts';
import type { Report } from './report.ts';
import { headOf, say, termIn } from './wording.ts';
import { type FieldTerm, type Language, type Term, valueTerms } from './words.data.ts';

/** The package that writes workbooks is not installed. */
export class MissingPackageError extends Error {
  override readonly name = 'MissingPackageError';
  constructor(readonly packageName: string) {
    super(`needs the package ${packageName}: npm install ${packageName}`);
  }
}

interface SheetCell {
  readonly value: string | number | boolean | Date;
  readonly type?: StringConstructor | NumberConstructor | BooleanConstructor | DateConstructor;
  readonly format?: string;
  readonly fontWeight?: 'bold';
  readonly wrap?: boolean;
  readonly textColor?: string;
}
type SheetRow = (SheetCell | null)[];

/** Fields that hold decimals. */
const decimals: ReadonlySet<string> = new Set([
  'value',
  'upper',
  'normalized_value',
  'normalized_upper',
  'expected',
  'stated',
  'tolerance',
]);
const days: ReadonlySet<string> = new Set(['period_start', 'period_end']);
const worded: Readonly<Record<string, Readonly<Record<string, Term>>>> = valueTerms;
const longestCell = 32_767;
const widths: Readonly<Record<string, number>> = {
  text: 16,
  subject: 16,
  name: 28,
  value: 18,
  normalized_value: 18,
  period_text: 16,
  period_start: 12,
  period_end: 12,
  figures: 30,
  message: 44,
  sentences: 70,
};

/** A spreadsheet keeps 15 digits: a decimal with more stays text, so that none is lost. */
function decimalCell(decimal: string): SheetCell {
  const digits = decimal.replace(/[-.]/g, '').replace(/^0+/, '').length;
  if (digits > 15) return { value: decimal, type: String };
  const point = decimal.indexOf('.');
  const places = point < 0 ? 0 : decimal.length - point - 1;
  return { value: Number(decimal), type: Number, format: places === 0 ? '#,##0' : `#,##0.${'0'.repeat(places)}` };
}

function sheetCell(field: string, cell: Cell, language: Language): SheetCell | null {
  if (cell === undefined || cell === '') return null;
  if (typeof cell !== 'string') return { value: cell };
  if (decimals.has(field) && /^-?\d+(\.\d+)?$/.test(cell)) return decimalCell(cell);
  if (days.has(field)) return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  const term = worded[field]?.[cell];
  const text = term === undefined ? cell : termIn(term, language);
  return { value: text.slice(0, longestCell), type: String, ...(field === 'sentences' && { wrap: true }) };
}

/** A sheet; places that no document here has get no column. */
function sheetOf(name: string, all: readonly FieldTerm[], wholeRows: Cell[][], language: Language) {
  const kept = all.map((field, i) => !documentFields.has(field) || wholeRows.some((cells) => cells[i] !== undefined));
  const fields = all.filter((_, i) => kept[i]);
  const rows = wholeRows.map((cells) => cells.filter((_, i) => kept[i]));
  const head: SheetRow = fields.map((field) => ({ value: headOf(field, language), type: String, fontWeight: 'bold' }));
  const data = rows.map((cells): SheetRow => cells.map((cell, i) => sheetCell(fields[i]!, cell, language)));
  return {
    sheet: name,
    data: [head, ...data],
    columns: fields.map((field) => ({ width: widths[field] ?? 10 })),
    stickyRowsCount: 1,
  };
}

async function loadWriter() {
  try {
    return (await import('write-excel-file/universal')).default;
  } catch (error) {
    if (/^(ERR_)?MODULE_NOT_FOUND$/.test((error as { code?: string }).code ?? '')) {
      throw new MissingPackageError('write-excel-file');
    }
    throw error;
  }
}

/**
 * All reports in one workbook: records in the first sheet, with a frozen head and numbers as numbers; the findings of
 * reports that have any in the second. Decimals of more than 15 digits stay text.
 *
 * @throws MissingPackageError where write-excel-file is not installed
 */
export async function renderWorkbook(reports: readonly Report[], options: OutputOptions = {}): Promise<Uint8Array> {
  const { several = false, language = 'en', fields = defaultFields } = options;
  const write = await loadWriter();
  const withFile = <T extends FieldTerm>(names: readonly T[]): (T | 'file')[] =>
    several ? ['file', ...names] : [...names];
  const rows = <R extends Report>(list: readonly R[], read: (report: R) => Cell[][]) =>
    list.flatMap((report) => read(report).map((cells) => (several ? [report.file, ...cells] : cells)));
  const sheets = [
    sheetOf(
      say('records', language),
      withFile<FieldName>(fields),
      rows(reports, (report) => recordRows(report, fields)),
      language,
    ),
  ];
  const audited = reports.flatMap((report) =>
    report.findings === undefined ? [] : [{ ...report, findings: report.findings }],
  );
  if (audited.length > 0) {
    sheets.push(sheetOf(say('findings', language), withFile(findingFieldNames), rows(audited, findingRows), language));
  }
  const blob = await write(sheets as Parameters<typeof write>[0]).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
