/** What is left out of a text, or written otherwise, and the way from places in what remains back to the text. */
/** Stretches of a text with what stands in their place: sorted and disjoint, as long as they are added in order. */
export class Edits {
  readonly from: number[] = [];
  readonly to: number[] = [];
  readonly words: string[] = [];

  get size(): number {
    return this.from.length;
  }

  /** Where the last edit ends. */
  get end(): number {
    return this.to.at(-1) ?? 0;
  }

  /** The text with the edits. */
  applyTo(text: string): string {
    const parts: string[] = [];
    let end = 0;
    for (let i = 0; i < this.size; i++) {
      parts.push(text.slice(end, this.from[i]), this.words[i]!);
      end = this.to[i]!;
    }
    parts.push(text.slice(end));
    return parts.join('');
  }

  /** Leaves `from`..`to` out, or puts `words` in its place. What begins before the last edit ends is passed over. */
  add(from: number, to: number, words = ''): void {
    if (from < this.end) return;
    this.from.push(from);
    this.to.push(to);
    this.words.push(words);
  }
}

/**
 * Places in a text with edits, back to places in the text before them. A span that starts behind something left out
 * starts there, and one that ends before it ends there: what nobody sees stands in a span only where it stands inside.
 */
export class Way {
  /** Where each piece starts in what remains, and where the last one ends. */
  private readonly at: Int32Array;
  /** Where it starts and ends in the text. */
  private readonly from: Int32Array;
  private readonly to: Int32Array;
  private readonly pieces: number;

  constructor(edits: Edits, length: number) {
    const most = 2 * edits.size + 1;
    this.at = new Int32Array(most + 1);
    this.from = new Int32Array(most);
    this.to = new Int32Array(most);
    let pieces = 0;
    let at = 0;
    let from = 0;
    const add = (size: number, start: number, end: number) => {
      if (size === 0) return;
      this.at[pieces] = at;
      this.from[pieces] = start;
      this.to[pieces++] = end;
      at += size;
    };
    for (let i = 0; i < edits.size; i++) {
      add(edits.from[i]! - from, from, edits.from[i]!);
      add(edits.words[i]!.length, edits.from[i]!, edits.to[i]!);
      from = edits.to[i]!;
    }
    add(length - from, from, length);
    this.at[pieces] = at;
    this.pieces = pieces;
  }

  /** Index of the last piece that starts at or before `at`. */
  private pieceAt(at: number): number {
    let low = 0;
    let high = this.pieces;
    while (low + 1 < high) {
      const middle = (low + high) >>> 1;
      if (this.at[middle]! <= at) low = middle;
      else high = middle;
    }
    return low;
  }

  /** Where the character at `at` starts in the text. */
  start(at: number): number {
    if (this.pieces === 0) return 0;
    const piece = this.pieceAt(at);
    return Math.min(this.from[piece]! + at - this.at[piece]!, this.to[piece]!);
  }

  /** Where the character before `at` ends in the text. */
  end(at: number): number {
    if (at <= 0 || this.pieces === 0) return 0;
    const piece = this.pieceAt(at - 1);
    const from = this.from[piece]!;
    const to = this.to[piece]!;
    return at >= this.at[piece + 1]! ? to : Math.min(from + at - this.at[piece]!, to);
  }
}
