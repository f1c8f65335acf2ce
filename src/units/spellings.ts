/** A spelling found: where it ends (or, read backwards, begins) and what it stands for. */
export interface Hit<T> {
  readonly end: number;
  readonly value: T;
}

/**
 * Longest match of many spellings at a place. One hash table, and for every first (or last) character the lengths that
 * occur as bits, so that a character that begins nothing costs one look-up and a table is filled without building nodes.
 */
export class Spellings<T> {
  private readonly all = new Map<string, T>();
  /** By the code of the character at the edge: the lengths of the spellings there. */
  private readonly lengths = new Int32Array(0x10000);

  /** @param backward look for spellings that end at a place, not for those that begin there */
  constructor(private readonly backward = false) {}

  get(spelling: string): T | undefined {
    return this.all.get(spelling);
  }

  /** Spellings have 1 to 31 characters; longer ones are never found. */
  set(spelling: string, value: T): void {
    this.all.set(spelling, value);
    const edge = spelling.charCodeAt(this.backward ? spelling.length - 1 : 0);
    this.lengths[edge]! |= 1 << spelling.length;
  }

  /** The longest spelling that begins at `at` and whose end is accepted. */
  longest(text: string, at: number, accepts: (text: string, end: number) => boolean): Hit<T> | undefined {
    let lengths = this.lengths[text.charCodeAt(at)] ?? 0;
    while (lengths !== 0) {
      const length = 31 - Math.clz32(lengths);
      lengths ^= 1 << length;
      const end = at + length;
      if (end > text.length) continue;
      const value = this.all.get(text.slice(at, end));
      if (value !== undefined && accepts(text, end)) return { end, value };
    }
    return undefined;
  }

  /** The longest spelling that ends at `at` and whose beginning is accepted. */
  longestBefore(text: string, at: number, accepts: (text: string, start: number) => boolean): Hit<T> | undefined {
    let lengths = this.lengths[text.charCodeAt(at - 1)] ?? 0;
    while (lengths !== 0) {
      const length = 31 - Math.clz32(lengths);
      lengths ^= 1 << length;
      const start = at - length;
      if (start < 0) continue;
      const value = this.all.get(text.slice(start, at));
      if (value !== undefined && accepts(text, start)) return { end: start, value };
    }
    return undefined;
  }
}
