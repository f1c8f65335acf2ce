/** What HTML and Markdown write that a reader sees otherwise, or not at all. */

/** Tags that end a line where they open and where they close. */
export const blockTags = [
  'address article aside blockquote body br caption center col colgroup dd details dir div dl dt',
  'fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol',
  'optgroup option p pre section select summary table tbody td textarea tfoot th thead title tr ul',
];

/** Block tags whose own line ends are blanks: their text is one line. */
export const runningTags = ['blockquote caption dd dt figcaption h1 h2 h3 h4 h5 h6 li p summary td th title'];

/** Tags inside a line. */
export const inlineTags = [
  'a abbr acronym audio b base basefont bdi bdo big button cite code data del dfn em embed font i',
  'iframe img input ins kbd label link map area mark meta meter nobr noscript object output param',
  'picture progress q rp rt ruby s samp small source span strike strong sub sup svg path time track tt',
  'u var video wbr',
];

/** Tags with whose text nothing is shown. */
export const hiddenTags = ['head script style template noframes'];

/** Tags that the tables stage reads. */
export const tableTags = 'table tr td th caption thead tbody tfoot';

/** Named entities that Chinese pages have, each with its character. */
export const entities: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  shy: '',
  zwnj: '',
  zwj: '',
  lrm: '',
  rlm: '',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  minus: '−',
  middot: '·',
  bull: '•',
  times: '×',
  divide: '÷',
  plusmn: '±',
  le: '≤',
  ge: '≥',
  ne: '≠',
  asymp: '≈',
  sim: '∼',
  deg: '°',
  permil: '‰',
  micro: 'µ',
  mu: 'μ',
  Omega: 'Ω',
  alpha: 'α',
  beta: 'β',
  yen: '¥',
  pound: '£',
  euro: '€',
  cent: '¢',
  sect: '§',
  para: '¶',
  copy: '©',
  reg: '®',
  trade: '™',
  sup1: '¹',
  sup2: '²',
  sup3: '³',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  uarr: '↑',
  darr: '↓',
  rarr: '→',
  larr: '←',
};
