/** From offsets in the text to ranges of the page, and colouring them without touching the page's elements. */

interface Block {
  readonly element: HTMLElement;
  readonly start: number;
}

export interface TextMap {
  /** Tells of blocks that were added. */
  add(elements: Iterable<HTMLElement>): void;
  slice(start: number, end: number): string;
  range(start: number, end: number): Range | undefined;
}

/** Maps offsets of a text whose blocks carry theirs in `data-at`. */
export function createTextMap(): TextMap {
  const blocks: Block[] = [];

  function blockAt(offset: number): Block | undefined {
    let low = 0;
    let high = blocks.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (blocks[middle]!.start <= offset) low = middle;
      else high = middle;
    }
    return blocks[low];
  }

  /** The text node that holds an offset, and how far in; at a border the later node for a start, the earlier for an end. */
  function pointAt(offset: number, side: 'start' | 'end'): [Node, number] | undefined {
    const block = blockAt(side === 'end' ? Math.max(0, offset - 1) : offset);
    if (block === undefined) return undefined;
    let rest = offset - block.start;
    const walker = document.createTreeWalker(block.element, NodeFilter.SHOW_TEXT);
    let last: Node | undefined;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { length } = node as Text;
      if (side === 'start' ? rest < length : rest <= length) return [node, rest];
      rest -= length;
      last = node;
    }
    return last === undefined ? undefined : [last, (last as Text).length];
  }

  function range(start: number, end: number): Range | undefined {
    const [from, to] = [pointAt(start, 'start'), pointAt(end, 'end')];
    if (from === undefined || to === undefined) return undefined;
    const made = document.createRange();
    made.setStart(...from);
    made.setEnd(...to);
    return made;
  }

  return {
    add(elements) {
      for (const element of elements) blocks.push({ element, start: Number(element.dataset.at) });
    },
    range,
    slice: (start, end) => range(start, end)?.toString() ?? '',
  };
}

interface Highlights {
  set(name: string, highlight: object): void;
  delete(name: string): void;
}

/** Colours ranges where the browser can (`::highlight(name)` in the style); elsewhere nothing happens. */
export function highlight(name: string, ranges: readonly (Range | undefined)[]): void {
  const registry = (CSS as unknown as { highlights?: Highlights }).highlights;
  const make = (globalThis as unknown as { Highlight?: new (...ranges: Range[]) => object }).Highlight;
  if (registry === undefined || make === undefined) return;
  registry.delete(name);
  const known = ranges.filter((range) => range !== undefined);
  if (known.length > 0) registry.set(name, new make(...known));
}
