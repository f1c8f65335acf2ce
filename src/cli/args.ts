import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { kinds } from '../kinds.ts';
import {
  type FieldName,
  type FormatName,
  fieldNames,
  isFormatName,
  type Language,
  type Selection,
} from '../outputs/index.ts';
import type { Indicator, Kind } from '../schema.ts';
import { type Environment, isLanguage, spokenLanguage } from './language.ts';
import { type Messages, messages } from './messages.ts';
import { type OptionName, optionNames, options } from './options.ts';

/** A command line that cannot be carried out. The message is one line that says what was wrong and what is accepted. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** How results are written: one of the text formats, or a workbook. */
export type OutputFormat = FormatName | 'xlsx';

/** What the user asked for. */
export interface Settings {
  /** Files, directories and globs in the order given, "-" for standard input; empty means standard input. */
  readonly files: readonly string[];
  readonly format: OutputFormat | undefined;
  /** Name of the file to write; standard output where undefined. */
  readonly output: string | undefined;
  readonly audit: boolean;
  readonly fail: boolean;
  readonly explain: boolean;
  readonly language: Language;
  readonly selection: Selection;
  readonly kinds: readonly Kind[] | undefined;
  readonly fields: readonly FieldName[] | undefined;
  readonly bom: boolean;
  readonly referenceDate: string | undefined;
  /** Name of a JSON file. */
  readonly lexicon: string | undefined;
  /** A label that TextDecoder knows; undefined where the encoding is to be detected. */
  readonly encoding: string | undefined;
  readonly jsonlIn: boolean;
  /** How many threads work; undefined where the amount that is read says so. */
  readonly jobs: number | undefined;
}

export type Command = 'help' | 'version' | Settings;

/** More threads than any machine has cores for. */
const mostJobs = 1024;

const statuses = ['actual', 'planned', 'forecast'] as const satisfies readonly Indicator['status'][];

/** Formats by the ending of the file that is written. */
const formatsByEnding: Readonly<Record<string, OutputFormat>> = {
  '.csv': 'csv',
  '.htm': 'html',
  '.html': 'html',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.markdown': 'markdown',
  '.md': 'markdown',
  '.txt': 'table',
  '.xlsx': 'xlsx',
};

/** Reads the arguments after the program's name. @throws UsageError */
export function parseArguments(argv: readonly string[], env: Environment): Command {
  const language = spokenLanguage(argv, env);
  const say = messages[language];
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<OptionName, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(options, token.name)) throw new UsageError(say.unknownOption(token.rawName, optionNames));
    const name = token.name as OptionName;
    given.set(name, checkValue(say, name, token.value, token.inlineValue));
  }
  if (given.has('help')) return 'help';
  if (given.has('version')) return 'version';
  return checkTogether(say, {
    files: positionals,
    format: checkFormat(say, given),
    output: given.get('output'),
    audit: given.has('audit'),
    fail: given.has('fail'),
    explain: given.has('explain'),
    language: checkLanguage(say, given.get('lang')) ?? language,
    selection: checkSelection(say, given),
    kinds: checkList(say, 'kinds', given.get('kinds'), kinds),
    fields: checkList(say, 'fields', given.get('fields'), fieldNames),
    bom: given.has('bom'),
    referenceDate: checkDay(say, given.get('reference-date')),
    lexicon: given.get('lexicon'),
    encoding: checkEncoding(say, given.get('encoding')),
    jsonlIn: given.has('jsonl-in'),
    jobs: checkJobs(say, given.get('jobs')),
  });
}

type Given = ReadonlyMap<OptionName, string>;

function checkValue(say: Messages, name: OptionName, value: string | undefined, inline: boolean | undefined): string {
  if (options[name].type === 'boolean') {
    if (inline) throw new UsageError(say.takesNoValue(name, value ?? ''));
    return '';
  }
  if (value === undefined || value === '' || (!inline && value.startsWith('-'))) {
    throw new UsageError(say.needsValue(name));
  }
  return value;
}

/** What --format names, else what the ending of -o says. */
function checkFormat(say: Messages, given: Given): OutputFormat | undefined {
  const format = given.get('format');
  const file = given.get('output');
  if (format === 'md') return 'markdown';
  if (format === 'xlsx' || (format !== undefined && isFormatName(format))) return format;
  if (format !== undefined) throw new UsageError(say.unknownValue('format', format));
  if (file === undefined) return undefined;
  const named = formatsByEnding[extname(file).toLowerCase()];
  if (named === undefined) throw new UsageError(say.unknownFormatOf(file));
  return named;
}

function checkLanguage(say: Messages, name: string | undefined): Language | undefined {
  if (name === undefined || isLanguage(name)) return name;
  throw new UsageError(say.unknownValue('lang', name));
}

function checkSelection(say: Messages, given: Given): Selection {
  const [name, subject] = [given.get('name'), given.get('subject')];
  const status = checkList(say, 'status', given.get('status'), statuses);
  return {
    ...(name !== undefined && { name }),
    ...(subject !== undefined && { subject }),
    ...(status !== undefined && { status }),
  };
}

function checkDay(say: Messages, day: string | undefined): string | undefined {
  if (day === undefined) return undefined;
  const parsed = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(parsed) || !new Date(parsed).toISOString().startsWith(day)) throw new UsageError(say.noDay(day));
  return day;
}

/** @throws UsageError where it is no whole number from 1 to {@link mostJobs} */
function checkJobs(say: Messages, jobs: string | undefined): number | undefined {
  if (jobs === undefined) return undefined;
  const count = /^\d{1,4}$/.test(jobs) ? Number(jobs) : 0;
  if (count < 1 || count > mostJobs) throw new UsageError(say.unknownValue('jobs', jobs));
  return count;
}

/** Words separated by commas, each one of those accepted. */
function checkList<T extends string>(
  say: Messages,
  option: OptionName,
  words: string | undefined,
  accepted: readonly T[],
): readonly T[] | undefined {
  return words?.split(',').map((word) => {
    const known = accepted.find((each) => each === word.trim());
    if (known === undefined) throw new UsageError(say.unknownValue(option, word.trim()));
    return known;
  });
}

function checkEncoding(say: Messages, label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new UsageError(say.unknownValue('encoding', label));
  }
}

/** What does not go together. */
function checkTogether(say: Messages, settings: Settings): Settings {
  const { jsonlIn, format, encoding, audit, output, files } = settings;
  if (jsonlIn && format !== undefined && format !== 'jsonl') throw new UsageError(say.jsonlFormat(format));
  if (jsonlIn && encoding?.startsWith('utf-16')) throw new UsageError(say.jsonlEncoding(encoding));
  if (format === 'xlsx' && audit) throw new UsageError(say.workbookAudit);
  if (output !== undefined && files.includes(output)) throw new UsageError(say.sameFile(output));
  return settings;
}
