/**
 * The folded view of a text, of the same length: every rule sees one spelling and every offset stays true. Full-width
 * forms become half-width (`１，２` -> `1,2`), Traditional characters and radicals the Simplified ones that they stand
 * for (`萬億個點` -> `万亿个点`), blanks and dashes of all widths one (`–2.3` -> `-2.3`). Chinese punctuation without an
 * ASCII twin (`。、“”《》`) stays. A few characters are folded by their neighbours: `成效明显.方法` -> `成效明显。方法`.
 */
import { codeSet, isHan } from './codes.ts';
import { digits, gaps, moves } from './fold.data.ts';

export interface Folded {
  readonly text: string;
  readonly folded: string;
  /** Offsets of all that stages cut the text at: punctuation, brackets, quotes, line ends, bars, and 其 of 其中. */
  readonly marks: readonly number[];
  /** Offsets of what may be markup, or of what no reader sees; full-width signs are neither. */
  readonly signs: readonly number[];
}

const markCodes = ' \t\n\r\u2028\u2029,;:。!?、()[]【】〔〕“”‘’《》「」『』|│#其';

/** What tags, entities, Markdown and escapes begin with. */
const signCodes = '<&*_=`[\\-';

/** Rows of characters that are folded to the first of the row. */
const rows = [
  ' \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\f\v',
  '-\u2010\u2011\u2012\u2013\u2212\ufe58\ufe63',
  ':\u2236\ufe13\ufe55',
  ',\ufe10\ufe50',
  ';\ufe14\ufe54',
  '!\ufe15\ufe57',
  '?\ufe16\ufe56',
  '.\ufe52',
  '%\ufe6a',
  '(\ufe59',
  ')\ufe5a',
  '+\ufe62',
  '~\u301c\u223c',
  '、\uff64\ufe11\ufe51',
  '。\uff61\ufe12',
  '「\uff62',
  '」\uff63',
  '·\uff65\u30fb\u2027',
  '≥≧⩾',
  '≤≦⩽',
  '¥\uffe5',
  '£\uffe1',
] as const;

/** First and last code units of what has no width: controls, soft hyphens, zero-width and direction marks, selectors. */
const unseenRanges = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x84],
  [0x86, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x180b, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
] as const;

/** What is to be done with a character, beside folding it. */
const Kind = { none: 0, mark: 1, sign: 2, context: 4 } as const;

interface Tables {
  /** What a code unit is folded to; itself for one with a kind, 0 for any other that stays. */
  readonly codes: Uint16Array;
  /** {@link Kind} by what the code unit is folded to. */
  readonly kinds: Uint8Array;
}

let tables: Tables | undefined;

/** Built when first asked for. */
function tablesOf(): Tables {
  tables ??= buildTables();
  return tables;
}

/** What a code unit is folded to whatever stands beside it. */
export function foldCode(code: number): number {
  return tablesOf().codes[code] || code;
}

/** The numbers that `digits` write. */
function numbersOf(lines: readonly string[]): number[] {
  const base = digits.length / 2;
  const numbers: number[] = [];
  let value = 0;
  let place = 1;
  const worths = new Uint8Array(0x80);
  for (let worth = 0; worth < digits.length; worth++) worths[digits.charCodeAt(worth)] = worth;
  for (const line of lines) {
    for (let i = 0; i < line.length; i++) {
      const worth = worths[line.charCodeAt(i)]!;
      value += place * (worth % base);
      if (worth >= base) place *= base;
      else {
        numbers.push(value);
        value = 0;
        place = 1;
      }
    }
  }
  return numbers;
}

function buildTables(): Tables {
  const codes = new Uint16Array(0x10000);
  const kinds = new Uint8Array(0x10000);
  for (let code = 0xff01; code <= 0xff5e; code++) codes[code] = code - 0xfee0;
  const to = numbersOf(moves);
  let [code, target] = [0, 0];
  numbersOf(gaps).forEach((gap, i) => {
    code += gap;
    target += to[i]! % 2 === 0 ? to[i]! / 2 : -(to[i]! + 1) / 2;
    codes[code] = target;
  });
  for (const row of rows) for (let i = 1; i < row.length; i++) codes[row.charCodeAt(i)] = row.charCodeAt(0);
  const enter = (characters: string, kind: number) => {
    for (let i = 0; i < characters.length; i++) {
      codes[characters.charCodeAt(i)] = characters.charCodeAt(i);
      kinds[characters.charCodeAt(i)]! |= kind;
    }
  };
  enter(markCodes, Kind.mark);
  enter(signCodes, Kind.sign);
  for (const [first, last] of unseenRanges)
    for (let unseen = first; unseen <= last; unseen++) enter(String.fromCharCode(unseen), Kind.sign);
  // NUL would be none: it is folded to another control character
  codes[0] = 1;
  enter('".．·參', Kind.context);
  return { codes, kinds };
}

const firstQuote = 0x22;
const point = 0x2e;
const widePoint = 0xff0e;
const middleDot = 0xb7;
/** 点 */
const spokenPoint = 0x70b9;

const numerals = codeSet('一二三四五六七八九十百甲乙丙丁');
const closing = codeSet('%％)）”’》】」』');
const opening = codeSet('“‘《【「『"');
/** What stands before decimals without a whole: 约.5米. Elsewhere such a point ends a sentence. */
const beforeDecimals = codeSet('约近超过达为是至到的仅只有逾图表第');
/** What follows a number with decimals, never a day such as 5·12. */
const afterDecimals = codeSet('%％‰﹪万萬亿億千百元圆圓美港倍个個米公吨噸克升度亩畝');
/** Digits read out in words, with 十 and its kin before the point alone. */
const spoken = codeSet('〇零○一二三四五六七八九');
const spokenWhole = codeSet('〇零○一二三四五六七八九十百千');
const afterSpoken = codeSet('%％‰﹪万萬亿億元圆圓倍个個米吨噸人');
const capitalScales = codeSet('拾佰仟万萬亿億');

/** 个 and 個 of a count: only 个百分点 stands behind decimals in words. */
function countsThings(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 0x4e2a || code === 0x500b) && text.charAt(at + 1) !== '百';
}

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x3000 || code === 0xa0;
}

/** Characters that are folded by what stands beside them. */
class Neighbours {
  /** The line that quotes were last counted in ends here. */
  private lineEnd = -1;
  private quoting = false;
  private open = false;

  constructor(private readonly text: string) {}

  fold(at: number, code: number): number {
    if (code === point || code === widePoint || code === middleDot) return this.foldDot(at, code);
    if (code === firstQuote) return this.foldQuote(at);
    return capitalScales.has(this.text.charCodeAt(at + 1)) ? 0x53c1 : 0x53c2;
  }

  private foldDot(at: number, code: number): number {
    if (this.isSpokenDecimal(at)) return spokenPoint;
    if (code === middleDot) return this.isDecimal(at) ? point : middleDot;
    return code === point && this.endsSentence(at) ? 0x3002 : point;
  }

  /** 减少二八二．〇一人, 增长三·五个百分点, but not 五·四运动 and no mark of a list: 一.二亿元投资 */
  private isSpokenDecimal(at: number): boolean {
    const { text } = this;
    if (!spoken.has(text.charCodeAt(at - 1))) return false;
    let end = at + 1;
    while (end < at + 5 && spoken.has(text.charCodeAt(end))) end++;
    if (end === at + 1 || !afterSpoken.has(text.charCodeAt(end))) return false;
    let start = at - 1;
    while (start > at - 9 && spokenWhole.has(text.charCodeAt(start - 1))) start--;
    return isHan(text.charCodeAt(start - 1)) && !countsThings(text, end);
  }

  /** `成效明显.方法`, `增长9%.其中`, but not `一.总体要求` and `(一).` */
  private endsSentence(at: number): boolean {
    const { text } = this;
    const before = text.charCodeAt(at - 1);
    if (!isHan(before) && !closing.has(before)) return false;
    const next = text.charCodeAt(isBlank(text.charCodeAt(at + 1)) ? at + 2 : at + 1);
    // 全部成活.2例失败, but 约.5米
    if (isDigit(next)) return isHan(before) && !beforeDecimals.has(before) && !numerals.has(before);
    if (!isHan(next) && !opening.has(next)) return false;
    let start = before === 0x29 || before === 0xff09 ? at - 1 : at;
    while (start > at - 5 && numerals.has(text.charCodeAt(start - 1))) start--;
    if (start === at) return true;
    const head = text.charCodeAt(start - 1);
    const opens = Number.isNaN(head) || head === 0x0a || isBlank(head) || head === 0x28 || head === 0xff08;
    return !opens;
  }

  /** `2·5%`, but not `5·12地震`. */
  private isDecimal(at: number): boolean {
    const { text } = this;
    if (!isDigit(text.charCodeAt(at - 1))) return false;
    let end = at + 1;
    while (end < at + 5 && isDigit(text.charCodeAt(end))) end++;
    return end > at + 1 && afterDecimals.has(text.charCodeAt(end));
  }

  private foldQuote(at: number): number {
    if (at >= this.lineEnd) this.countQuotes(at);
    if (!this.quoting) return firstQuote;
    this.open = !this.open;
    return this.open ? 0x201c : 0x201d;
  }

  /** The quotes of a line are quotes where they come in pairs and part no cells, measure no inches and stand in no tag. */
  private countQuotes(at: number): void {
    const { text } = this;
    const newline = text.indexOf('\n', at);
    this.lineEnd = newline < 0 ? text.length : newline;
    this.open = false;
    this.quoting = false;
    const line = text.slice(at, this.lineEnd);
    const pieces = line.split(/["\uff02]/);
    if (pieces.length % 2 === 0 || /<\w|","/.test(line)) return;
    const start = at === 0 || text.charCodeAt(at - 1) === 0x0a;
    if (start && pieces[2]!.startsWith(',')) return;
    this.quoting = pieces.every((piece, i) => i % 2 === 1 || i === pieces.length - 1 || !/\d$/.test(piece));
  }
}

/** As many code units as are folded in one call: few enough for its arguments to fit the stack. */
const stretch = 2048;
/**
 * What the stretch that is being folded is folded to; every text is done with it before the next one begins. A plain list, as
 * a call takes its arguments from that without another one made of them.
 */
let codes: number[] | undefined;

class Folder {
  readonly marks: number[] = [];
  readonly signs: number[] = [];
  private readonly tables = tablesOf();
  private neighbours: Neighbours | undefined;

  constructor(private readonly text: string) {}

  /** The folded text from `start` on, as far as one stretch; undefined where it is as given. */
  read(start: number): string | undefined {
    const { text } = this;
    const { codes: table, kinds } = this.tables;
    codes ??= new Array<number>(stretch).fill(0);
    const size = Math.min(text.length - start, stretch);
    let folds = false;
    for (let i = 0; i < size; i++) {
      const code = text.charCodeAt(start + i);
      let to = table[code]!;
      if (to === 0) {
        codes[i] = code;
        continue;
      }
      let kind = kinds[to]!;
      if (kind === Kind.context) {
        this.neighbours ??= new Neighbours(text);
        to = this.neighbours.fold(start + i, to);
        kind = kinds[to]! & Kind.mark;
      }
      codes[i] = to;
      if (to !== code) folds = true;
      if (kind !== Kind.none) this.note(start + i, kind, to === code || code === 0);
    }
    if (!folds) return undefined;
    return String.fromCharCode.apply(null, size === stretch ? codes : codes.slice(0, size));
  }

  private note(at: number, kind: number, plain: boolean): void {
    if ((kind & Kind.mark) !== 0) this.marks.push(at);
    if ((kind & Kind.sign) !== 0 && plain) this.signs.push(at);
  }
}

/** Texts that are looked through before they are folded: words, and the cells of tables. */
const longestWord = 32;
const none: readonly number[] = [];

/** Whether nothing in a short text is folded, a mark or a sign. */
function isAsGiven(text: string): boolean {
  if (text.length > longestWord) return false;
  const { codes: table } = tablesOf();
  for (let i = 0; i < text.length; i++) if (table[text.charCodeAt(i)] !== 0) return false;
  return true;
}

/** Folds a text: one look-up a character; a text that needs no folding is its own folded view. */
export function fold(text: string): Folded {
  if (isAsGiven(text)) return { text, folded: text, marks: none, signs: none };
  const folder = new Folder(text);
  const parts: string[] = [];
  let kept = 0;
  for (let start = 0; start < text.length; start += stretch) {
    const folded = folder.read(start);
    if (folded === undefined) continue;
    parts.push(text.slice(kept, start), folded);
    kept = start + folded.length;
  }
  const { marks, signs } = folder;
  if (kept === 0) return { text, folded: text, marks, signs };
  // one join makes a string whose characters lie side by side; a sum would be asked for each of them by way of its parts
  parts.push(text.slice(kept));
  return { text, folded: parts.join(''), marks, signs };
}
