/** The words of Chinese reports with their roles: one row a word, wherever it is asked for. */
import { Lexicon } from './lexicon.ts';
import type { Row } from './roles.ts';
import { bodies } from './words/bodies.data.ts';
import { change } from './words/change.data.ts';
import { comparison } from './words/comparison.data.ts';
import { headings } from './words/headings.data.ts';
import { names } from './words/names.data.ts';
import { places } from './words/places.data.ts';
import { plain } from './words/plain.data.ts';
import { status } from './words/status.data.ts';
import { verbs } from './words/verbs.data.ts';

export { type Entry, Lexicon, type View } from './lexicon.ts';
export { type Role, type Row, roles } from './roles.ts';

let builtIn: Lexicon | undefined;

/** The built-in words; set up on first use. */
export function builtInLexicon(): Lexicon {
  builtIn ??= new Lexicon(builtInRows());
  return builtIn;
}

/** The rows of all tables. */
export function builtInRows(): Row[] {
  return [...headings, ...change, ...comparison, ...status, ...verbs, ...bodies, ...names, ...places, ...plain];
}
