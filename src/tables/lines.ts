/** Blocks of lines that part their words alike: by bars, tabs, wide gaps or commas. One pass, native search between hits. */
import { codeSet } from '../text/codes.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Form } from './grid.ts';
import { tableTitle } from './words.patterns.ts';

export interface Line extends Span {
  /** Where the next line starts. */
  readonly next: number;
  readonly form: Exclude<Form, 'html'>;
}

/** Lines that follow each other without an empty one between them. */
export interface Block {
  readonly form: Line['form'];
  readonly lines: readonly Line[];
}

/** Rows of a table are short; a longer line is prose. */
const longestLine = 2000;
const longestAside = 30;

const behindComma = codeSet('"0123456789.+-');

/** Whether a mark may part cells. Commas of prose are seldom followed by a digit; full-width ones part no cells at all. */
function parts({ text, folded }: Source, at: number): boolean {
  switch (folded.charCodeAt(at)) {
    case 0x2c:
      return behindComma.has(text.charCodeAt(at + 1)) && text.charCodeAt(at) === 0x2c;
    case 0x20:
      return folded.charCodeAt(at + 1) === 0x20;
    case 0x09:
    case 0x7c:
    case 0x2502:
      return true;
    default:
      return false;
  }
}

/** Every block of at least two lines. */
export function findBlocks(source: Source): Block[] {
  const blocks: Block[] = [];
  let lines: Line[] = [];
  const close = () => {
    if (lines.length > 1) blocks.push({ form: lines[0]!.form, lines });
    lines = [];
  };
  for (const line of partedLines(source)) {
    const last = lines.at(-1);
    const between =
      last?.form === line.form && !opensTable(source, line) ? linesBetween(source, last, line) : undefined;
    if (between === undefined) close();
    else lines.push(...between);
    lines.push(line);
  }
  close();
  return blocks;
}

/** Lines with something that may part cells. */
function* partedLines(source: Source): Generator<Line> {
  const { text, marks } = source;
  let from = 0;
  // by index: an iterator inside a generator costs an object for every mark
  for (let m = 0; m < marks.length; m++) {
    const at = marks[m]!;
    if (at < from || !parts(source, at)) continue;
    const start = Math.max(text.lastIndexOf('\n', at) + 1, from);
    if (text.charCodeAt(at) === 0x2c && start > from) {
      // the head of a table parted by commas has no digits: it is the line before
      const head = lineAt(source, Math.max(text.lastIndexOf('\n', start - 2) + 1, from));
      if (head.form === 'comma') yield head;
    }
    let line = lineAt(source, start);
    if (line.form) yield line;
    // nor has a row of dashes
    while (line.form === 'comma' && line.next < text.length) {
      line = lineAt(source, line.next);
      if (line.form) yield line;
    }
    from = line.next;
  }
}

function lineAt({ text, folded }: Source, start: number): Line | (Omit<Line, 'form'> & { readonly form?: undefined }) {
  const newline = text.indexOf('\n', start);
  const next = newline < 0 ? text.length : newline + 1;
  let end = newline < 0 ? text.length : newline;
  if (text.charCodeAt(end - 1) === 0x0d && end > start) end--;
  const form = end - start > longestLine ? undefined : formOf(text, folded, start, end);
  return form ? { start, end, next, form } : { start, end, next };
}

function formOf(text: string, folded: string, start: number, end: number): Line['form'] | undefined {
  let tabs = 0;
  let gaps = 0;
  let commas = 0;
  let marks = 0;
  let filled = false;
  for (let i = start; i < end; i++) {
    const code = folded.charCodeAt(i);
    if (code === 0x7c || code === 0x2502) return 'pipe';
    if (code === 0x09) {
      tabs++;
      continue;
    }
    if (code === 0x20) {
      let run = i + 1;
      while (run < end && folded.charCodeAt(run) === 0x20) run++;
      if (run - i > 1 && filled && run < end) gaps++;
      i = run - 1;
      continue;
    }
    filled = true;
    if (code === 0x2c) {
      if (text.charCodeAt(i) === 0x2c) commas++;
      else marks++;
    } else if (code === 0x3002 || code === 0x3b || code === 0x21 || code === 0x3f) marks++;
  }
  if (tabs > 0) return 'tab';
  if (gaps > 0) return marks === 0 ? 'gap' : undefined;
  return commas > 1 && marks === 0 ? 'comma' : undefined;
}

/** Nothing, a rule or one short aside (a group's name), which are rows of the block; undefined where it ends. */
function linesBetween({ folded }: Source, last: Line, line: Line): Line[] | undefined {
  if (last.next === line.start) return [];
  if (line.start - last.next > 2 * longestAside + 120 || line.form === 'comma') return undefined;
  const between = folded.slice(last.next, line.start).replace(/\r?\n$/, '');
  const aside = between.trim();
  if (aside === '' || between.includes('\n')) return undefined;
  const named = line.form !== 'pipe' && aside.length <= longestAside && !/[。;!?,\d]|单位:|表/.test(aside);
  if (!named && !/^[\s+=:—\u2500-\u257f-]+$/.test(between)) return undefined;
  return [{ start: last.next, end: last.next + between.length, next: line.start, form: line.form }];
}

/** `表2 …` with a wide gap in it is the title of the next table. */
function opensTable({ folded }: Source, { start, end, form }: Line): boolean {
  return form === 'gap' && tableTitle.test(folded.slice(start, Math.min(end, start + 60)));
}
