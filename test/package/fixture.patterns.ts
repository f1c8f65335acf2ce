/** Patterns as authored, to test what the build makes of them. */
import XRegExp from 'xregexp';

export const amount = XRegExp.build(
  `(?x) ({{digits}}) \\s? ({{unit}})?   # a number and, where it has one, its unit`,
  { digits: '[0-9]+', unit: '万?元/?' },
  'g',
);

export const mark = XRegExp('[ 、/ ] # a mark', 'xy');
