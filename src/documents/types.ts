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

/** Why a document cannot be read, in one line that says what to do where something can be done. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
  /**
   * `damaged`: broken, or no file of its type; `textless`: pages without text (scans); `unsupported`: a kind of file that is
   * not read; `missing`: a package that this type needs is not installed.
   */
  constructor(
    message: string,
    readonly code: 'damaged' | 'textless' | 'unsupported' | 'missing',
  ) {
    super(message);
  }
}
