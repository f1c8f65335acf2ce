/** The rows of the table of a page: a window of them, which grows at both ends. */

/** Rows that the table gets at a time. */
const batch = 100;

export interface RowsOptions {
  /** The box that scrolls, with the table in it. */
  readonly scroll: HTMLElement;
  readonly body: HTMLTableSectionElement;
  /** The row of a record as HTML. */
  readonly print: (index: number) => string;
  /** What the button for more rows says. */
  readonly more: (count: number) => string;
  /** Called whenever rows have come. */
  readonly came: () => void;
}

export interface Rows {
  /** Shows these records, from the first on. */
  show(records: readonly number[]): void;
  /** The row of a record, fetched where it is far up or down; null where it is not shown. */
  reach(index: number): HTMLElement | null;
  find(index: number): HTMLElement | null;
}

export function createRows({ scroll, body, print, more, came }: RowsOptions): Rows {
  let ordered: readonly number[] = [];
  let first = 0;
  const above = moreButton();
  const below = moreButton();
  scroll.prepend(above);
  scroll.append(below);

  const printRows = (from: number, to: number) => ordered.slice(from, to).map(print).join('');
  const find = (index: number) => body.querySelector<HTMLElement>(`[data-i="${index}"]`);

  function tellMore(): void {
    const left = ordered.length - first - body.rows.length;
    for (const [button, count] of [
      [above, first],
      [below, left],
    ] as const) {
      button.hidden = count <= 0;
      button.textContent = more(Math.min(count, batch));
    }
    came();
  }

  function add(): void {
    const from = first + body.rows.length;
    body.insertAdjacentHTML('beforeend', printRows(from, from + batch));
    tellMore();
  }

  function addAbove(): void {
    const from = Math.max(0, first - batch);
    const height = scroll.scrollHeight;
    body.insertAdjacentHTML('afterbegin', printRows(from, first));
    first = from;
    tellMore();
    scroll.scrollTop += scroll.scrollHeight - height;
  }

  function startAt(from: number): void {
    first = from;
    body.replaceChildren();
    add();
    scroll.scrollTop = 0;
  }

  above.addEventListener('click', addAbove);
  below.addEventListener('click', add);
  new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting) && !below.hidden) add();
    },
    { root: getComputedStyle(scroll).overflowY === 'auto' ? scroll : null, rootMargin: '200px' },
  ).observe(below);

  return {
    show(records) {
      ordered = records;
      startAt(0);
    },
    reach(index) {
      const place = ordered.indexOf(index);
      if (place >= 0 && (place < first || place >= first + body.rows.length)) startAt(Math.max(0, place - 10));
      return find(index);
    },
    find,
  };
}

function moreButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'more';
  return button;
}
