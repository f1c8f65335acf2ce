/** zhibiao/numbers: numerals alone. */
import { mayHoldNumeral, mentionNumbers } from '../numbers/index.ts';
import { checkOptions, requireText } from '../options.ts';
import { createSource, inInput } from '../text/source.ts';
import type { ExtractOptions, NumberMention } from '../types.ts';

export { NumberSyntaxError } from '../errors.ts';
export { parseNumber } from '../numbers/index.ts';
export type { ExtractOptions, NumberMention } from '../types.ts';

/**
 * Every numeral of a text, bare ones and the digits of dates included.
 *
 * @throws TypeError where `text` is no string or an option is wrong; never for the content of the text
 */
export function extractNumbers(text: string, options?: ExtractOptions): NumberMention[] {
  requireText(text);
  checkOptions(options);
  if (!mayHoldNumeral(text)) return [];
  const source = createSource(text);
  return mentionNumbers(source).map((mention) => inInput(mention, source, text));
}
