/** `--jsonl-in`: one JSON document a line in, one result a line out, in order and in bounded memory. */
import type { Extractor } from '../index.ts';

const newline = 0x0a;
/** A line beyond this is answered with an error and never held whole. */
const longestLine = 128 * 1024 * 1024;

/** A line's bytes without its line feed; undefined where it is too long. */
export type Line = Uint8Array | undefined;

/** Cuts bytes into lines, for each chunk those that it completes. What follows the last line feed counts as a line unless it is empty. */
export async function* cutLines(chunks: AsyncIterable<Uint8Array>, limit = longestLine): AsyncGenerator<Line[]> {
  let parts: Uint8Array[] = [];
  let held = 0;
  const keep = (part: Uint8Array) => {
    held += part.length;
    if (held > limit) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const take = (): Line => {
    const line = held > limit ? undefined : parts.length === 1 ? parts[0] : Buffer.concat(parts);
    parts = [];
    held = 0;
    return line;
  };
  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      keep(chunk.subarray(start, end));
      lines.push(take());
      start = end + 1;
    }
    keep(chunk.subarray(start));
    yield lines;
  }
  if (held > 0) yield [take()];
}

interface Document {
  readonly text: string;
  readonly referenceDate?: string;
}

export interface LineOptions {
  readonly audit: boolean;
  /** Undefined stands for UTF-8. */
  readonly encoding: string | undefined;
}

/** Returns the function that answers one line: the result as JSON without a line feed. It never throws. */
export function createAnswerer(extractor: Extractor, { audit, encoding = 'utf-8' }: LineOptions) {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (line: Line, number: number): string => {
    let id: { id?: unknown } = {};
    try {
      const parsed = parseLine(line, decoder);
      if (typeof parsed === 'object' && parsed !== null && 'id' in parsed) id = { id: parsed.id };
      const { text, ...call } = checkDocument(parsed);
      const indicators = extractor.extract(text, call);
      return JSON.stringify({ ...id, indicators, ...(audit && { findings: extractor.audit(text, call) }) });
    } catch (error) {
      return JSON.stringify({ ...id, error: `line ${number}: ${error instanceof Error ? error.message : error}` });
    }
  };
}

function parseLine(line: Line, decoder: TextDecoder): unknown {
  if (line === undefined) throw new Error('is longer than 128 MiB');
  let text: string;
  try {
    text = decoder.decode(line);
  } catch {
    throw new Error(`is not valid ${decoder.encoding}`);
  }
  if (text.trim() === '') throw new Error('is empty');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`is not JSON: ${(error as Error).message}`);
  }
}

/** A `referenceDate` of null counts as none, as data engines write it. */
function checkDocument(parsed: unknown): Document {
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new Error('is no JSON object with a "text"');
  }
  const { text, referenceDate } = parsed as Record<string, unknown>;
  if (typeof text !== 'string') throw new Error(`"text" must be a string, not ${nameType(text)}`);
  if (referenceDate === undefined || referenceDate === null) return { text };
  if (typeof referenceDate !== 'string') {
    throw new Error(`"referenceDate" must be a day such as "2023-07-01", not ${nameType(referenceDate)}`);
  }
  return { text, referenceDate };
}

function nameType(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : `a ${typeof value}`;
}
