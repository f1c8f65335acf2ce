/** A spelling found and what it stands for. */
export interface Hit<T> {
  readonly end: number;
  readonly value: T;
}

/** Longest match of many spellings at a place, one map step a character. */
export class Trie<T> {
  private readonly root = new Node<T>();

  /** The node of a spelling, made where it is missing. */
  private reach(spelling: string): Node<T> {
    let node = this.root;
    for (let i = 0; i < spelling.length; i++) {
      const code = spelling.charCodeAt(i);
      let next = node.next.get(code);
      if (next === undefined) {
        next = new Node<T>();
        node.next.set(code, next);
      }
      node = next;
    }
    return node;
  }

  get(spelling: string): T | undefined {
    let node: Node<T> | undefined = this.root;
    for (let i = 0; i < spelling.length && node !== undefined; i++) node = node.next.get(spelling.charCodeAt(i));
    return node?.value;
  }

  set(spelling: string, value: T): void {
    this.reach(spelling).value = value;
  }

  /** The longest spelling that begins at `at` and whose end is accepted. */
  longest(text: string, at: number, accepts: (end: number) => boolean): Hit<T> | undefined {
    let node: Node<T> | undefined = this.root;
    let value: T | undefined;
    let end = at;
    for (let i = at; i < text.length; ) {
      node = node.next.get(text.charCodeAt(i++));
      if (node === undefined) break;
      if (node.value !== undefined && accepts(i)) {
        value = node.value;
        end = i;
      }
    }
    return value === undefined ? undefined : { end, value };
  }

  /** The same backwards, for spellings entered in reverse: `end` of the hit is where it begins in the text. */
  longestBefore(text: string, at: number, accepts: (start: number) => boolean): Hit<T> | undefined {
    let node: Node<T> | undefined = this.root;
    let value: T | undefined;
    let end = at;
    for (let i = at; i > 0; ) {
      node = node.next.get(text.charCodeAt(--i));
      if (node === undefined) break;
      if (node.value !== undefined && accepts(i)) {
        value = node.value;
        end = i;
      }
    }
    return value === undefined ? undefined : { end, value };
  }
}

class Node<T> {
  readonly next = new Map<number, Node<T>>();
  value: T | undefined;
}
