import { readFile } from 'node:fs/promises';
import { version } from '../../package.json';
import { decodeText, type ReadableDocument, readDocument } from '../documents/index.ts';
import type { TextReading } from '../doors/thread.ts';
import { createExtractor, type ExtractOptions, type Extractor, type Indicator } from '../index.ts';
import {
  type AuditedReport,
  createLocator,
  type DocumentPlace,
  formats,
  hasAlarms,
  MissingPackageError,
  type OutputOptions,
  plainLine,
  type Report,
  renderWorkbook,
  selectFindings,
  selectRecords,
} from '../outputs/index.ts';
import { type OutputFormat, parseArguments, type Settings, UsageError } from './args.ts';
import { findInputs, type Input } from './inputs.ts';
import {
  explainFailure,
  openTarget,
  readBytes,
  type Streams,
  standardInput,
  streamBytes,
  type Target,
  WriteError,
  write,
} from './io.ts';
import { createTeam, readAhead, type Team } from './jobs.ts';
import { type Environment, spokenLanguage } from './language.ts';
import { cutText } from './lines.ts';
import { messages } from './messages.ts';
import { createByteCounter, createProgress, type Progress } from './progress.ts';
import { isValueCommand, runValueCommand } from './values.ts';

/** Subcommands that serve other tools, each loaded when it is called. */
const doors: Readonly<Record<string, (argv: readonly string[], streams: Streams) => Promise<number>>> = {
  mcp: async (...given) => (await import('../doors/mcp.ts')).serveMcp(...given),
  serve: async (...given) => (await import('../doors/serve.ts')).serveHttp(...given),
};

/** The whole command: reads what `argv` names, writes to the streams. Resolves to the exit status. */
export async function run(argv: readonly string[], streams: Streams): Promise<number> {
  const env = streams.env ?? {};
  const say = messages[spokenLanguage(argv, env)];
  try {
    const door = doors[argv[0] ?? ''];
    if (door) return await door(argv.slice(1), streams);
    if (isValueCommand(argv[0])) return await runValueCommand(argv, streams);
    const command = parseArguments(argv, env);
    if (command === 'help' || command === 'version') {
      await write(streams.stdout, command === 'help' ? say.help : `${version}\n`);
      return 0;
    }
    const options = await readOptions(command);
    const extractor = createFrom(options);
    const inputs = await findInputs(command.files);
    const team = createTeam({ extractor, options, settings: command, inputs });
    try {
      return await (command.jsonlIn ? answerLines : printFiles)({
        settings: command,
        streams,
        inputs,
        team,
        extractor,
      });
    } finally {
      await team.end();
    }
  } catch (error) {
    if (error instanceof UsageError) return await complain(streams, error.message, 2);
    if (error instanceof WriteError) {
      return await complain(streams, say.cannotWrite(plainLine(error.file), explainFailure(error.cause, say)), 1);
    }
    if (error instanceof MissingPackageError) return await complain(streams, say.needsPackage(error.packageName), 1);
    throw error;
  }
}

async function complain({ stderr }: Streams, message: string, status: number): Promise<number> {
  await write(stderr, `zhibiao: ${plainLine(message)}\n`);
  return status;
}

async function readOptions(settings: Settings): Promise<ExtractOptions> {
  const { referenceDate, kinds, lexicon, explain } = settings;
  return {
    ...(referenceDate !== undefined && { referenceDate }),
    ...(kinds !== undefined && { kinds: [...kinds] }),
    ...(lexicon !== undefined && { lexicon: await readLexicon(lexicon, settings) }),
    ...(explain && { explain }),
  };
}

async function readLexicon(file: string, { language }: Settings): Promise<NonNullable<ExtractOptions['lexicon']>> {
  try {
    return JSON.parse(decodeText(await readFile(file)));
  } catch (error) {
    throw new UsageError(`--lexicon ${file}: ${explainFailure(error, messages[language])}`);
  }
}

/** The library refuses a wrong lexicon with the row and the reason. */
function createFrom(options: ExtractOptions): Extractor {
  try {
    return createExtractor(options);
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}

interface Work {
  readonly settings: Settings;
  readonly streams: Streams;
  readonly inputs: readonly Input[];
  readonly team: Team;
  readonly extractor: Extractor;
}

/** Runs `work` on each file; a failure is named on standard error and the next file follows. Resolves to the exit status. */
async function eachFile(
  { inputs, settings, streams }: Work,
  progress: Progress,
  work: (input: Input) => Promise<void>,
): Promise<number> {
  const say = messages[settings.language];
  const fromTerminal = streams.stdin.isTTY && inputs.some(({ file }) => file === standardInput);
  if (fromTerminal) await complain(streams, say.readingTerminal, 0);
  let status = 0;
  for (const input of inputs) {
    if (input.empty !== undefined) {
      const message = input.empty === 'glob' ? say.noMatch(input.file) : say.noReadableFile(input.file);
      status = await complain(streams, message, 1);
      continue;
    }
    try {
      await work(input);
    } catch (error) {
      if (error instanceof WriteError || error instanceof MissingPackageError) throw error;
      progress.clear();
      const name = input.file === standardInput ? say.standardInput : input.file;
      const colon = settings.language === 'zh' ? '：' : ': ';
      status = await complain(streams, `${name}${colon}${explainFailure(error, say)}`, 1);
    }
  }
  progress.clear();
  return status;
}

/** Takes reports one after the other and writes them. */
interface Printer {
  add(report: Report): Promise<void>;
  end(): Promise<void>;
}

/** Text formats are written report by report; a workbook holds them all until the end. */
function createPrinter(format: OutputFormat, { audit }: Settings, output: OutputOptions, target: Target): Printer {
  if (format === 'xlsx') {
    const reports: Report[] = [];
    return {
      add: async (report) => {
        reports.push(report);
      },
      end: async () => target.write(await renderWorkbook(reports, output)),
    };
  }
  if (!audit) {
    const writer = formats[format].records(output);
    return { add: (report) => target.write(writer.add(report)), end: () => target.write(writer.end()) };
  }
  const writer = formats[format].findings(output);
  const audited = (report: Report): AuditedReport => ({ ...report, findings: report.findings ?? [] });
  return { add: (report) => target.write(writer.add(audited(report))), end: () => target.write(writer.end()) };
}

/** Line and column of the text; of a document also what its reader can turn to. */
function locatorIn({ type, text, place }: ReadableDocument): (offset: number) => DocumentPlace {
  const locate = createLocator(text);
  return type === 'text' ? locate : (offset) => ({ ...locate(offset), ...place(offset) });
}

/** What the selection leaves of a report: with --audit the findings on records asked for, else the records themselves. */
function selectFrom(report: Report, { audit, selection }: Settings): Report {
  if (Object.keys(selection).length === 0) return report;
  return audit
    ? selectFindings({ ...report, findings: report.findings ?? [] }, selection)
    : selectRecords(report, selection);
}

/** Colour on a terminal, unless NO_COLOR says no; everywhere where FORCE_COLOR says so. */
function wantsColour(isTTY: boolean, { NO_COLOR, FORCE_COLOR, TERM }: Environment): boolean {
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0') return true;
  return isTTY && TERM !== 'dumb';
}

function outputOptions(settings: Settings, several: boolean, { stdout, env = {} }: Streams): OutputOptions {
  const { language, fields, bom, output } = settings;
  const toTerminal = output === undefined && stdout.isTTY === true;
  return {
    several,
    language,
    bom,
    colour: output === undefined && wantsColour(toTerminal, env),
    ...(fields !== undefined && { fields }),
    ...(toTerminal && stdout.columns && { width: stdout.columns }),
  };
}

/** Formats with a row for each record, whatever stands around it. */
const rowFormats: ReadonlySet<OutputFormat> = new Set(['jsonl', 'csv']);
/** A text beyond so many UTF-16 code units is long. */
const longText = 4 * 1024 * 1024;
const recordsAtOnce = 1000;

/** What is written at once, and how far the text is read with it; all of it where undefined. */
interface Part extends TextReading {
  readonly upTo?: number;
}

/** The records of a long text, some at a time. */
async function* streamRecords(text: string, extractor: Extractor): AsyncGenerator<Part> {
  let indicators: Indicator[] = [];
  for await (const record of extractor.extractStream(cutText(text))) {
    indicators.push(record);
    if (indicators.length < recordsAtOnce) continue;
    yield { indicators, upTo: record.end };
    indicators = [];
  }
  yield { indicators, upTo: text.length };
}

async function printFiles(work: Work): Promise<number> {
  const { settings, streams, inputs, team, extractor } = work;
  const { stdout } = streams;
  const say = messages[settings.language];
  const { encoding, output, fail, audit, fields, format = stdout.isTTY ? 'table' : 'jsonl' } = settings;
  if (format === 'xlsx' && output === undefined && stdout.isTTY) throw new UsageError(say.workbookOnTerminal);
  const target = await openTarget(output, streams);
  const progress = createProgress(streams);
  const printer = createPrinter(format, settings, outputOptions(settings, inputs.length > 1, streams), target);
  const whole =
    audit || fail || format === 'xlsx' || 'showsFindings' in formats[format] || fields?.includes('heading') === true;
  const counter = createByteCounter(
    progress,
    inputs.map(({ size }) => size),
    say,
  );
  const inRows = !whole && rowFormats.has(format) && Object.keys(settings.selection).length === 0;
  const given = inputs.filter(({ empty }) => empty === undefined);
  const readReport = readAhead(given, team.size, async ({ file }) => {
    const bytes = await readBytes(file, streams);
    const document = await readDocument(bytes, encoding === undefined ? {} : { encoding });
    const { text } = document;
    // the records of a long text are written as they come
    const readings: AsyncIterable<Part> | Part[] =
      inRows && text.length > longText ? streamRecords(text, extractor) : [await team.read(text, whole)];
    return { document, readings, bytes: bytes.length };
  });
  let done = 0;
  let failing = false;
  const status = await eachFile(work, progress, async (input) => {
    counter.show(`${++done}/${inputs.length}`);
    const { document, readings, bytes } = await readReport(input);
    const file = input.file === standardInput ? '' : input.file;
    const report = { file, text: document.text, place: locatorIn(document) };
    let counted = 0;
    for await (const { upTo = report.text.length, ...reading } of readings) {
      const selected = selectFrom({ ...report, ...reading }, settings);
      failing ||= hasAlarms(selected);
      progress.clear();
      await printer.add(selected);
      const share = Math.round((bytes * upTo) / report.text.length) || 0;
      counter.add(share - counted);
      counted = share;
      if (share < bytes) counter.show(`${done}/${inputs.length}`);
    }
  });
  await printer.end();
  await target.end();
  return status === 0 && fail && failing ? 3 : status;
}

async function answerLines(work: Work): Promise<number> {
  const { settings, streams, inputs, team } = work;
  const target = await openTarget(settings.output, streams);
  const progress = createProgress(streams);
  const counter = createByteCounter(
    progress,
    inputs.map(({ size }) => size),
    messages[settings.language],
  );
  const counted = async function* (chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      counter.add(chunk.length);
      yield chunk;
    }
  };
  const status = await eachFile(work, progress, async ({ file }) => {
    const chunks = counted(streamBytes(file, streams));
    for await (const answers of team.answer(chunks, () => counter.show())) await target.write(answers);
  });
  await target.end();
  return status;
}
