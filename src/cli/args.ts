import { parseArgs } from 'node:util';
import { kinds } from '../kinds.ts';
import { type FormatName, formatNames, formats, isFormatName } from '../outputs/index.ts';
import type { Kind } from '../schema.ts';

/** A command line that cannot be carried out. The message is one line that says what was wrong and what is accepted. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What the user asked for. */
export interface Settings {
  /** File names in the order given, "-" for standard input; empty means standard input. */
  readonly files: readonly string[];
  readonly format: FormatName | undefined;
  readonly referenceDate: string | undefined;
  readonly kinds: readonly Kind[] | undefined;
  /** Name of a JSON file. */
  readonly lexicon: string | undefined;
  /** A label that TextDecoder knows; undefined where the encoding is to be detected. */
  readonly encoding: string | undefined;
  readonly audit: boolean;
  readonly jsonlIn: boolean;
}

export type Command = 'help' | 'version' | Settings;

const options = {
  format: { type: 'string' },
  'reference-date': { type: 'string' },
  kinds: { type: 'string' },
  lexicon: { type: 'string' },
  encoding: { type: 'string' },
  audit: { type: 'boolean' },
  'jsonl-in': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

type OptionName = keyof typeof options;

const optionNames = Object.keys(options).map((name) => `--${name}`);

/** What each option with a value takes, for messages. */
const takes: Partial<Record<OptionName, string>> = {
  format: formatNames.join(', '),
  'reference-date': 'a day such as 2023-07-01',
  kinds: `one or more of ${kinds.join(', ')}, separated by commas`,
  lexicon: 'the name of a JSON file',
  encoding: 'utf-8, gb18030, gbk, big5, utf-16le or another name that web pages use',
};

/** Reads the arguments after the program's name. @throws UsageError */
export function parseArguments(argv: readonly string[]): Command {
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
    if (!Object.hasOwn(options, token.name)) {
      throw new UsageError(`unknown option "${token.rawName}"; accepted are ${optionNames.join(', ')}`);
    }
    given.set(token.name as OptionName, checkValue(token.name as OptionName, token.value, token.inlineValue));
  }
  if (given.has('help')) return 'help';
  if (given.has('version')) return 'version';
  const settings: Settings = {
    files: positionals,
    format: checkFormat(given.get('format')),
    referenceDate: checkDay(given.get('reference-date')),
    kinds: checkKinds(given.get('kinds')),
    lexicon: given.get('lexicon'),
    encoding: checkEncoding(given.get('encoding')),
    audit: given.has('audit'),
    jsonlIn: given.has('jsonl-in'),
  };
  return settings.jsonlIn ? checkJsonlIn(settings) : settings;
}

function refuse(name: OptionName, value: string): UsageError {
  return new UsageError(`--${name} "${value}" is not known; it takes ${takes[name]}`);
}

function checkValue(name: OptionName, value: string | undefined, inline: boolean | undefined): string {
  if (options[name].type === 'boolean') {
    if (inline) throw new UsageError(`--${name} takes no value, but was given "${value}"`);
    return '';
  }
  if (value === undefined || value === '' || (!inline && value.startsWith('-'))) {
    throw new UsageError(`--${name} needs a value: ${takes[name]}`);
  }
  return value;
}

function checkFormat(format: string | undefined): FormatName | undefined {
  if (format === undefined || isFormatName(format)) return format;
  throw refuse('format', format);
}

function checkDay(day: string | undefined): string | undefined {
  if (day === undefined) return undefined;
  const parsed = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(parsed) || !new Date(parsed).toISOString().startsWith(day)) {
    throw new UsageError(`--reference-date "${day}" is no calendar day; it takes ${takes['reference-date']}`);
  }
  return day;
}

function checkKinds(list: string | undefined): readonly Kind[] | undefined {
  return list?.split(',').map((word) => {
    const kind = kinds.find((each) => each === word.trim());
    if (kind === undefined) throw refuse('kinds', word.trim());
    return kind;
  });
}

function checkEncoding(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw refuse('encoding', label);
  }
}

function checkJsonlIn(settings: Settings): Settings {
  if (settings.format !== undefined && settings.format !== 'jsonl') {
    throw new UsageError(`--jsonl-in writes jsonl; it does not go with --format ${settings.format}`);
  }
  if (settings.encoding?.startsWith('utf-16')) {
    throw new UsageError(`--jsonl-in reads utf-8 or another encoding that contains ASCII, not ${settings.encoding}`);
  }
  return settings;
}

/** The help page. */
export function printHelp(): string {
  const formatLines = Object.entries(formats).map(([name, { summary }]) => `      ${name.padEnd(10)}${summary}`);
  const kindLines = [0, 8, 16].map((from) => `      ${kinds.slice(from, from + 8).join(', ')}`);
  return `zhibiao: reads Chinese report prose and prints every figure as a typed indicator

Usage: zhibiao [OPTION…] [FILE…]
Reads standard input where no FILE is given or FILE is "-".

  --format NAME          how to write; table on a terminal and jsonl in a pipe if not given
${formatLines.join('\n')}
  --audit                check the arithmetic that the text claims instead of listing its figures
  --reference-date DAY   the day that 今年 or 1-5月 refer to, such as 2023-07-01
  --kinds A,B            keep only figures of these kinds:
${kindLines.join(',\n')}
  --lexicon FILE.json    extra units, measure words, currencies, verbs and cues
  --encoding NAME        how the input is encoded, such as utf-8 or gb18030; detected if not given
  --jsonl-in             read one JSON document a line, {"id":…,"text":…,"referenceDate":…},
                         and write one result a line: {"id":…,"indicators":[…]},
                         or {"id":…,"error":…} for a line that cannot be read
  -h, --help             print this page
  -v, --version          print the version

Exit status: 0 done, 1 a file could not be read (the others are done), 2 wrong usage.
`;
}
