/** Units, measure words and currencies: what stands after (or before) a number, and what it is worth. */

export type { Lexicon } from '../schema.ts';
export { convert, convertWith } from './convert.ts';
export { checkLexicon } from './lexicon.ts';
export { normalize } from './normalize.ts';
export { createRegistry, defaultRegistry } from './registry.ts';
export type { PrefixMatch, Registry, UnitMatch, UnitRow } from './types.ts';
