/**
 * `--jsonl-in`: one JSON document a line in, one result a line out, in order and in bounded memory. The protocol that
 * every other door speaks as well; `docs/protocol.md` is its page.
 */
import { version } from '../../package.json';
import { type ExtractOptions, type Extractor, type Indicator, places } from '../index.ts';
import { type FieldName, type Report, renderRecords } from '../outputs/index.ts';
import { sliceMember } from './member.ts';

/** Raised when a line that was answered before would be answered otherwise. */
export const protocol = 1;

const newline = 0x0a;
/** A line beyond this is answered with an error and never held whole. */
export const longestLine = 128 * 1024 * 1024;
/** Lengths of texts in UTF-16 code units. */
export interface TextLimits {
  /** A text beyond this is read as a stream, and its answer handed on in pieces. */
  readonly long: number;
  /** A text whose findings or headings are asked for is held whole; one beyond this is refused. */
  readonly whole: number;
}

const textLimits: TextLimits = { long: 4 * 1024 * 1024, whole: 16 * 1024 * 1024 };

/** Results are handed on in pieces of about this many characters. */
const piece = 256 * 1024;

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

/** What a line may say besides its text. */
interface Question {
  readonly text: string;
  readonly audited: boolean;
  readonly call: ExtractOptions;
}

export interface LineOptions {
  /** Add the findings, where a line does not say for itself. */
  readonly audit: boolean;
  /** Undefined stands for UTF-8. */
  readonly encoding: string | undefined;
  /** Fields that each record has, in this order, flat as in the other outputs; the record as it is where undefined. */
  readonly fields?: readonly FieldName[] | undefined;
}

/** A result as JSON without a line feed: at once, or in pieces where the text is long. */
export type Answer = string | AsyncGenerator<string>;

/** A line that is no question that can be answered. `id` is its id as a member of JSON, with its comma, where it has one. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    message: string,
    readonly id: string,
  ) {
    super(message);
  }
}

/** Returns the function that answers one question. It throws a {@link Refusal}, and nothing else. */
export function createResponder(
  extractor: Extractor,
  { audit, encoding = 'utf-8', fields }: LineOptions,
  limits: TextLimits = textLimits,
) {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const print = createPrinter(fields);
  const underHeadings = fields?.includes('heading') === true;
  return (line: Line): Answer => {
    let id = '';
    try {
      const json = decodeLine(line, decoder);
      const parsed = parseLine(json);
      if (Object.hasOwn(parsed, 'id')) id = `"id":${sliceMember(json, 'id')},`;
      if (isGreeting(parsed)) return `{${id}${greet(parsed.protocol)}}`;
      const { text, call, audited } = readQuestion(parsed, audit);
      if (audited || underHeadings) {
        refuseTooLong(text, limits.whole);
        const report = { file: '', text, ...extractor.read(text, call) };
        const findings = audited ? `,"findings":${JSON.stringify(report.findings)}` : '';
        return `{${id}"indicators":[${print(report)}]${findings}}`;
      }
      if (text.length > limits.long) return answerLong(id, text, extractor.extractStream(cutText(text), call), print);
      return `{${id}"indicators":[${print({ file: '', text, indicators: extractor.extract(text, call) })}]}`;
    } catch (error) {
      throw new Refusal(error instanceof Error ? error.message : String(error), id);
    }
  };
}

/** Returns the function that answers one line, whatever it holds. It never throws, and neither do the pieces. */
export function createAnswerer(...given: Parameters<typeof createResponder>) {
  const respond = createResponder(...given);
  return (line: Line, number: number): Answer => {
    try {
      const answer = respond(line);
      return typeof answer === 'string' ? answer : endWell(answer, number);
    } catch (error) {
      const { message, id } = error as Refusal;
      return `{${id}${printError(message, number)}}`;
    }
  };
}

function printError(message: string, number: number): string {
  return `"error":${JSON.stringify(`line ${number}: ${message}`)}`;
}

/** The answers to lines that follow each other, each with its line feed. */
export async function* answerHere(
  lines: readonly Line[],
  first: number,
  answer: (line: Line, number: number) => Answer,
): AsyncGenerator<string> {
  let held = '';
  for (const [index, line] of lines.entries()) {
    const given = answer(line, first + index);
    if (typeof given === 'string') held += `${given}\n`;
    else {
      yield held;
      yield* given;
      held = '\n';
    }
    if (held.length < piece) continue;
    yield held;
    held = '';
  }
  yield held;
}

/** Prints the records of a report as the items of a JSON array. */
function createPrinter(fields: readonly FieldName[] | undefined): (report: Report) => string {
  if (fields === undefined) return ({ indicators }) => JSON.stringify(indicators.map(alone)).slice(1, -1);
  return (report) => renderRecords('jsonl', [report], { fields }).trimEnd().replaceAll('\n', ',');
}

/** The record as `extract` gives it: an index into headings says nothing without them. */
function alone(record: Indicator): Indicator {
  if (record.heading === undefined) return record;
  const { heading: _, ...own } = record;
  return own;
}

/** A text as a stream of it. */
export async function* cutText(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += piece) yield text.slice(at, at + piece);
}

/** Never held whole: the head, and then some records at a time. */
async function* answerLong(
  id: string,
  text: string,
  records: AsyncGenerator<Indicator>,
  print: (report: Report) => string,
): AsyncGenerator<string> {
  yield `{${id}"indicators":[`;
  const locate = places(text);
  let indicators: Indicator[] = [];
  let comma = '';
  const printHeld = () => (indicators.length > 0 ? comma + print({ file: '', text, place: locate, indicators }) : '');
  for await (const record of records) {
    indicators.push(record);
    if (indicators.length < 1000) continue;
    yield printHeld();
    indicators = [];
    comma = ',';
  }
  yield `${printHeld()}]}`;
}

/** What fails behind the head of an answer ends it as JSON all the same. */
async function* endWell(pieces: AsyncGenerator<string>, number: number): AsyncGenerator<string> {
  try {
    yield* pieces;
  } catch (error) {
    yield `],${printError((error as Error).message, number)}}`;
  }
}

function refuseTooLong(text: string, longest: number): void {
  if (text.length <= longest) return;
  throw new Error(`"text" has ${text.length} UTF-16 code units; with findings or headings it may have ${longest}`);
}

function decodeLine(line: Line, decoder: TextDecoder): string {
  if (line === undefined) throw new Error('is longer than 128 MiB');
  try {
    return decoder.decode(line);
  } catch {
    throw new Error(`is not valid ${decoder.encoding}`);
  }
}

function parseLine(json: string): object {
  if (json.trim() === '') throw new Error('is empty');
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch (error) {
    throw new Error(`is not JSON: ${(error as Error).message}`);
  }
  if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return parsed;
  throw new Error('is no JSON object with a "text"');
}

/** `{"protocol":1}` asks who answers; a document has a text. */
function isGreeting(parsed: object): parsed is { protocol: unknown } {
  return Object.hasOwn(parsed, 'protocol') && !Object.hasOwn(parsed, 'text');
}

function greet(asked: unknown): string {
  if (asked === protocol) return `"protocol":${protocol},"version":${JSON.stringify(version)}`;
  throw new Error(`protocol ${JSON.stringify(asked)} is not spoken; zhibiao ${version} speaks protocol ${protocol}`);
}

/** The options that a line may set; what else it holds is for the caller. */
const callOptions = ['referenceDate', 'kinds', 'explain'] as const;

/** A value of null counts as none, as data engines write it. The library refuses a wrong option by its name. */
function readQuestion(parsed: object, auditByDefault: boolean): Question {
  const { text, audit, ...asked } = parsed as Record<string, unknown>;
  if (typeof text !== 'string') throw new Error(`"text" must be a string, not ${nameType(text)}`);
  const audited = audit ?? auditByDefault;
  if (typeof audited !== 'boolean') throw new Error(`"audit" must be true or false, not ${nameType(audited)}`);
  const call: Record<string, unknown> = {};
  for (const option of callOptions) if ((asked[option] ?? undefined) !== undefined) call[option] = asked[option];
  return { text, audited, call };
}

function nameType(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : `a ${typeof value}`;
}
