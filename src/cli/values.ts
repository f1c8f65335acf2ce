/** `convert VALUE FROM TO` and `parse TEXT`: one amount, without a report around it. */
import { convert, parseNumber, parseQuantity, type Quantity } from '../index.ts';
import { headOf, type Language, printAmount, termsOf } from '../outputs/index.ts';
import { UsageError } from './args.ts';
import { type Streams, write } from './io.ts';
import { spokenLanguage } from './language.ts';
import { messages } from './messages.ts';

/** Arguments without `--lang`, which is known already. */
function operands(argv: readonly string[]): string[] {
  const at = argv.indexOf('--lang');
  const rest = at < 0 ? argv : argv.filter((_, index) => index !== at && index !== at + 1);
  return rest.filter((arg) => !arg.startsWith('--lang='));
}

/** `12.33` as it is, `一千二百` and `1,200` as the library reads them. */
function decimalOf(value: string): string {
  return /^-?\d+(\.\d+)?$/.test(value) ? value : parseNumber(value);
}

function runConvert(argv: readonly string[], language: Language): string {
  const [value, from, to, ...more] = operands(argv);
  if (value === undefined || from === undefined || to === undefined || more.length > 0) {
    throw new UsageError(messages[language].convertUsage);
  }
  return `${convert(decimalOf(value), from, to)}\n`;
}

function runParse(argv: readonly string[], language: Language, terminal: boolean): string {
  const [text, ...more] = operands(argv);
  if (text === undefined || more.length > 0) throw new UsageError(messages[language].parseUsage);
  const quantity = parseQuantity(text);
  return terminal ? printQuantity(quantity, language) : `${JSON.stringify(quantity)}\n`;
}

function printQuantity(quantity: Quantity, language: Language): string {
  const { kind, bound, normalized } = quantity;
  const rows = [
    [headOf('value', language), printAmount(quantity)],
    [headOf('kind', language), termsOf('kind', kind, language)],
    [headOf('bound', language), termsOf('bound', bound, language)],
    [headOf('normalized_value', language), printAmount({ ...normalized, bound: 'exact' })],
  ];
  return rows.map(([label, value]) => `${label}${language === 'zh' ? '：' : ': '}${value}\n`).join('');
}

const commands: Readonly<Record<string, (argv: readonly string[], language: Language, terminal: boolean) => string>> = {
  convert: runConvert,
  parse: runParse,
};

export function isValueCommand(name: string | undefined): name is string {
  return name !== undefined && Object.hasOwn(commands, name);
}

/** Resolves to the exit status: 1 where the amount or its units cannot be read. @throws UsageError */
export async function runValueCommand([name, ...argv]: readonly string[], streams: Streams): Promise<number> {
  const language = spokenLanguage(argv, streams.env ?? {});
  try {
    await write(streams.stdout, commands[name!]!(argv, language, streams.stdout.isTTY === true));
    return 0;
  } catch (error) {
    if (error instanceof UsageError || !(error instanceof Error)) throw error;
    await write(streams.stderr, `zhibiao: ${error.message}\n`);
    return 1;
  }
}
