import type { Finding } from '../schema.ts';
import { type DocumentPlace, locatorOf, sentenceAround } from './place.ts';
import type { AuditedReport, Report } from './report.ts';

/** A finding with what a reader needs to judge it: where it stands, its figures and the sentences that state them. */
export interface CitedFinding {
  readonly finding: Finding;
  readonly place: DocumentPlace;
  /** The figures that take part, as written. */
  readonly figures: readonly string[];
  /** The sentences that they stand in, each once, in the order of the text. */
  readonly sentences: readonly string[];
}

/** What a finding comes to. Only what fails is an alarm; a doubt rests on an assumption that its message names. */
export type Verdict = 'fails' | 'doubtful' | 'holds';

export function verdictOf({ ok, severity }: Pick<Finding, 'ok' | 'severity'>): Verdict {
  if (ok) return 'holds';
  return severity === 'doubt' ? 'doubtful' : 'fails';
}

/** Whether a report has a finding that fails. */
export function hasAlarms({ findings = [] }: Report): boolean {
  return findings.some((finding) => verdictOf(finding) === 'fails');
}

const order: readonly Verdict[] = ['fails', 'doubtful', 'holds'];

/** The findings of a report with their sentences: what fails, what is doubtful, what holds, each in the order given. */
export function citeFindings(report: AuditedReport): CitedFinding[] {
  const { text, indicators, findings } = report;
  const locate = locatorOf(report);
  const cited = findings.map((finding) => {
    const records = finding.indicators.flatMap((index) => indicators[index] ?? []).sort((a, b) => a.start - b.start);
    return {
      finding,
      place: locate(records[0]?.start ?? 0),
      figures: records.map((record) => record.text),
      sentences: [...new Set(records.map(({ start, end }) => sentenceAround(text, start, end)))],
    };
  });
  return order.flatMap((verdict) => cited.filter(({ finding }) => verdictOf(finding) === verdict));
}
