/** The fields of a record and of a finding as flat columns, one list for every output that has rows. */
import type { Indicator } from '../schema.ts';
import type { CitedFinding } from './findings.ts';
import { citeFindings } from './findings.ts';
import { type DocumentPlace, locatorOf } from './place.ts';
import type { AuditedReport, Report } from './report.ts';

export type Cell = string | number | boolean | undefined;
type Columns<T> = Readonly<Record<string, (row: T) => Cell>>;

interface RecordRow {
  readonly record: Indicator;
  readonly place: DocumentPlace;
  readonly report: Report;
}

const recordColumns = {
  line: ({ place }) => place.line,
  column: ({ place }) => place.column,
  page: ({ place }) => place.page,
  paragraph: ({ place }) => place.paragraph,
  sheet: ({ place }) => place.sheet,
  cell: ({ place }) => place.cell,
  start: ({ record }) => record.start,
  end: ({ record }) => record.end,
  text: ({ record }) => record.text,
  subject: ({ record }) => record.subject?.text,
  name: ({ record }) => record.name,
  of: ({ record }) => record.of,
  kind: ({ record }) => record.kind,
  value: ({ record }) => record.value,
  upper: ({ record }) => record.upper,
  unit: ({ record }) => record.unit,
  normalized_value: ({ record }) => record.normalized.value,
  normalized_upper: ({ record }) => record.normalized.upper,
  normalized_unit: ({ record }) => record.normalized.unit,
  bound: ({ record }) => record.bound,
  relation: ({ record }) => record.relation,
  direction: ({ record }) => record.direction,
  basis: ({ record }) => record.basis,
  status: ({ record }) => record.status,
  period_text: ({ record }) => record.period?.text,
  period_start: ({ record }) => record.period?.start,
  period_end: ({ record }) => record.period?.end,
  period_inherited: ({ record }) => record.period?.inherited,
  clause_start: ({ record }) => record.clause.start,
  clause_end: ({ record }) => record.clause.end,
  part_of: ({ record }) => record.partOf,
  heading: ({ record, report }) => report.headings?.[record.heading ?? -1]?.text,
  evidence: ({ record }) => record.evidence?.map(({ field, rule }) => `${field}: ${rule}`).join('; '),
} as const satisfies Columns<RecordRow>;

const findingColumns = {
  line: ({ place }) => place.line,
  column: ({ place }) => place.column,
  page: ({ place }) => place.page,
  paragraph: ({ place }) => place.paragraph,
  sheet: ({ place }) => place.sheet,
  cell: ({ place }) => place.cell,
  check: ({ finding }) => finding.check,
  ok: ({ finding }) => finding.ok,
  severity: ({ finding }) => finding.severity,
  expected: ({ finding }) => finding.expected,
  stated: ({ finding }) => finding.stated,
  tolerance: ({ finding }) => finding.tolerance,
  indicators: ({ finding }) => finding.indicators.join(' '),
  figures: ({ figures }) => figures.join(' '),
  message: ({ finding }) => finding.message,
  sentences: ({ sentences }) => sentences.join('\n'),
} as const satisfies Columns<CitedFinding>;

/** The name of a field of a record, as `--fields` takes it. */
export type FieldName = keyof typeof recordColumns;
export type FindingFieldName = keyof typeof findingColumns;

export const fieldNames = Object.keys(recordColumns) as readonly FieldName[];
export const findingFieldNames = Object.keys(findingColumns) as readonly FindingFieldName[];

/** Fields that stand in a row only where they are asked for. */
const onDemand: ReadonlySet<FieldName> = new Set(['heading', 'evidence']);

/** Fields that only documents of some types have. */
export const documentFields: ReadonlySet<string> = new Set<FieldName>(['page', 'paragraph', 'sheet', 'cell']);

/** The fields of a row where none are named. */
export const defaultFields: readonly FieldName[] = fieldNames.filter((name) => !onDemand.has(name));

export function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(recordColumns, name);
}

/** The records of a report as rows of cells. */
export function recordRows(report: Report, fields: readonly FieldName[]): Cell[][] {
  const locate = locatorOf(report);
  const readers = fields.map((name): ((row: RecordRow) => Cell) => recordColumns[name]);
  return report.indicators.map((record) => {
    const row = { record, place: locate(record.start), report };
    return readers.map((read) => read(row));
  });
}

/** The findings of a report as rows of cells, those that fail first. */
export function findingRows(report: AuditedReport): Cell[][] {
  const readers = Object.values(findingColumns) as ((row: CitedFinding) => Cell)[];
  return citeFindings(report).map((cited) => readers.map((read) => read(cited)));
}
