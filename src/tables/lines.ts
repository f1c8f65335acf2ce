/** Blocks of lines that part their words alike: by bars, tabs, wide gaps or commas. One pass, native search between hits. */
import { codeSet } from '../text/codes.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Form } from './grid.ts';
import { placesBetween } from './places.ts';
import { bareCell, beforeLabel, noAside, ruleLine, tableTitle } from './words.patterns.ts';

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
/** A row without figures is no longer than this, and so many of them follow each other at most. */
const longestAside = 40;
const mostAsides = 30;
/** A line that begins so far to the right begins in a later column. */
const deepIndent = 9;

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

/** What parts the words of a line, counted. */
interface Partings {
  tabs: number;
  gaps: number;
  commas: number;
  /** Marks of prose: a row of names and figures has none, but for a comma inside a name. */
  asides: number;
  stops: number;
}

function formOf(text: string, folded: string, start: number, end: number): Line['form'] | undefined {
  const found = countPartings(text, folded, start, end);
  if (found === undefined) return 'pipe';
  const { tabs, gaps, commas, asides, stops } = found;
  if (tabs > 0) return 'tab';
  if (gaps > 0) return stops === 0 && (asides === 0 || hasBareCell(folded, start, end)) ? 'gap' : undefined;
  return commas > 1 && asides + stops === 0 ? 'comma' : undefined;
}

/** undefined where the line has a bar, which decides. */
function countPartings(text: string, folded: string, start: number, end: number): Partings | undefined {
  const found: Partings = { tabs: 0, gaps: 0, commas: 0, asides: 0, stops: 0 };
  let filled = false;
  for (let i = start; i < end; i++) {
    const code = folded.charCodeAt(i);
    if (code === 0x20) {
      const run = blankEnd(folded, i, end);
      if (run - i > 1 && filled && run < end) found.gaps++;
      i = run - 1;
      continue;
    }
    if (code === 0x7c || code === 0x2502) return undefined;
    if (code === 0x09) found.tabs++;
    else filled = true;
    if (code === 0x2c && text.charCodeAt(i) === 0x2c) found.commas++;
    else if (code === 0x2c || code === 0x3b) found.asides++;
    else if (code === 0x3002 || code === 0x21 || code === 0x3f) found.stops++;
  }
  return found;
}

/** Where the blanks that begin at `at` end. */
export function blankEnd(folded: string, at: number, end: number): number {
  let run = at + 1;
  while (run < end && folded.charCodeAt(run) === 0x20) run++;
  return run;
}

function hasBareCell(folded: string, start: number, end: number): boolean {
  return bareCell.test(folded.slice(start, end));
}

/**
 * Nothing, a rule, or rows without figures (the name of a group, 应收股利), which are rows of the block; undefined where it
 * ends. Under aligned columns such a row fits into the column of the names.
 */
function linesBetween(source: Source, last: Line, line: Line): Line[] | undefined {
  if (last.next === line.start) return [];
  if (line.form === 'comma' || line.start - last.next > mostAsides * (longestAside + 60)) return undefined;
  const room = line.form === 'gap' ? Math.max(nameRoom(source, last), nameRoom(source, line)) : longestAside * 2;
  const between: Line[] = [];
  for (let start = last.next; start < line.start; ) {
    const { end, next } = lineAt(source, start);
    if (!isAside(source.folded, { start, end, next, form: line.form }, room)) return undefined;
    between.push({ start, end, next, form: line.form });
    start = next;
  }
  return between.length > mostAsides ? undefined : between;
}

/** How wide the column of the names is, in places, as far as one line shows: up to its second cell. */
function nameRoom({ text, folded }: Source, { start, end }: Line): number {
  let i = start;
  while (i < end && folded.charCodeAt(i) <= 0x20) i++;
  if (i - start >= deepIndent) return placesBetween(text, start, i);
  for (; i < end; i++) {
    if (folded.charCodeAt(i) !== 0x20) continue;
    const run = blankEnd(folded, i, end);
    if (run - i > 1) return placesBetween(text, start, run);
    i = run - 1;
  }
  return 0;
}

function isAside(folded: string, { start, end, form }: Line, room: number): boolean {
  if (end - start > longestAside + 120) return false;
  const words = folded.slice(start, end);
  const name = words.trim();
  if (name === '') return false;
  if (ruleLine.test(words)) return true;
  if (form === 'pipe' || name.length > longestAside) return false;
  // a line of words in a later column, wrapped there
  if (form === 'gap' && words.length - words.trimStart().length >= deepIndent) return !/[。!?\d]/.test(name);
  return placesBetween(words, 0, words.length) <= room && !noAside.test(name.replace(beforeLabel, ''));
}

/** `表2 …` with a wide gap in it is the title of the next table. */
function opensTable({ folded }: Source, { start, end, form }: Line): boolean {
  return form === 'gap' && tableTitle.test(folded.slice(start, Math.min(end, start + 60)));
}
