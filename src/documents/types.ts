/** What a document becomes: text, and the way back from an offset to its place. */

/** The kinds of documents that are read. */
export const documentTypes = ['docx', 'pdf', 'html', 'xlsx', 'text'] as const;
export type DocumentType = (typeof documentTypes)[number];

/** Where something stands in a document. All numbers count from 1. */
export interface Place {
  /** Of a PDF. */
  readonly page?: number;
  /** Paragraphs, headings, list items and tables counted together; of a PDF from page to page on. */
  readonly paragraph?: number;
  /** The name of the sheet of a workbook. */
  readonly sheet?: string;
  /** Column and row in the sheet, or in the table that the paragraph is: `B3`. */
  readonly cell?: string;
}

/** The stretch of the text that a page gave. */
export interface Page {
  readonly start: number;
  readonly end: number;
}

export interface ReadableDocument {
  readonly type: DocumentType;
  /** What a reader sees: one paragraph a line, headings behind `#`, tables as rows of cells between bars. */
  readonly text: string;
  /** Of a PDF: the pages in order, in UTF-16 code units of `text`, ends exclusive; pages without text are empty. */
  readonly pages?: readonly Page[];
  /** The place of the character at an offset of `text`; of an offset between places, the one before it. */
  place(offset: number): Place;
}

/** What stands in one cell of a table, and how many columns and rows it covers. */
export interface Cell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  /** Said by the markup. */
  readonly head?: boolean;
}

/** A document's content in order, whatever it was written in. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string; readonly level?: number }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Cell[])[] };

/** What is wrong with a document, and how it is said; `detail` is the type, encodings, pages or packages that it names. */
export const documentFaults = {
  damaged: (type: string) => `is damaged, or no ${type}`,
  blank: () => 'has no text that a reader sees',
  scan: (pages: string) =>
    `has no text on its ${pages} page(s), as scans have none: run text recognition (OCR) on it first`,
  locked: () => 'is locked with a password: save it without one',
  old: () => 'is an old .doc, .xls or .ppt file, or locked with a password: save it as .docx or .xlsx without one',
  archive: () => 'is a zip file, or a damaged .docx or .xlsx file',
  encoding: (encodings: string) => `is not valid ${encodings}; name its encoding`,
  missing: (packages: string) => `needs ${packages}: npm install ${packages}`,
};
export type DocumentFault = keyof typeof documentFaults;

/** Why a document cannot be read, in one line that says what to do where something can be done. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
  /** `detail`: what `code` is about: a type, encodings, a number of pages, or packages to install; else empty. */
  constructor(
    readonly code: DocumentFault,
    readonly detail = '',
  ) {
    super(documentFaults[code](detail));
  }
}

/** One row on its way into the text. */
export interface TableRow {
  readonly cells: readonly { readonly text: string; readonly address: string }[];
  /** A rule stands below it: it is the last row of the heads. */
  readonly ruled?: boolean;
  /** The one cell that covers the row. */
  readonly whole?: { readonly text: string; readonly address: string };
}

/** A stretch of words as the page has it; lengths in points, `base` from the top of the page. */
export interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly base: number;
  readonly size: number;
}
