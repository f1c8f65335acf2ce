/**
 * What is written in a text and not seen by its reader: tags, entities, Markdown's marks, escapes, marks without width.
 * Only the places that {@link fold} found are looked at. Tags of tables stay, for the stage that reads tables.
 */

import { Edits } from './edits.ts';
import type { Folded } from './fold.ts';
import { blockTags, entities, hiddenTags, inlineTags, runningTags, tableTags } from './markup.data.ts';
import type { Span } from './span.ts';

/** What is open where a stretch of a text ends: the line ends of a paragraph are blanks until the next block tag. */
export interface MarkupState {
  /** Whether text stands before the stretch. */
  readonly goesOn: boolean;
  readonly running: boolean;
}

export interface Markup {
  readonly edits: Edits;
  /** Whether `offset` lies in a paragraph. */
  isRunning(offset: number): boolean;
  /** From here on what follows the text may change what is left out. */
  readonly open: number;
}

/** What goes on longer is read as no table, no script and no paragraph. */
const longestTable = 256 * 1024;
const longestHidden = 512 * 1024;
const longestRunning = 16 * 1024;
const longestTag = 4 * 1024;
const longestLabel = 300;
const longestAddress = 2000;

type TagKind = 'block' | 'running' | 'inline' | 'hidden';

function kindsOfTags(): ReadonlyMap<string, TagKind> {
  const kinds = new Map<string, TagKind>();
  const enter = (lists: readonly string[], kind: TagKind) => {
    for (const list of lists) for (const name of list.split(' ')) kinds.set(name, kind);
  };
  enter(blockTags, 'block');
  enter(runningTags, 'running');
  enter(inlineTags, 'inline');
  enter(hiddenTags, 'hidden');
  return kinds;
}

const kindOfTag = kindsOfTags();
const keptTags = new Set(tableTags.split(' '));

interface Tag extends Span {
  readonly name: string;
  readonly closes: boolean;
}

interface Edit extends Span {
  words: string;
  /** A line end that block tags make; those that touch are one. */
  readonly breaks?: true;
}

const character = {
  escape: 0x1b,
  exclamation: 0x21,
  ampersand: 0x26,
  asterisk: 0x2a,
  hyphen: 0x2d,
  slash: 0x2f,
  less: 0x3c,
  equals: 0x3d,
  greater: 0x3e,
  bracket: 0x5b,
  backslash: 0x5c,
  underscore: 0x5f,
  backtick: 0x60,
} as const;

const entity = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,6}\d{0,2}));/y;
const tagName = /<(\/?)([a-zA-Z][\w:-]*)(?=[\s/>])/y;
const tableTag = /<(\/?)table\b/gi;
const tablePart = /<t([rdh])\b/gi;
const escapeSequence = /\x1b(?:\[[\d;?]*[ -/]*[@-~]|\][^\x07\x1b]{0,2000}(?:\x07|\x1b\\)|[@-Z\\^_])?/y;
const raised = /<sup\b[^<>]{0,300}>(?:<[^<>]{0,300}>|\s){0,4}([^<>\s]{0,6})(?:<[^<>]{0,300}>|\s){0,4}?<\/sup\s*>/iy;
const footnoteMark = /^(?:[[(（〔]?\d{1,3}(?:[-,–]\d{1,3})?[\])）〕]?|[①-⑳*†‡]+|注\d*)$/;
const footnote = /\[(?:\^[\w-]{1,20}|\d{1,3}|\d{1,3}[-–,]\d{1,3})\]/y;
const address =
  /^(?=[^\u4e00-\u9fff]*$|[^\s]*[/#])(?=.*[a-zA-Z/#])[^\s()<>]*[/.#:@][^\s()<>]*(?:\s+["'“][^"'”]*["'”])?$/;
/** What dashes stand between. */
const isWord = /[\d%‰\p{L}”》）)“《（(]/u;
/** Words before a span of numbers in square brackets, which is no footnote then. */
const beforeSpan = /[间围于在为∈,，]$/;

const identifier = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\d?/iy;

/** 78981DD6-B6FA-435C-B969-0D6ABD01805C: what a page calls a part of itself, around the first dash. */
function isIdentifier(text: string, at: number): boolean {
  if (text.charCodeAt(at + 5) !== character.hyphen || text.charCodeAt(at + 10) !== character.hyphen) return false;
  identifier.lastIndex = Math.max(0, at - 8);
  return identifier.test(text);
}

class Reader {
  readonly found: Edit[] = [];
  /** Where the state changes, and to what. */
  readonly changes: { readonly at: number; readonly running: boolean }[] = [];
  open = Number.POSITIVE_INFINITY;
  /** All before it has been read. */
  private passed = 0;
  private paragraph: { at: number; held: boolean } | undefined;
  private tables: Span[] | undefined;
  private nextTable = 0;
  private nextClose = -1;
  /** The hidden tags that nothing closes from here on. */
  private readonly unclosed = new Set<string>();

  constructor(
    private readonly text: string,
    private readonly state: MarkupState,
  ) {
    // that a block tag follows in time was seen where the stretch before this one was cut
    if (state.running) this.paragraph = { at: 0, held: true };
  }

  read(signs: readonly number[]): void {
    for (const at of signs) if (at >= this.passed) this.readAt(at);
    if (this.paragraph === undefined) return;
    if (this.paragraph.held) this.joinLines(this.paragraph.at, this.text.length);
    else if (this.text.length - this.paragraph.at <= longestRunning) this.open = Math.min(this.open, this.paragraph.at);
  }

  private drop(start: number, end: number, words = ''): void {
    this.found.push({ start, end, words });
    this.passed = end;
  }

  private readAt(at: number): void {
    switch (this.text.charCodeAt(at)) {
      case character.less:
        this.readTag(at);
        break;
      case character.ampersand:
        this.readEntity(at);
        break;
      case character.asterisk:
        this.readEmphasis(at, 4);
        break;
      case character.underscore:
      case character.equals:
        this.readEmphasis(at, 2);
        break;
      case character.hyphen:
        this.readDash(at);
        break;
      case character.backtick:
        this.drop(at, at + 1);
        break;
      case character.bracket:
        this.readBracket(at);
        break;
      case character.backslash:
        // \| stays: it parts no cells
        if (/^[!-/:-@[-`{}~]$/.test(this.text.charAt(at + 1))) {
          this.drop(at, at + 1);
          this.passed = at + 2;
        }
        break;
      case character.escape:
        escapeSequence.lastIndex = at;
        this.drop(at, at + escapeSequence.exec(this.text)![0].length);
        break;
      default:
        this.drop(at, at + 1);
    }
  }

  private readEntity(at: number): void {
    entity.lastIndex = at;
    const match = entity.exec(this.text);
    if (match === null) return;
    const [whole, decimal, hexadecimal, name] = match;
    const words = name === undefined ? characterOf(decimal, hexadecimal) : entities[name];
    if (words !== undefined) this.drop(at, at + whole.length, words);
  }

  /** `**46151**万元`, `**2科****4属**`, but not `2**3` and not `____`. */
  private readEmphasis(at: number, longest: number): void {
    const { text } = this;
    const code = text.charCodeAt(at);
    let end = at + 1;
    while (text.charCodeAt(end) === code) end++;
    this.passed = end;
    if (end - at < 2 || end - at > longest) return;
    const before = text.charAt(at - 1);
    const after = text.charAt(end);
    if (isSpace(before) && isSpace(after)) return;
    if (/\d/.test(before) ? /\d/.test(after) : /[a-z]/i.test(before) && /[a-z]/i.test(after)) return;
    this.drop(at, end);
  }

  /** `1---5月` and `1--5月`, as dashes are typed, but no rule of a table. */
  private readDash(at: number): void {
    const { text } = this;
    if (isIdentifier(text, at) && at - 8 >= this.passed) {
      this.drop(at - 8, at + 28, '\n');
      return;
    }
    let end = at + 1;
    while (text.charCodeAt(end) === character.hyphen) end++;
    this.passed = end;
    if (end - at < 2 || (end - at > 3 && end - at !== 6)) return;
    if (isWord.test(text.charAt(at - 1)) && isWord.test(text.charAt(end)))
      this.drop(at, end, end - at === 2 ? '–' : '—'.repeat((end - at) / 3));
  }

  private readBracket(at: number): void {
    const { text } = this;
    if (this.nextClose < at) {
      const close = text.indexOf(']', at);
      this.nextClose = close < 0 ? text.length : close;
    }
    const close = this.nextClose;
    if (close - at > longestLabel) return;
    if (text.charAt(close + 1) === '(' && this.readLink(at, close)) return;
    footnote.lastIndex = at;
    const mark = footnote.exec(text)?.[0];
    if (mark === undefined || isSpace(text.charAt(at - 1))) return;
    if (/[-–,]/.test(mark) && beforeSpan.test(text.charAt(at - 1))) return;
    this.drop(at, at + mark.length);
  }

  /** `[words](address)`, of which the words are seen, and `![words](address)`, a picture. */
  private readLink(at: number, close: number): boolean {
    const { text } = this;
    const end = text.slice(close + 2, close + 2 + longestAddress).search(/[)\n]/);
    if (end < 0 || text.charAt(close + 2 + end) !== ')') return false;
    if (text.slice(at, close).includes('\n') || !address.test(text.slice(close + 2, close + 2 + end))) return false;
    if (text.charCodeAt(at - 1) === character.exclamation) {
      this.drop(at - 1, close + end + 3);
      return true;
    }
    this.drop(at, at + 1);
    this.found.push({ start: close, end: close + end + 3, words: '' });
    return true;
  }

  private readTag(at: number): void {
    const { text } = this;
    const next = text.charCodeAt(at + 1);
    if (next === character.exclamation || next === 0x3f) {
      this.readDeclaration(at);
      return;
    }
    const tag = this.tagAt(at);
    const kind = tag && (tag.name.includes(':') ? 'inline' : kindOfTag.get(tag.name));
    if (tag === undefined || kind === undefined) return;
    if (kind === 'hidden') this.readHidden(tag);
    else if (tag.name === 'sup' && !tag.closes && this.readRaised(tag)) return;
    else if (this.inTable(at)) this.readInTable(tag, kind);
    else if (kind === 'inline') this.drop(at, tag.end);
    else this.breakLine(tag, kind === 'running' && !tag.closes);
  }

  /** Comments, document types and instructions. */
  private readDeclaration(at: number): void {
    const comment = this.text.startsWith('<!--', at);
    if (!comment && !/^<[!?][a-zA-Z[]/.test(this.text.slice(at, at + 3))) return;
    const closing = comment ? '-->' : '>';
    if (this.unclosed.has(closing)) return;
    const end = this.text.indexOf(closing, at + 2);
    if (end < 0) this.unclosed.add(closing);
    const reach = comment ? longestHidden : longestTag;
    if (end >= 0 && end - at <= reach) this.drop(at, end + closing.length);
    else if (this.text.length - at <= reach) this.open = Math.min(this.open, at);
  }

  private tagAt(at: number): Tag | undefined {
    const { text } = this;
    tagName.lastIndex = at;
    const match = tagName.exec(text);
    if (match === null) {
      if (text.length - at < 40) this.open = Math.min(this.open, at);
      return undefined;
    }
    let end = at + match[0].length;
    for (let quotes = 0; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code === character.greater)
        return { start: at, end: end + 1, name: match[2]!.toLowerCase(), closes: match[1] === '/' };
      if (code === character.less) return undefined;
      const quoted = (code === 0x22 || code === 0x27) && text.charCodeAt(end - 1) === character.equals;
      if (!quoted) {
        if (end - at > longestTag && quotes === 0) return undefined;
        continue;
      }
      const close = ++quotes > 40 ? -1 : text.indexOf(text.charAt(end), end + 1);
      if (close < 0) break;
      end = close;
    }
    this.open = Math.min(this.open, at);
    return undefined;
  }

  /** A script or the head of a page, with all that is in it. */
  private readHidden({ start, end, name, closes }: Tag): void {
    const closing = new RegExp(`</${name}\\s*>`, 'gi');
    closing.lastIndex = end;
    const close = closes || this.unclosed.has(name) ? null : closing.exec(this.text);
    if (close !== null && close.index - start <= longestHidden) {
      this.drop(start, closing.lastIndex);
      return;
    }
    if (!closes) this.unclosed.add(name);
    if (!closes && this.text.length - start <= longestHidden) this.open = Math.min(this.open, start);
    this.drop(start, end);
  }

  /** `m<sup>2</sup>` is m2, `10<sup>8</sup>` a power, `5家<sup>[1]</sup>` a footnote. */
  private readRaised({ start, end }: Tag): boolean {
    raised.lastIndex = start;
    const match = raised.exec(this.text);
    if (match === null) return false;
    const before = this.text.slice(Math.max(0, start - 3), start);
    if (/(?:^|\D)10$/.test(before) && /^[-−]?\d+$/.test(match[1]!)) this.drop(start, end, '^');
    else if (!/[a-z]$/i.test(before) && footnoteMark.test(match[1]!)) this.drop(start, raised.lastIndex);
    else return false;
    return true;
  }

  /** Whether the place lies between the tags of a table, the innermost where one holds another. */
  private inTable(at: number): boolean {
    this.tables ??= this.findTables();
    while (this.nextTable < this.tables.length && this.tables[this.nextTable]!.end <= at) this.nextTable++;
    return this.nextTable < this.tables.length && this.tables[this.nextTable]!.start <= at;
  }

  private findTables(): Span[] {
    const { text } = this;
    const spans: Span[] = [];
    let start = -1;
    for (const {
      0: { length },
      1: stroke,
      index,
    } of text.matchAll(tableTag)) {
      if (stroke === '') {
        start = index;
        continue;
      }
      const close = text.charCodeAt(index + length) === character.greater ? 1 : 0;
      if (start >= 0 && index - start <= longestTable && isGrid(text.slice(start, index)))
        spans.push({ start, end: index + length + close });
      start = -1;
    }
    if (start >= 0 && text.length - start <= longestTable) this.open = Math.min(this.open, start);
    return spans;
  }

  private readInTable({ start, end, name }: Tag, kind: string): void {
    if (!keptTags.has(name)) this.drop(start, end, kind === 'inline' ? '' : ' ');
    else if (name === 'table') this.endParagraph(start, end, false);
    this.passed = end;
  }

  /** A block tag and the blanks around it are one line end, and so are several of them in a row. */
  private breakLine({ start, end }: Tag, runs: boolean): void {
    const { text } = this;
    this.endParagraph(start, end, runs);
    const last = this.found.at(-1);
    let from = start;
    const floor = this.passed;
    while (from > floor && isSpace(text.charAt(from - 1))) from--;
    let to = end;
    while (to < text.length && isSpace(text.charAt(to))) to++;
    if (last?.breaks && last.end === from) {
      this.found[this.found.length - 1] = { start: last.start, end: to, words: last.words, breaks: true };
    } else {
      this.found.push({ start: from, end: to, words: from === 0 && !this.state.goesOn ? '' : '\n', breaks: true });
    }
    this.passed = to;
  }

  private endParagraph(start: number, end: number, runs: boolean): void {
    const { paragraph } = this;
    if (paragraph !== undefined && (paragraph.held || start - paragraph.at <= longestRunning)) {
      this.changes.push({ at: paragraph.at, running: true });
      this.joinLines(paragraph.at, start);
    }
    this.changes.push({ at: end, running: false });
    this.paragraph = runs ? { at: end, held: false } : undefined;
  }

  /** Line ends inside a paragraph are blanks, and none between Chinese characters. */
  private joinLines(from: number, to: number): void {
    const { text } = this;
    for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
      let start = at;
      while (start > from && isSpace(text.charAt(start - 1))) start--;
      let end = at + 1;
      while (end < to && isSpace(text.charAt(end))) end++;
      if (start > from && end < to) this.found.push({ start, end, words: joint(text, start, end) });
      at = end - 1;
    }
  }
}

/** What stands between two lines that are one: a blank between words of letters. */
export function joint(text: string, end: number, next: number): string {
  return /[a-zA-Z.,;:]/.test(text.charAt(end - 1)) && /[a-zA-Z]/.test(text.charAt(next)) ? ' ' : '';
}

function isSpace(text: string): boolean {
  return text === '' || /\s/.test(text);
}

function characterOf(decimal: string | undefined, hexadecimal: string | undefined): string | undefined {
  const code = decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number(decimal);
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  return String.fromCodePoint(code);
}

/** Reads the signs of a text. */
export function readMarkup({ text, signs }: Folded, start: MarkupState): Markup {
  const reader = new Reader(text, start);
  reader.read(signs);
  const { found, changes, open } = reader;
  // line ends inside paragraphs and ends of links are found out of order
  found.sort((a, b) => a.start - b.start);
  const edits = new Edits();
  for (const { start: from, end, words } of found) edits.add(from, end, words);
  return { edits, open, isRunning: (offset) => changes.findLast(({ at }) => at <= offset)?.running ?? start.running };
}

/** Rows of cells; a table of a single row or column is laid out text, and its tags are as any other. */
function isGrid(table: string): boolean {
  let rows = 0;
  let cells = 0;
  for (const [, letter] of table.matchAll(tablePart)) {
    if (letter === 'r' || letter === 'R') rows++;
    else cells++;
  }
  return rows > 1 && cells > rows;
}
