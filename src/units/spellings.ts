/** A spelling found: where it ends (or, read backwards, begins) and what it stands for. */
export interface Hit<T> {
  readonly end: number;
  readonly value: T;
}

/**
 * Longest match of many spellings at a place. One hash table, and for every first and last character the lengths that
 * occur as bits, so that a character that begins nothing costs one look-up and a table is filled without building nodes.
 */
export class Spellings<T> {
  private readonly all = new Map<string, T>();
  private readonly first = new Map<number, number>();
  private readonly last = new Map<number, number>();

  get(spelling: string): T | undefined {
    return this.all.get(spelling);
  }

  /** Spellings have 1 to 31 characters; longer ones are never found. */
  set(spelling: string, value: T): void {
    this.all.set(spelling, value);
    const bit = 1 << spelling.length;
    const head = spelling.charCodeAt(0);
    const tail = spelling.charCodeAt(spelling.length - 1);
    this.first.set(head, (this.first.get(head) ?? 0) | bit);
    this.last.set(tail, (this.last.get(tail) ?? 0) | bit);
  }

  /** The longest spelling that begins at `at` and whose end is accepted. */
  longest(text: string, at: number, accepts: (text: string, end: number) => boolean): Hit<T> | undefined {
    let lengths = this.first.get(text.charCodeAt(at)) ?? 0;
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
    let lengths = this.last.get(text.charCodeAt(at - 1)) ?? 0;
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
