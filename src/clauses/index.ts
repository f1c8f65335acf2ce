/** Clauses: a sentence cut once, with every figure placed in it. */
export { findHeadings } from './headings.ts';
export { originBefore } from './origin.ts';
export { findPauses } from './pauses.ts';
export { type Clause, type Place, type SentenceSpan, splitClauses } from './split.ts';
