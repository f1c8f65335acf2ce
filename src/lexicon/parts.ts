/** Parts of the lexicon, for stages that ask for no more: what they import stays small. */
import { Lexicon } from './lexicon.ts';
import { change } from './words/change.data.ts';
import { comparison } from './words/comparison.data.ts';
import { headings } from './words/headings.data.ts';

let ofChange: Lexicon | undefined;
let ofHeads: Lexicon | undefined;

/** Words of rise and fall; set up on first use. */
export function changeLexicon(): Lexicon {
  ofChange ??= new Lexicon(change);
  return ofChange;
}

/** Words of change and comparison, as heads of tables have them; set up on first use. */
export function headLexicon(): Lexicon {
  ofHeads ??= new Lexicon([...headings, ...change, ...comparison]);
  return ofHeads;
}
