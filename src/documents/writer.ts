/** Writes a document as text, and keeps where each stretch of it comes from. */

import { tableRows } from './merged.ts';
import type { Block, Place, TableRow } from './types.ts';

interface Mark {
  readonly start: number;
  readonly place: Place;
}

export class TextWriter {
  private readonly parts: string[] = [];
  private readonly marks: Mark[] = [];
  private length = 0;
  private paragraph = 0;

  /** Offset of what is written next. */
  get offset(): number {
    return this.length;
  }

  get text(): string {
    return this.parts.join('');
  }

  write(text: string, place?: Place): void {
    if (place && text !== '') this.marks.push({ start: this.length, place });
    this.parts.push(text);
    this.length += text.length;
  }

  /** One line. */
  writeParagraph(text: string, place: Place = {}): void {
    this.write(text, { ...place, paragraph: ++this.paragraph });
    this.write('\n');
  }

  /** Words of a line without its end; `goesOn`: of the paragraph before. */
  writeLine(text: string, place: Place, goesOn: boolean): void {
    if (!goesOn) this.paragraph++;
    this.write(text, { ...place, paragraph: this.paragraph });
  }

  /** A text as it is, every line of it a paragraph but for empty ones. */
  writeLines(text: string): void {
    for (let start = 0; start < text.length; ) {
      const newline = text.indexOf('\n', start);
      const end = newline < 0 ? text.length : newline + 1;
      const line = text.slice(start, end);
      this.write(line, line.trim() === '' ? undefined : { paragraph: ++this.paragraph });
      start = end;
    }
  }

  writeBlocks(blocks: readonly Block[]): void {
    let last: Block['kind'] | undefined;
    for (const block of blocks) {
      // a table is set apart from the lines around it
      if (last !== undefined && (last === 'table' || block.kind === 'table') && last !== block.kind) this.write('\n');
      if (last === 'table' && block.kind === 'table') this.write('\n');
      if (block.kind === 'paragraph') {
        this.writeParagraph(block.level === undefined ? block.text : `${'#'.repeat(block.level)} ${block.text}`);
      } else this.writeTable(tableRows(block.rows), { paragraph: ++this.paragraph });
      last = block.kind;
    }
  }

  /** Rows of cells between bars; a row that one cell fills is a line of its own. */
  writeTable(rows: readonly TableRow[], place: Place): void {
    for (const { cells, ruled, whole } of rows) {
      if (whole !== undefined) {
        this.write(whole.text, { ...place, cell: whole.address });
        this.write('\n');
        continue;
      }
      cells.forEach(({ text, address }, c) => {
        this.write(c === 0 ? '| ' : ' | ');
        this.write(text.replaceAll('|', '¦'), { ...place, cell: address });
      });
      this.write(' |\n');
      if (ruled) this.write(`|${'---|'.repeat(cells.length)}\n`);
    }
  }

  /** The way back from offsets. */
  places(): (offset: number) => Place {
    const { marks } = this;
    return (offset) => {
      let low = 0;
      let high = marks.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (marks[middle]!.start > offset) high = middle;
        else low = middle + 1;
      }
      return marks[low - 1]?.place ?? {};
    };
  }
}
