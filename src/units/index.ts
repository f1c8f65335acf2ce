/** Units, measure words and currencies: what stands after (or before) a number, and what it is worth. */
export { convert } from './convert.ts';
export type { Lexicon } from './lexicon.schema.ts';
export { checkLexicon } from './lexicon.ts';
export { normalize } from './normalize.ts';
export { createRegistry, defaultRegistry, type Registry } from './registry.ts';
export type { PrefixMatch, UnitMatch, UnitRow } from './types.ts';
