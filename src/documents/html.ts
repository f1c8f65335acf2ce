/** HTML as blocks: what a reader sees, with tables, headings and the numbers of lists. */

import { loadPeer } from './peers.ts';
import { type Block, type Cell, DocumentError } from './types.ts';

const hidden = new Set(
  'script style template noscript head title svg math iframe object select textarea button'.split(' '),
);
const blocks = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form header ' +
    'hr html li main nav ol p pre section summary ul h1 h2 h3 h4 h5 h6 table caption tr td th thead tbody tfoot'
  ).split(' '),
);
/** Elements without content. */
const empty = new Set('br hr img input link meta wbr col area base embed source track'.split(' '));

/** What is open: the page, or a cell of a table. */
interface Container {
  readonly blocks: Block[];
  words: string;
  level?: number | undefined;
}

interface OpenTable {
  readonly rows: Cell[][];
  /** Blocks of cells that hold a table themselves: this one only lays out the page. */
  readonly inner: Block[];
  layout: boolean;
  cell?: (Omit<Cell, 'text'> & { readonly content: Container }) | undefined;
}

/** Takes the tags and words of a page and gives its blocks. */
export class HtmlReader {
  private readonly page: Container = { blocks: [], words: '' };
  private readonly tables: OpenTable[] = [];
  private readonly lists: (number | undefined)[] = [];
  private readonly open: string[] = [];
  /** How many hidden elements stand open, by their depth. */
  private hiddenAt = -1;
  private preformatted = 0;

  openTag(name: string, attributes: Readonly<Record<string, string>>): void {
    if (!empty.has(name)) this.open.push(name);
    if (this.hiddenAt >= 0) return;
    if (hidden.has(name) || isHidden(attributes)) {
      if (!empty.has(name)) this.hiddenAt = this.open.length;
      return;
    }
    if (name === 'br') this.breakLine();
    else if (blocks.has(name)) this.openBlock(name, attributes);
  }

  closeTag(name: string): void {
    if (empty.has(name)) return;
    const at = this.open.lastIndexOf(name);
    if (at < 0) return;
    this.open.length = at;
    if (this.hiddenAt > at) {
      this.hiddenAt = -1;
      return;
    }
    if (this.hiddenAt < 0 && blocks.has(name)) this.closeBlock(name);
  }

  addText(text: string): void {
    if (this.hiddenAt >= 0) return;
    this.container.words += this.preformatted > 0 ? text : text.replace(/[ \t\r\n\f]+/g, ' ');
  }

  /** All blocks; to be called at the end. */
  finish(): Block[] {
    while (this.tables.length > 0) this.closeTable();
    this.endParagraph();
    return this.page.blocks;
  }

  private get container(): Container {
    return this.tables.findLast(({ cell }) => cell)?.cell?.content ?? this.page;
  }

  private openBlock(name: string, attributes: Readonly<Record<string, string>>): void {
    const table = this.tables.at(-1);
    if ((name === 'td' || name === 'th') && table) {
      this.closeCell();
      if (table.rows.length === 0) table.rows.push([]);
      table.cell = {
        columns: spanOf(attributes.colspan),
        rows: spanOf(attributes.rowspan),
        head: name === 'th' || this.open.includes('thead'),
        content: { blocks: [], words: '' },
      };
      return;
    }
    if (name === 'tr' && table) {
      this.closeCell();
      table.rows.push([]);
      return;
    }
    this.endParagraph();
    if (name === 'table') this.tables.push({ rows: [], inner: [], layout: false });
    else if (name === 'ol' || name === 'ul') this.lists.push(name === 'ol' ? Number(attributes.start ?? 1) : undefined);
    else if (name === 'li') this.container.words = this.marker();
    else if (name === 'pre') this.preformatted++;
    else if (/^h\d$/.test(name)) this.container.level = Number(name[1]);
  }

  private closeBlock(name: string): void {
    if (name === 'td' || name === 'th' || name === 'tr') {
      if (this.tables.length > 0) this.closeCell();
      else this.endParagraph();
      return;
    }
    this.endParagraph();
    if (name === 'table') this.closeTable();
    else if (name === 'ol' || name === 'ul') this.lists.pop();
    else if (name === 'pre') this.preformatted = Math.max(0, this.preformatted - 1);
  }

  private marker(): string {
    const number = this.lists.at(-1);
    if (number === undefined || Number.isNaN(number)) return '';
    this.lists[this.lists.length - 1] = number + 1;
    return `${number}. `;
  }

  private breakLine(): void {
    const { level } = this.container;
    this.endParagraph();
    this.container.level = level;
  }

  private endParagraph(): void {
    const { container } = this;
    for (const line of container.words.split('\n')) {
      const text = line.replace(/^[ \t\f\r]+|[ \t\f\r]+$/g, '');
      if (text === '') continue;
      container.blocks.push({
        kind: 'paragraph',
        text,
        ...(container.level !== undefined && { level: container.level }),
      });
    }
    container.words = '';
    container.level = undefined;
  }

  private closeCell(): void {
    const table = this.tables.at(-1)!;
    if (!table.cell) return;
    this.endParagraph();
    const { content, ...cell } = table.cell;
    table.cell = undefined;
    if (content.blocks.some(({ kind }) => kind === 'table')) table.layout = true;
    for (const block of content.blocks) table.inner.push(block);
    const text = content.blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join(' ');
    table.rows.at(-1)!.push({ ...cell, text });
  }

  private closeTable(): void {
    if (this.tables.length === 0) return;
    this.closeCell();
    const { rows, inner, layout } = this.tables.pop()!;
    const filled = rows.filter((row) => row.length > 0);
    const { container } = this;
    if (layout || filled.every((row) => row.length === 1)) for (const block of inner) container.blocks.push(block);
    else if (filled.length > 0) container.blocks.push({ kind: 'table', rows: filled });
  }
}

function isHidden({ hidden: mark, style = '' }: Readonly<Record<string, string>>): boolean {
  return mark !== undefined || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

function spanOf(count: string | undefined): number {
  const number = Number.parseInt(count ?? '', 10);
  return number > 0 ? Math.min(number, 1000) : 1;
}

/** The blocks of a page. */
export async function readHtml(page: string): Promise<Block[]> {
  const { Parser } = await loadPeer('htmlparser2', () => import('htmlparser2'));
  const reader = new HtmlReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.openTag(name, attributes),
      onclosetag: (name) => reader.closeTag(name),
      ontext: (text) => reader.addText(text),
    },
    { decodeEntities: true },
  );
  parser.end(page);
  const found = reader.finish();
  if (found.length === 0) throw new DocumentError('blank');
  return found;
}

/** The encoding that a page says it has. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const name = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,30})/i.exec(head)?.[1];
  // pages in gb2312 and gbk hold characters of its successor
  return name && /^gb(?:2312|k)$/i.test(name) ? 'gb18030' : name;
}
