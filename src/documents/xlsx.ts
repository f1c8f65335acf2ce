/** Workbooks: every sheet a table under its name. */
import type { Parser } from 'htmlparser2';
import { formatOf, type NumberFormat, showNumber } from './formats.ts';
import { columnName, tableRows } from './merged.ts';
import { defaultOf, loadPeer } from './peers.ts';
import { type Cell, DocumentError } from './types.ts';
import type { TextWriter } from './writer.ts';
import { walkXml } from './xml.ts';

/** Parts of a workbook, unpacked. */
type Parts = Readonly<Record<string, Uint8Array>>;

const needed =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;
/** A part that unpacks to more is no report. */
const largestPart = 512 * 1024 * 1024;
const mostColumns = 256;

/** Writes every sheet. @throws DocumentError where the bytes are no workbook, or hold nothing */
export async function writeWorkbook(bytes: Uint8Array, writer: TextWriter): Promise<void> {
  const { unzipSync } = defaultOf(await loadPeer('fflate htmlparser2', () => import('fflate')));
  const { Parser } = await loadPeer('fflate htmlparser2', () => import('htmlparser2'));
  let parts: Parts;
  try {
    parts = unzipSync(bytes, { filter: ({ name, originalSize }) => needed.test(name) && originalSize <= largestPart });
  } catch {
    throw new DocumentError('damaged', '.xlsx file');
  }
  const workbook = new Workbook(Parser, parts);
  const before = writer.offset;
  for (const { name, rows } of workbook.sheets()) writeSheet(writer, name, rows);
  if (writer.offset === before) throw new DocumentError('blank');
}

/** A row with content: its number from 1, its cells by column from 0. */
interface SheetRow {
  readonly number: number;
  readonly cells: Map<number, string>;
}

interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

interface Sheet {
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Merge[];
}

class Workbook {
  private readonly strings: string[] = [];
  private readonly formats: NumberFormat[] = [];
  private origin1904 = false;

  constructor(
    private readonly Reader: typeof Parser,
    private readonly parts: Parts,
  ) {
    if (!parts['xl/workbook.xml']) throw new DocumentError('damaged', '.xlsx file');
    this.readStrings();
    this.readFormats();
  }

  /** The sheets that are shown, in order. */
  *sheets(): Generator<{ name: string; rows: Sheet }> {
    const targets = new Map<string, string>();
    this.walk('xl/_rels/workbook.xml.rels', {
      open: (name, { Id, Target }) => {
        if (name === 'Relationship' && Id && Target) targets.set(Id, Target.replace(/^\/?(?:xl\/)?/, 'xl/'));
      },
    });
    const found: { name: string; part: string }[] = [];
    this.walk('xl/workbook.xml', {
      open: (tag, attributes) => {
        if (tag === 'workbookPr') this.origin1904 = /^(?:1|true)$/.test(attributes.date1904 ?? '');
        const part = targets.get(attributes['r:id'] ?? '');
        if (tag === 'sheet' && part && (attributes.state ?? 'visible') === 'visible')
          found.push({ name: attributes.name ?? '', part });
      },
    });
    for (const { name, part } of found) yield { name, rows: this.readSheet(part) };
  }

  private walk(part: string, handler: Parameters<typeof walkXml>[2]): void {
    const bytes = this.parts[part];
    if (bytes) walkXml(this.Reader, new TextDecoder().decode(bytes), handler);
  }

  private readStrings(): void {
    let words = '';
    let phonetic = false;
    this.walk('xl/sharedStrings.xml', {
      open: (name) => {
        if (name === 'si') words = '';
        if (name === 'rPh') phonetic = true;
      },
      close: (name, text) => {
        if (name === 't' && !phonetic) words += text;
        if (name === 'rPh') phonetic = false;
        if (name === 'si') this.strings.push(words);
      },
    });
  }

  private readFormats(): void {
    const codes = new Map<number, string>();
    let inCells = false;
    this.walk('xl/styles.xml', {
      open: (name, { numFmtId, formatCode }) => {
        if (name === 'numFmt') codes.set(Number(numFmtId), formatCode ?? '');
        if (name === 'cellXfs') inCells = true;
        if (name === 'xf' && inCells) this.formats.push(formatOf(Number(numFmtId ?? 0), codes.get(Number(numFmtId))));
      },
      close: (name) => {
        if (name === 'cellXfs') inCells = false;
      },
    });
  }

  private readSheet(part: string): Sheet {
    const rows: SheetRow[] = [];
    const merges: Merge[] = [];
    let row: SheetRow = { number: 0, cells: new Map() };
    let cell: { column: number; type: string; style: number } | undefined;
    let next = 0;
    let words = '';
    this.walk(part, {
      open: (name, { r, t, s, ref }) => {
        if (name === 'row') {
          row = { number: r ? Number(r) : row.number + 1, cells: new Map() };
          next = 0;
        } else if (name === 'c') {
          cell = { column: r ? placeOf(r).column : next, type: t ?? 'n', style: Number(s ?? 0) };
          next = cell.column + 1;
          words = '';
        } else if (name === 'mergeCell' && ref) merges.push(mergeOf(ref));
      },
      close: (name, text) => {
        if (name === 'v' || name === 't') words += text;
        else if (name === 'c' && cell) {
          const shown = this.show(words, cell).replace(/\s+/g, ' ').trim();
          if (shown !== '' && cell.column < mostColumns) row.cells.set(cell.column, shown);
          cell = undefined;
        } else if (name === 'row' && row.cells.size > 0) rows.push(row);
      },
    });
    return { rows, merges };
  }

  private show(words: string, { type, style }: { type: string; style: number }): string {
    if (type === 's') return this.strings[Number(words)] ?? '';
    if (type === 'e') return '';
    if (type === 'b') return words === '1' ? '是' : '否';
    return type === 'n' ? showNumber(words, this.formats[style] ?? { kind: 'plain' }, this.origin1904) : words;
  }
}

/** `B3` -> row 3, column 1. */
function placeOf(address: string): { row: number; column: number } {
  const [, letters = 'A', digits = '1'] = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(address) ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits), column: column - 1 };
}

function mergeOf(ref: string): Merge {
  const [from = 'A1', to = from] = ref.split(':');
  const first = placeOf(from);
  const last = placeOf(to);
  return { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}

/** Names that a program gives by itself. */
const unnamed = /^(?:sheet|工作表|表)\s*\d*$/i;

function writeSheet(writer: TextWriter, name: string, { rows, merges }: Sheet): void {
  if (rows.length === 0) return;
  if (writer.offset > 0) writer.write('\n');
  if (!unnamed.test(name)) writer.writeParagraph(`# ${name}`, { sheet: name });
  let from = 0;
  for (let r = 1; r <= rows.length; r++) {
    // an empty row parts tables
    if (r < rows.length && rows[r]!.number === rows[r - 1]!.number + 1) continue;
    if (from > 0 || !unnamed.test(name)) writer.write('\n');
    writePart(writer, name, rows.slice(from, r), merges);
    from = r;
  }
}

/** Rows that follow each other. */
function writePart(writer: TextWriter, sheet: string, rows: readonly SheetRow[], merges: readonly Merge[]): void {
  const used = rows.flatMap(({ cells }) => [...cells.keys()]);
  const first = used.reduce((least, c) => Math.min(least, c), mostColumns);
  const last = used.reduce((most, c) => Math.max(most, c), 0);
  const top = rows[0]!.number;
  const covered = new Set<string>();
  const origins = new Map<string, Merge>();
  for (const merge of merges) {
    if (merge.row < top || merge.row >= top + rows.length) continue;
    origins.set(`${merge.row}:${merge.column}`, merge);
    for (let r = merge.row; r < Math.min(merge.row + merge.rows, top + rows.length); r++) {
      for (let c = merge.column; c < Math.min(merge.column + merge.columns, last + 1); c++) covered.add(`${r}:${c}`);
    }
  }
  const grid = rows.map(({ number, cells }) => {
    const row: Cell[] = [];
    for (let c = first; c <= last; c++) {
      const merge = origins.get(`${number}:${c}`);
      if (covered.has(`${number}:${c}`) && !merge) continue;
      const columns = Math.min(merge?.columns ?? 1, last + 1 - c);
      row.push({ text: cells.get(c) ?? '', columns, rows: merge?.rows ?? 1 });
    }
    return row;
  });
  const address = (r: number, c: number) => `${columnName(first + c + 1)}${top + r}`;
  writer.writeTable(tableRows(grid, address), { sheet });
}
