/**
 * Cuts a stream of text into stretches that can be read one after another with the records of the whole: a cut stands
 * at a line end between two full lines of prose, never inside a table or between one and its caption. Between two cuts
 * there is about a megabyte at most, or one run of lines with no such place in it.
 */

/** How much text is gathered before a cut is looked for, in UTF-16 code units. */
const enough = 1 << 16;

/** Lines shorter than this may be a heading, a caption or a row. */
const shortestProse = 40;

/** What may part the cells of a table, or open one. */
const tableMark = /[|│｜\t<]|[ \u00a0\u3000]{2}/;
const sentenceMark = /[。；;！!？?]/;

/** The chunks of an async iterable or of a web stream, each a string. @throws TypeError for any other chunk or source */
export async function* readChunks(source: AsyncIterable<string> | ReadableStream<string>): AsyncGenerator<string> {
  for await (const chunk of iterate(source)) {
    if (typeof chunk !== 'string') {
      throw new TypeError(
        `a stream must yield strings, not ${chunk === null ? 'null' : typeof chunk}; decode bytes first`,
      );
    }
    yield chunk;
  }
}

/** Not every runtime lets a web stream be iterated, so its reader is used. */
async function* iterate(source: AsyncIterable<unknown> | ReadableStream<unknown>): AsyncGenerator<unknown> {
  if (source !== null && typeof source === 'object') {
    if ('getReader' in source) {
      const reader = source.getReader();
      try {
        for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
      } finally {
        await reader.cancel();
        reader.releaseLock();
      }
      return;
    }
    if (Symbol.asyncIterator in source) {
      yield* source;
      return;
    }
  }
  throw new TypeError('a stream must be an async iterable or a web ReadableStream of strings');
}

/** The same text in stretches that end where a cut is safe; the last is what remains. */
export async function* stretchesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let parts: string[] = [];
  let length = 0;
  let wanted = enough;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length < wanted) continue;
    const text = parts.join('');
    const cut = lastCut(text);
    if (cut > 0) yield text.slice(0, cut);
    const rest = text.slice(cut);
    parts = [rest];
    length = rest.length;
    // where no cut was found the next look waits for twice the text, so that looking stays linear
    wanted = Math.max(enough, 2 * length);
  }
  if (length > 0) yield parts.join('');
}

/** The last place between two lines of prose, or 0. The line after it must be there in full. */
function lastCut(text: string): number {
  const { floor, ceiling } = outsideTables(text);
  let lineEnd = text.lastIndexOf('\n', ceiling);
  while (lineEnd > floor) {
    const before = text.lastIndexOf('\n', lineEnd - 1);
    if (before <= floor) return 0;
    if (isProse(text, before + 1, lineEnd) && isProse(text, text.lastIndexOf('\n', before - 1) + 1, before)) {
      return before + 1;
    }
    lineEnd = before;
  }
  return 0;
}

/** The last stretch in which no HTML table is open. */
function outsideTables(text: string): { floor: number; ceiling: number } {
  if (!text.includes('<')) return { floor: 0, ceiling: text.length };
  const markup = text.toLowerCase();
  const opened = markup.lastIndexOf('<table');
  const closed = markup.lastIndexOf('</table');
  return { floor: Math.max(0, closed), ceiling: opened > closed ? opened : text.length };
}

function isProse(text: string, start: number, end: number): boolean {
  if (end - start < shortestProse) return false;
  const line = text.slice(start, end);
  return sentenceMark.test(line) && !tableMark.test(line);
}
