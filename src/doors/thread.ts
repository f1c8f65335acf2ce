/** A thread of the pool: lines of the worker protocol in, their answers out. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Answer, createAnswerer, createResponder, type Line } from '../cli/lines.ts';
import { createExtractor, type ExtractOptions, type Finding, type Heading, type Indicator } from '../index.ts';
import type { FieldName } from '../outputs/index.ts';

/** What a thread is started with. */
export interface ThreadData {
  readonly options: ExtractOptions;
  /** How lines are encoded, UTF-8 if not given, and the fields that their answers have. */
  readonly encoding?: string | undefined;
  readonly fields?: readonly FieldName[] | undefined;
}

/** Lines that follow each other, each answered whatever it holds; or one question that may be refused. */
export interface Batch {
  readonly lines: readonly Line[];
  /** The number of the first line; undefined for a question that stands alone. */
  readonly first: number | undefined;
  /** Whether the findings are asked for where a line does not say for itself. */
  readonly audit: boolean;
}

/** A text to be read; `whole` asks for its findings and headings as well. */
export interface Text {
  readonly text: string;
  readonly whole: boolean;
}

/** What a text says. */
export interface TextReading {
  readonly indicators: Indicator[];
  readonly findings?: Finding[];
  readonly headings?: Heading[];
}

/** What a batch is answered with, or why the question was refused. */
export type Reply = readonly string[] | { readonly refused: string };

const { options, encoding, fields } = workerData as ThreadData;
const extractor = createExtractor(options);

function createPair(audit: boolean) {
  const settings = { audit, encoding, fields };
  return { answer: createAnswerer(extractor, settings), respond: createResponder(extractor, settings) };
}

const plain = createPair(false);
const audited = createPair(true);

async function reply({ lines, first, audit }: Batch): Promise<Reply> {
  const { answer, respond } = audit ? audited : plain;
  if (first === undefined) {
    try {
      return [await join(respond(lines[0]))];
    } catch (error) {
      return { refused: (error as Error).message };
    }
  }
  const answers: string[] = [];
  for (const [index, line] of lines.entries()) answers.push(await join(answer(line, first + index)));
  return answers;
}

async function join(answer: Answer): Promise<string> {
  if (typeof answer === 'string') return answer;
  let whole = '';
  for await (const piece of answer) whole += piece;
  return whole;
}

function read({ text, whole }: Text): TextReading {
  if (!whole) return { indicators: extractor.extract(text) };
  const { indicators, findings, headings } = extractor.read(text);
  return { indicators, findings, headings };
}

parentPort!.on('message', async (work: Batch | Text) =>
  parentPort!.postMessage('text' in work ? read(work) : await reply(work)),
);
