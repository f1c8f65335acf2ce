/** Keeping those records of a report that are asked for. */
import type { Finding, Indicator } from '../schema.ts';
import type { Report } from './format.ts';

export interface Selection {
  /** Words that the name, or the name of the whole, must hold. */
  readonly name?: string;
  /** Words that the subject must hold. */
  readonly subject?: string;
  readonly status?: readonly Indicator['status'][];
}

function holds(text: string | undefined, words: string): boolean {
  return text?.toLowerCase().includes(words.toLowerCase()) ?? false;
}

/** Whether a record is one of those asked for. */
export function isSelected(record: Indicator, { name, subject, status }: Selection): boolean {
  return (
    (name === undefined || holds(record.name, name) || holds(record.of, name)) &&
    (subject === undefined || holds(record.subject?.text, subject)) &&
    (status === undefined || status.includes(record.status))
  );
}

/** The report with the records asked for; links between them follow, and findings stay whose records all stay. */
export function selectRecords<R extends Report>(report: R, selection: Selection): R {
  let next = 0;
  const places = report.indicators.map((record) => (isSelected(record, selection) ? next++ : -1));
  const indicators = report.indicators
    .filter((_, index) => places[index]! >= 0)
    .map(({ partOf, ...record }) => {
      const whole = partOf === undefined ? -1 : places[partOf]!;
      return whole < 0 ? record : { ...record, partOf: whole };
    });
  const findings = report.findings
    ?.map((finding): Finding => ({ ...finding, indicators: finding.indicators.map((index) => places[index]!) }))
    .filter((finding) => finding.indicators.every((index) => index >= 0));
  return { ...report, indicators, ...(findings && { findings }) };
}

/** The report with those findings that say something of a record asked for. */
export function selectFindings<R extends Report & { findings: readonly Finding[] }>(
  report: R,
  selection: Selection,
): R {
  const wanted = ({ indicators }: Finding) =>
    indicators.some((index) => isSelected(report.indicators[index]!, selection));
  return { ...report, findings: report.findings.filter(wanted) };
}
