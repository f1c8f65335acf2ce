/** What is written out. */
import type { Finding, Indicator } from '../schema.ts';
import type { DocumentPlace } from './place.ts';

/** One text with what was read from it. */
export interface Report {
  /** The file's name as the user gave it; "" for standard input. */
  readonly file: string;
  readonly text: string;
  readonly indicators: readonly Indicator[];
  /** The arithmetic that the text claims, checked; pages and workbooks show it beside the records. */
  readonly findings?: readonly Finding[];
  /** The outline, which `heading` of a record points into. */
  readonly headings?: readonly { readonly text: string }[];
  /** Where an offset stands in the document that the text was read from; lines and columns of the text if not given. */
  readonly place?: (offset: number) => DocumentPlace;
}

/** A report whose arithmetic was checked. `indicators` of a finding are indices into the report's `indicators`. */
export interface AuditedReport extends Report {
  readonly findings: readonly Finding[];
}
