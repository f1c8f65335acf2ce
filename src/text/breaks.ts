/** Where sentences end that no full stop closes: items of a form that run together, and signs that part two texts. */
import { codeSet, isDigit, isHan } from './codes.ts';

const colon = 0x3a;
const hash = 0x23;
const lineEnds = codeSet('\n\r\u2028\u2029');
/** Farthest that the label of an item goes on before its colon. */
const longestItem = 120;

/** Reads the marks of a text in their order. */
export class Breaks {
  /** Where the line begins. */
  line = 0;
  /** The number of the next item of a form. */
  private item = 1;
  /** The signs being passed part texts, and head no line. */
  private hashes = false;

  constructor(private readonly folded: string) {}

  /** Where a sentence that began at `start` ends for the mark at `at`; -1 where it goes on. */
  before(at: number, start: number): number {
    const code = this.folded.charCodeAt(at);
    if (code === colon) return this.beforeItem(at, start);
    if (code === hash) return this.besideHashes(at);
    if (lineEnds.has(code)) {
      this.line = at + 1;
      this.item = 1;
    }
    return -1;
  }

  /** …。### 图文 ###…: before the first and behind the last of three signs and more. */
  private besideHashes(at: number): number {
    const { folded } = this;
    if (folded.charCodeAt(at - 1) !== hash) {
      this.hashes = at > this.line && folded.startsWith('###', at);
      return this.hashes ? at : -1;
    }
    return this.hashes && folded.charCodeAt(at + 1) !== hash ? at + 1 : -1;
  }

  /** 3.每股面额:20元|4.发行总额:: before the item whose label the colon ends, where it runs into the one before. */
  private beforeItem(at: number, start: number): number {
    const { folded } = this;
    const floor = Math.max(start, at - longestItem) + 1;
    const dot = floor + folded.slice(floor, at - 1).lastIndexOf('.');
    if (dot < floor) return -1;
    if (!isHan(folded.charCodeAt(dot + 1)) && folded.charAt(dot + 1) !== '(') return -1;
    const number = String(this.item);
    if (folded.startsWith(number, dot - number.length)) {
      this.item++;
      return runsOn(folded, dot - number.length) ? dot - number.length : -1;
    }
    // 7.任期:: the first item of a line may have any number
    const first = dot - this.line <= 2 ? Number(folded.slice(this.line, dot)) : 0;
    if (first > 0) this.item = first + 1;
    return -1;
  }
}

/** 20元|4.总额:, 12/08/11|2.日期:, but not 3、|4.总额: and 1|3.5元. */
function runsOn(folded: string, at: number): boolean {
  const before = folded.charCodeAt(at - 1);
  if (isDigit(before)) return folded.charAt(at - 3) === '/';
  return isHan(before) || before === 0x29 || before === 0x25;
}
