/**
 * The view of a text: what its reader sees of it. Every rule sees one spelling; what nobody sees is left out (tags, marks
 * without width, line ends of a page, blanks inside a number), and every place in the view leads back to the text.
 */
import { closeBlanks } from './blanks.ts';
import { Edits, Way } from './edits.ts';
import { type Folded, fold } from './fold.ts';
import { joinLines, reachBack } from './lines.ts';
import { readMarkup } from './markup.ts';
import type { Span } from './span.ts';
import type { Trace } from './trace.ts';

/** `text` is the view in its own characters, `folded` the same in one spelling; offsets are places in both. */
export interface Source extends Folded {
  /** The ways back to the text that was given, the last one first; absent where the view is that text. */
  readonly ways?: readonly Way[];
  /** What the stages say to of the rules that spoke, where somebody asks. */
  readonly trace?: Trace | undefined;
}

/** What the view of a stretch needs to know of the text before it. */
export interface ViewState {
  readonly goesOn: boolean;
  /** The stretch begins inside a paragraph of a page. */
  readonly running: boolean;
  /** The end of the text before it, without markup. */
  readonly before: string;
}

export const startOfText: ViewState = { goesOn: false, running: false, before: '' };

/** The view of a text that may go on. */
export interface View {
  readonly source: Source;
  /** Whether the view up to a place in it stays as it is whatever follows the text. */
  isSettled(at: number): boolean;
  /** The view before a line end at `at`, and what the view of the text from there on needs. */
  cut(at: number): { source: Source; length: number; state: ViewState };
}

function edited(source: Source, edits: Edits): Source {
  if (edits.size === 0) return source;
  const way = new Way(edits, source.text.length);
  // all views have one shape: what a spread adds to gets a new one each time, and every look at it becomes slow
  const { text, folded, marks, signs } = fold(edits.applyTo(source.text));
  return { text, folded, marks, signs, ways: [way, ...(source.ways ?? [])] };
}

/** The view with a comma before every place, which no place in it stands for. */
export function withPauses(source: Source, places: readonly number[]): Source {
  const edits = new Edits();
  for (const at of places) edits.add(at, at, ',');
  const { trace } = source;
  const paused = edited(source, edits);
  return trace === undefined ? paused : { ...paused, trace };
}

/** The view of a text, or of its next stretch. A text in which nothing is left out is its own view. */
export function viewOf(text: string, state: ViewState, given = fold(text)): View {
  const markup = given.signs.length > 0 || state.running ? readMarkup(given, state) : undefined;
  const plain = markup === undefined ? given : edited(given, markup.edits);
  const lines = joinLines(plain, state.before);
  const whole = edited(plain, lines.edits);
  const source = edited(whole, closeBlanks(whole));
  const marked = markup === undefined || markup.edits.size === 0 ? 0 : 1;
  /** The place in the text without markup. */
  const plainPlace = (at: number) =>
    (source.ways ?? []).slice(0, (source.ways?.length ?? 0) - marked).reduce((place, way) => way.start(place), at);
  return {
    source,
    isSettled: (at) =>
      placeIn(source, at) <= (markup?.open ?? Number.POSITIVE_INFINITY) && plainPlace(at) <= lines.open,
    cut(at) {
      const length = placeIn(source, at);
      const place = plainPlace(at);
      const before = (state.before + plain.text.slice(Math.max(0, place - reachBack), place)).slice(-reachBack);
      return {
        source: head(source, at),
        length,
        state: { goesOn: true, running: markup?.isRunning(length) ?? state.running, before },
      };
    },
  };
}

/** The part of a view before `at`. */
function head(source: Source, at: number): Source {
  const { text, folded, marks, signs, ways } = source;
  return {
    text: text.slice(0, at),
    folded: folded.slice(0, at),
    marks: marks.slice(0, firstAtOrAfter(marks, at)),
    signs,
    ...(ways === undefined ? {} : { ways }),
  };
}

function firstAtOrAfter(places: readonly number[], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (places[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One line without a sign of markup: nothing that lines or tags tell is in it. */
function isLine({ folded, signs }: Folded): boolean {
  return signs.length === 0 && !folded.includes('\n') && !folded.includes('\r');
}

/** The view of a whole text. */
export function createSource(text: string, trace?: Trace): Source {
  const given = fold(text);
  const source = isLine(given) ? edited(given, closeBlanks(given)) : viewOf(text, startOfText, given).source;
  return trace === undefined ? source : { ...source, trace };
}

function placeIn({ ways }: Source, at: number): number {
  return ways === undefined ? at : ways.reduce((place, way) => way.start(place), at);
}

/** Where a span of the view stands in the text that was given. */
export function spanIn({ ways }: Source, { start, end }: Span): Span {
  if (ways === undefined) return { start, end };
  let [from, to] = [start, end];
  for (const way of ways) {
    from = way.start(from);
    to = way.end(to);
  }
  return { start: from, end: Math.max(from, to) };
}

/** A record of the view as one of the text that was given: its places, and its words as they stand there. */
export function inInput<T extends Span & { readonly text: string }>(record: T, source: Source, input: string): T {
  if (source.ways === undefined) return record;
  const span = spanIn(source, record);
  return { ...record, ...span, text: input.slice(span.start, span.end) };
}

/** Index of the first mark at or behind `offset`, looked for from the mark with index `from` on. */
export function markFrom({ marks }: Source, offset: number, from: number): number {
  let m = from;
  while (m < marks.length && marks[m]! < offset) m++;
  return m;
}
