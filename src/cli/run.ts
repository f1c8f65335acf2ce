import { readFile } from 'node:fs/promises';
import { version } from '../../package.json';
import { createExtractor, type ExtractOptions, type Extractor } from '../index.ts';
import { type Format, formats, type OutputOptions } from '../outputs/index.ts';
import { parseArguments, printHelp, type Settings, UsageError } from './args.ts';
import { decodeText, explainFailure, readBytes, type Streams, standardInput, streamBytes, write } from './io.ts';
import { createAnswerer, cutLines } from './lines.ts';
import { createProgress, type Progress } from './progress.ts';

/** Results of `--jsonl-in` are handed on in pieces of about this many characters. */
const piece = 256 * 1024;

/** The whole command: reads what `argv` names, writes to the streams. Resolves to the exit status. */
export async function run(argv: readonly string[], streams: Streams): Promise<number> {
  try {
    const command = parseArguments(argv);
    if (command === 'help' || command === 'version') {
      await write(streams.stdout, command === 'help' ? printHelp() : `${version}\n`);
      return 0;
    }
    const extractor = createFrom(await readOptions(command));
    return command.jsonlIn
      ? await answerLines(command, extractor, streams)
      : await printFiles(command, extractor, streams);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await write(streams.stderr, `zhibiao: ${error.message}\n`);
    return 2;
  }
}

async function readOptions({ referenceDate, kinds, lexicon }: Settings): Promise<ExtractOptions> {
  return {
    ...(referenceDate !== undefined && { referenceDate }),
    ...(kinds !== undefined && { kinds: [...kinds] }),
    ...(lexicon !== undefined && { lexicon: await readLexicon(lexicon) }),
  };
}

async function readLexicon(file: string): Promise<NonNullable<ExtractOptions['lexicon']>> {
  try {
    return JSON.parse(decodeText(await readFile(file)));
  } catch (error) {
    throw new UsageError(`--lexicon ${file}: ${explainFailure(error)}`);
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

/** Runs `work` on each file; a failure is named on standard error and the next file follows. Resolves to the exit status. */
async function eachFile(
  { files }: Settings,
  { stdin, stderr }: Streams,
  progress: Progress,
  work: (file: string) => Promise<void>,
): Promise<number> {
  const named = files.length === 0 ? [standardInput] : files;
  if (stdin.isTTY && named.includes(standardInput)) await write(stderr, 'zhibiao: reading from the terminal\n');
  let status = 0;
  for (const file of named) {
    try {
      await work(file);
    } catch (error) {
      progress.clear();
      await write(stderr, `zhibiao: ${file === standardInput ? 'standard input' : file}: ${explainFailure(error)}\n`);
      status = 1;
    }
  }
  progress.clear();
  return status;
}

/** From a file's text straight to output: its figures, or with --audit the checks of its arithmetic. */
function createPrinter({ audit }: Settings, extractor: Extractor, format: Format, output: OutputOptions) {
  if (!audit) {
    const writer = format.records(output);
    const add = (file: string, text: string) => writer.add({ file, text, indicators: extractor.extract(text) });
    return { add, end: writer.end };
  }
  const writer = format.findings(output);
  const add = (file: string, text: string) =>
    writer.add({ file, text, indicators: extractor.extract(text), findings: extractor.audit(text) });
  return { add, end: writer.end };
}

async function printFiles(settings: Settings, extractor: Extractor, streams: Streams): Promise<number> {
  const { stdout } = streams;
  const { encoding, files, format = stdout.isTTY ? 'table' : 'jsonl' } = settings;
  const output = { several: files.length > 1, ...(stdout.columns && { width: stdout.columns }) };
  const printer = createPrinter(settings, extractor, formats[format], output);
  const progress = createProgress(streams);
  let done = 0;
  const status = await eachFile(settings, streams, progress, async (file) => {
    progress.show(`${done++} of ${files.length} files`);
    const text = decodeText(await readBytes(file, streams), encoding);
    const printed = printer.add(file === standardInput ? '' : file, text);
    progress.clear();
    await write(stdout, printed);
  });
  await write(stdout, printer.end());
  return status;
}

async function answerLines(settings: Settings, extractor: Extractor, streams: Streams): Promise<number> {
  const answer = createAnswerer(extractor, settings);
  const progress = createProgress(streams);
  return eachFile(settings, streams, progress, async (file) => {
    let number = 0;
    for await (const lines of cutLines(streamBytes(file, streams))) {
      let answers = '';
      for (const line of lines) {
        answers += `${answer(line, ++number)}\n`;
        if (answers.length < piece) continue;
        await write(streams.stdout, answers);
        answers = '';
      }
      await write(streams.stdout, answers);
      progress.show(`${number} lines`);
    }
  });
}
