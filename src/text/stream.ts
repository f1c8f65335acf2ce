/**
 * Cuts a stream of text into stretches that can be read one after another with the records of the whole. A cut stands
 * behind a 。 that ends its line, where nothing that is open could go on in the next line: no table, no caption of one,
 * no 其中 that looks back. A stretch is about 64 K characters, or as much as the text goes on without such a place (one
 * long line, one long table).
 */

import { nameOf } from '../errors.ts';
import { type Source, startOfText, type View, type ViewState, viewOf } from './source.ts';

/** How much text is gathered before a cut is looked for, in UTF-16 code units. */
export const enough = 1 << 16;

/** How far above a table its caption may stand. */
const captionReach = 400;

/** The chunks of an async iterable or of a web stream, each a string. @throws TypeError for any other chunk or source */
export async function* readChunks(source: AsyncIterable<string> | ReadableStream<string>): AsyncGenerator<string> {
  for await (const chunk of iterate(source)) {
    if (typeof chunk !== 'string') {
      throw new TypeError(`a stream must yield strings, not ${nameOf(chunk)}; decode bytes first`);
    }
    yield chunk;
  }
}

/** Not every runtime lets a web stream be iterated, so its reader is used. */
async function* iterate(source: AsyncIterable<unknown> | ReadableStream<unknown>): AsyncGenerator<unknown> {
  requireStream(source);
  if (!('getReader' in source)) {
    yield* source;
    return;
  }
  const reader = source.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
    reader.releaseLock();
  }
}

/** @throws TypeError for anything that does not bring text in chunks */
export function requireStream(source: unknown): asserts source is AsyncIterable<unknown> | ReadableStream<unknown> {
  if (source !== null && typeof source === 'object' && ('getReader' in source || Symbol.asyncIterator in source))
    return;
  const text = typeof source === 'string' ? '; extract takes a text that is all there' : '';
  throw new TypeError(
    `extractStream takes an async iterable or a web ReadableStream of strings, not ${nameOf(source)}${text}`,
  );
}

/** A stretch of the text as its reader sees it. */
export interface Stretch {
  readonly source: Source;
  /** The stretch as it came. */
  readonly input: string;
  /** It is the whole text. */
  readonly only: boolean;
}

/** The same text in stretches of at least `least` characters that end where a cut is safe; the last is what remains. */
export async function* stretchesOf(chunks: AsyncIterable<string>, least = enough): AsyncGenerator<Stretch> {
  let parts: string[] = [];
  let length = 0;
  let wanted = least;
  let state: ViewState = startOfText;
  let only = true;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length < wanted) continue;
    let text = parts.join('');
    const view = viewOf(text, state);
    const at = lastCut(view);
    if (at > 0) {
      const cut = view.cut(at);
      state = cut.state;
      only = false;
      yield { source: cut.source, input: text.slice(0, cut.length), only };
      text = text.slice(cut.length);
    }
    parts = [text];
    length = text.length;
    // where no cut was found the next look waits for twice the text, so that looking stays linear
    wanted = Math.max(least, 2 * length);
  }
  if (length === 0) return;
  const input = parts.join('');
  yield { source: viewOf(input, state).source, input, only };
}

/** The last place where the view can be cut, or 0. */
function lastCut(view: View): number {
  const { text } = view.source;
  const tags = tableTags(text);
  for (let stop = text.lastIndexOf('。'); stop > 0; stop = text.lastIndexOf('。', stop - 1)) {
    const cut = stop + 1;
    while (tags.length > 0 && tags.at(-1)!.at > cut) tags.pop();
    // the view keeps the tags of tables that are closed
    if (tags.at(-1)?.opens) continue;
    if (opensLine(text, cut) && isPlainLine(text, cut) && !isCaption(text, cut) && view.isSettled(cut)) return cut;
  }
  return 0;
}

/** Where HTML tables open and close. */
function tableTags(text: string): { at: number; opens: boolean }[] {
  return Array.from(text.matchAll(/<(\/?)table\b/gi), ({ index, 1: stroke }) => ({ at: index, opens: stroke === '' }));
}

/** The line ends here, and the next words are known and do not look back. */
function opensLine(text: string, cut: number): boolean {
  const code = text.charCodeAt(cut);
  if (code !== 0x0a && !(code === 0x0d && text.charCodeAt(cut + 1) === 0x0a)) return false;
  let next = cut;
  while (next < text.length && isBlank(text.charCodeAt(next))) next++;
  // what follows 其 must be there to be seen, and 其 alone decides
  return next < text.length && text.charAt(next) !== '其';
}

function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0x3000;
}

/** The line before the cut cannot be a row of a table: nothing in it parts cells. */
function isPlainLine(text: string, cut: number): boolean {
  for (let i = cut - 1; i >= 0; i--) {
    const code = text.charCodeAt(i);
    if (code === 0x0a) return true;
    if (code === 0x09 || code === 0x7c || code === 0xff5c || code === 0x2502) return false;
    if (isBlank(code) && isBlank(text.charCodeAt(i + 1)) && text.charCodeAt(i + 1) !== 0x0a) return false;
  }
  return true;
}

/** A unit is declared a short way above: a table below may take it for its own. */
function isCaption(text: string, cut: number): boolean {
  return text.slice(Math.max(0, cut - captionReach), cut).includes('单位');
}
