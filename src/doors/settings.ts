/** The arguments of `zhibiao mcp` and `zhibiao serve`. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { UsageError } from '../cli/args.ts';
import { explainFailure } from '../cli/io.ts';
import { isLanguage } from '../cli/language.ts';
import { messages } from '../cli/messages.ts';
import { decodeText } from '../documents/index.ts';
import { createExtractor, type ExtractOptions } from '../index.ts';
import { type Language, MissingPackageError } from '../outputs/index.ts';
import { type DoorOption, doorMessages } from './messages.ts';

/** Reads the value of an option; gives undefined for a wrong one. */
export type Read<T> = (value: string) => T | undefined;

export type Rows = Readonly<Partial<Record<DoorOption, Read<unknown>>>>;

export type Given<R extends Rows> = { readonly [K in keyof R]?: R[K] extends Read<infer T> ? T : never };

/** A whole number between two others. */
export function whole(least: number, most: number): Read<number> {
  return (value) => {
    const number = Number(value);
    return /^\d+$/.test(value) && number >= least && number <= most ? number : undefined;
  };
}

export const anyText: Read<string> = (value) => value || undefined;

/** What both doors take. */
export const commonRows = {
  lexicon: anyText,
  'reference-date': anyText,
  lang: (value: string) => (isLanguage(value) ? value : undefined),
} satisfies Rows;

/** Reads the arguments behind the name of the door; "help" where they ask for it. @throws UsageError */
export function readArguments<R extends Rows>(argv: readonly string[], rows: R, language: Language): Given<R> | 'help' {
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
    if (token.kind === 'positional') throw new UsageError(doorMessages[language].unknownArgument(token.value));
    if (token.kind !== 'option') continue;
    if (token.name === 'help') return 'help';
    if (!isOptionOf(rows, token.name)) {
      const known = Object.keys(rows).map((name) => `--${name}`);
      throw new UsageError(messages[language].unknownOption(token.rawName, known));
    }
    const value = token.value === undefined ? undefined : rows[token.name]!(token.value);
    if (value === undefined) {
      const { takes, wrongValue } = doorMessages[language];
      throw new UsageError(wrongValue(token.rawName, takes[token.name], token.value ?? ''));
    }
    given[token.name] = value;
  }
  return given as Given<R>;
}

function isOptionOf(rows: Rows, name: string): name is DoorOption {
  return Object.hasOwn(rows, name);
}

/** The options for `extract`, checked. @throws UsageError */
export async function readExtractOptions(given: Given<typeof commonRows>, language: Language): Promise<ExtractOptions> {
  const { lexicon: file, 'reference-date': referenceDate } = given;
  try {
    const lexicon = file === undefined ? undefined : JSON.parse(decodeText(await readFile(file)));
    const options: ExtractOptions = { ...(referenceDate && { referenceDate }), ...(lexicon && { lexicon }) };
    createExtractor(options);
    return options;
  } catch (error) {
    const reason = explainFailure(error, messages[language]);
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
