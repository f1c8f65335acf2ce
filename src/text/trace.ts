/** What a reader of the records may ask: which rule spoke for a field, and on which words. Absent unless asked for. */
import type { Evidence } from '../types.ts';
import type { Span } from './span.ts';

/** Keeps what the rules say of each figure, by the place where the figure starts; a later word on a field wins. */
export class Trace {
  private readonly kept = new Map<number, Map<string, Evidence>>();

  say(figure: Span, field: string, rule: string, ...at: readonly Span[]): void {
    let fields = this.kept.get(figure.start);
    if (fields === undefined) {
      fields = new Map();
      this.kept.set(figure.start, fields);
    }
    fields.set(field, { field, rule, at: at.map(({ start, end }) => ({ start, end })) });
  }

  of(figure: Span): Evidence[] {
    return [...(this.kept.get(figure.start)?.values() ?? [])];
  }
}
