/** SI prefixes (SI brochure, 9th ed., table 7; GB 3100-1993 table 4): symbol, Chinese name, power of ten, other symbols. */
export const prefixes: readonly (readonly [symbol: string, han: string, power: number, others?: string])[] = [
  ['E', '艾', 18],
  ['P', '拍', 15],
  ['T', '太', 12],
  ['G', '吉', 9],
  ['M', '兆', 6],
  ['k', '千', 3, 'K'],
  ['h', '百', 2],
  ['d', '分', -1],
  ['c', '厘', -2],
  ['m', '毫', -3],
  ['μ', '微', -6, 'µu'],
  ['n', '纳', -9],
  ['p', '皮', -12],
];
