/** The tags that make an HTML table. Attributes are bounded, so that no stray `<` reaches far. */
import XRegExp from 'xregexp';

/** 1: a stroke where the tag closes. */
export const tableTag = XRegExp(`<(/?)table\\b`, 'gi');

/** 1: a stroke where the tag closes; 2: its name; 3: its attributes. */
export const partTag = XRegExp(
  `< (/?) ( tr | td | th | caption | thead | tbody | tfoot ) \\b ( [^<>]{0,400} ) >`,
  'xgi',
);

/** 1: `col` or `row`; 2: how many of them the cell covers. */
export const spanAttribute = XRegExp(`\\b (col|row) span \\s* = \\s* ["']? \\s* (\\d{1,3})`, 'xgi');

/** What may stand between a cell's edge and its words. */
export const cellEdge = XRegExp(`\\s | &(?: nbsp | ensp | emsp ); | <[^<>]{0,200}>`, 'xy');
