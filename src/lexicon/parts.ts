/** Parts of the lexicon, for stages that ask for no more: what they import stays small. */
import { Lexicon } from './lexicon.ts';
import { change } from './words/change.data.ts';
import { comparison } from './words/comparison.data.ts';
import { status } from './words/status.data.ts';

let ofChange: Lexicon | undefined;
let ofHeads: Lexicon | undefined;
let ofStatus: Lexicon | undefined;

/** Words of rise and fall; set up on first use. */
export function changeLexicon(): Lexicon {
  ofChange ??= new Lexicon(change);
  return ofChange;
}

/** Words of change and comparison, as heads of tables have them; set up on first use. */
export function headLexicon(): Lexicon {
  ofHeads ??= new Lexicon([...change, ...comparison]);
  return ofHeads;
}

/** The same with the words of plans, reviews and headings; set up on first use. */
export function statusLexicon(): Lexicon {
  ofStatus ??= new Lexicon([...change, ...comparison, ...status]);
  return ofStatus;
}
