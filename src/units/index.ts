/** Units, measure words and currencies: what stands after (or before) a number, and what it is worth. */

export type { Lexicon } from '../schema.ts';
export { convert, convertWith } from './convert.ts';
export { checkLexicon } from './lexicon.ts';
export { normalize } from './normalize.ts';
export { createRegistry, defaultRegistry, type Registry } from './registry.ts';
export type { PrefixMatch, UnitMatch, UnitRow } from './types.ts';
