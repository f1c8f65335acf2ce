/** The arguments of `zhibiao mcp` and `zhibiao serve`. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { UsageError } from '../cli/args.ts';
import { explainFailure } from '../cli/io.ts';
import { messages } from '../cli/messages.ts';
import { decodeText } from '../documents/index.ts';
import { createExtractor, type ExtractOptions } from '../index.ts';
import { MissingPackageError } from '../outputs/index.ts';

/** An option with a value: what it takes, for messages, and how that is read; `read` gives undefined for a wrong one. */
export interface Row<T> {
  readonly takes: string;
  readonly read: (value: string) => T | undefined;
}

export type Rows = Readonly<Record<string, Row<unknown>>>;

export type Given<R extends Rows> = { readonly [K in keyof R]?: R[K] extends Row<infer T> ? T : never };

/** A whole number between two others. */
export function whole(takes: string, least: number, most: number): Row<number> {
  const read = (value: string) => {
    const number = Number(value);
    return /^\d+$/.test(value) && number >= least && number <= most ? number : undefined;
  };
  return { takes, read };
}

const anyText = (takes: string): Row<string> => ({ takes, read: (value) => value || undefined });

/** What both doors take for `extract`. */
export const extractRows = {
  lexicon: anyText('the name of a JSON file'),
  'reference-date': anyText('a day such as 2023-07-01'),
} satisfies Rows;

/** Reads the arguments behind the name of the door; "help" where they ask for it. @throws UsageError */
export function readArguments<R extends Rows>(argv: readonly string[], rows: R): Given<R> | 'help' {
  const options = Object.fromEntries(Object.keys(rows).map((name) => [name, { type: 'string' } as const]));
  const help = { help: { type: 'boolean', short: 'h' } } as const;
  const { tokens } = parseArgs({
    args: [...argv],
    options: { ...options, ...help },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given: Record<string, unknown> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') throw new UsageError(`unknown argument "${token.value}"`);
    if (token.kind !== 'option') continue;
    if (token.name === 'help') return 'help';
    given[token.name] = readValue(token.rawName, rows[token.name], token.value, Object.keys(rows));
  }
  return given as Given<R>;
}

function readValue(name: string, row: Row<unknown> | undefined, value: string | undefined, known: string[]): unknown {
  if (row === undefined) {
    throw new UsageError(`unknown option "${name}"; accepted are ${known.map((each) => `--${each}`).join(', ')}`);
  }
  const read = value === undefined ? undefined : row.read(value);
  if (read === undefined) throw new UsageError(`${name} takes ${row.takes}, not "${value ?? ''}"`);
  return read;
}

/** The options for `extract`, checked. @throws UsageError */
export async function readExtractOptions(given: Given<typeof extractRows>): Promise<ExtractOptions> {
  const { lexicon: file, 'reference-date': referenceDate } = given;
  try {
    const lexicon = file === undefined ? undefined : JSON.parse(decodeText(await readFile(file)));
    const options: ExtractOptions = { ...(referenceDate && { referenceDate }), ...(lexicon && { lexicon }) };
    createExtractor(options);
    return options;
  } catch (error) {
    const reason = explainFailure(error, messages.en);
    throw new UsageError(file === undefined ? reason : `--lexicon ${file}: ${reason}`);
  }
}

/** Loads what a door needs beside zhibiao. @throws MissingPackageError that names the packages to install */
export async function loadPeers<T>(names: readonly string[], load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new MissingPackageError(names.join(' '));
  }
}
