/** Keeping those records of a report that are asked for. */
import type { Finding, Indicator } from '../schema.ts';
import { coreOf, nameAnswers, subjectAnswers } from '../tools/names.ts';
import type { Report } from './report.ts';

export interface Selection {
  /** What is measured, as `find` of `zhibiao/tools` takes it. */
  readonly name?: string;
  /** Whose figure it is, likewise. */
  readonly subject?: string;
  readonly status?: readonly Indicator['status'][];
}

/** Returns the function that says whether a record is one of those asked for; words are compared as a reader would. */
export function createSelector(selection: Selection): (record: Indicator) => boolean {
  const { status } = selection;
  const name = selection.name === undefined ? undefined : coreOf(selection.name);
  const subject = selection.subject === undefined ? undefined : coreOf(selection.subject);
  return (record) =>
    (name === undefined || nameAnswers(record, name) !== undefined) &&
    (subject === undefined || subjectAnswers(record, subject) !== undefined) &&
    (status === undefined || status.includes(record.status));
}

/** The report with the records asked for; links between them follow, and findings stay whose records all stay. */
export function selectRecords<R extends Report>(report: R, selection: Selection): R {
  const isSelected = createSelector(selection);
  let next = 0;
  const places = report.indicators.map((record) => (isSelected(record) ? next++ : -1));
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
  const isSelected = createSelector(selection);
  const wanted = ({ indicators }: Finding) => indicators.some((index) => isSelected(report.indicators[index]!));
  return { ...report, findings: report.findings.filter(wanted) };
}
