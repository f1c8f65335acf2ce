/** A spelling found: where it ends (or, read backwards, begins) and what it stands for. */
export interface Hit<T> {
  readonly end: number;
  readonly value: T;
}

/** The length 1, as a bit. */
const single = 1 << 1;

/**
 * Longest match of many spellings at a place. One hash table, and for every first and second character (or last and last
 * but one) the lengths that occur as bits, so that what begins nothing costs two look-ups and a table is filled without
 * building nodes.
 */
export class Spellings<T> {
  private readonly all = new Map<string, T>();
  /** By the code of the character at the edge: the lengths of the spellings there. */
  private readonly lengths: Int32Array;
  /** By the code of the character beside it: the same, of those with more than one. */
  private readonly beside: Int32Array;

  /**
   * @param backward look for spellings that end at a place, not for those that begin there
   * @param base spellings below these, which stay as they are; where both have one, that of these counts
   */
  constructor(
    private readonly backward = false,
    private readonly base?: Spellings<T>,
  ) {
    this.lengths = base === undefined ? new Int32Array(0x10000) : base.lengths.slice();
    this.beside = base === undefined ? new Int32Array(0x10000) : base.beside.slice();
  }

  get(spelling: string): T | undefined {
    const own = this.all.get(spelling);
    return own !== undefined || this.base === undefined ? own : this.base.get(spelling);
  }

  /** Spellings have 1 to 31 characters; longer ones are never found. */
  set(spelling: string, value: T): void {
    this.all.set(spelling, value);
    const { length } = spelling;
    this.lengths[spelling.charCodeAt(this.backward ? length - 1 : 0)]! |= 1 << length;
    if (length > 1) this.beside[spelling.charCodeAt(this.backward ? length - 2 : 1)]! |= 1 << length;
  }

  /** The longest spelling that begins at `at` and whose end is accepted. */
  longest(text: string, at: number, accepts: (text: string, end: number) => boolean): Hit<T> | undefined {
    let lengths = this.lengths[text.charCodeAt(at) | 0]!;
    if (lengths === 0) return undefined;
    lengths &= single | this.beside[text.charCodeAt(at + 1) | 0]!;
    while (lengths !== 0) {
      const length = 31 - Math.clz32(lengths);
      lengths ^= 1 << length;
      const end = at + length;
      if (end > text.length) continue;
      const value = this.get(text.slice(at, end));
      if (value !== undefined && accepts(text, end)) return { end, value };
    }
    return undefined;
  }

  /** The longest spelling that ends at `at` and whose beginning is accepted. */
  longestBefore(text: string, at: number, accepts: (text: string, start: number) => boolean): Hit<T> | undefined {
    let lengths = this.lengths[text.charCodeAt(at - 1) | 0]!;
    if (lengths === 0) return undefined;
    lengths &= single | this.beside[text.charCodeAt(at - 2) | 0]!;
    while (lengths !== 0) {
      const length = 31 - Math.clz32(lengths);
      lengths ^= 1 << length;
      const start = at - length;
      if (start < 0) continue;
      const value = this.get(text.slice(start, at));
      if (value !== undefined && accepts(text, start)) return { end: start, value };
    }
    return undefined;
  }
}
