/** Clauses: a sentence cut once, with every figure placed in it. */
export { findHeadings } from './headings.ts';
export { type Marker, markerAt } from './markers.ts';
export { type Clause, type Place, splitClauses } from './split.ts';
