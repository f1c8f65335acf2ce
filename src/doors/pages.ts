/** Long results in pages, so that a text is read once and sent once. */

/** Results that are kept for later pages, and the items that they may hold in all. */
const mostResults = 16;
const mostItems = 500_000;

export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  /** Absent on the last page. */
  readonly nextCursor?: string;
}

/** A cursor that leads nowhere, or no longer; the message is the cursor. */
export class UnknownCursor extends Error {
  override readonly name = 'UnknownCursor';
}

interface Asked {
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** Keeps what does not fit on a first page under a cursor, the latest results only. */
export function createPages<T>() {
  const kept = new Map<string, readonly T[]>();
  let made = 0;

  const keep = (items: readonly T[]): string => {
    const key = String(++made);
    kept.set(key, items);
    let held = [...kept.values()].reduce((sum, each) => sum + each.length, 0);
    for (const [oldest, { length }] of kept) {
      if (oldest === key || (kept.size <= mostResults && held <= mostItems)) break;
      kept.delete(oldest);
      held -= length;
    }
    return key;
  };

  const page = (items: readonly T[], from: number, limit: number, key: string | undefined): Page<T> => {
    const to = from + limit;
    const shown = { items: items.slice(from, to), total: items.length };
    return to >= items.length ? shown : { ...shown, nextCursor: `${key ?? keep(items)}-${to}` };
  };

  /**
   * The first page of what `make` gives, or the page that the cursor names.
   * @throws UnknownCursor for one that is not known, or no longer
   */
  const turn = async ({ cursor, limit }: Asked, make: () => Promise<readonly T[]>): Promise<Page<T>> => {
    if (cursor === undefined) return page(await make(), 0, limit, undefined);
    const [, key = '', from = ''] = /^(\d+)-(\d{1,9})$/.exec(cursor) ?? [];
    const items = kept.get(key);
    if (items === undefined) throw new UnknownCursor(cursor.slice(0, 40));
    return page(items, Number(from), limit, key);
  };
  return { turn };
}
