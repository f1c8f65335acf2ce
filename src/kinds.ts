/** What sorts of things a figure can measure, and the families that the one-family functions return. */

/** Kinds of physical quantities. */
const physicalKinds = [
  'length',
  'area',
  'volume',
  'mass',
  'duration',
  'temperature',
  'energy',
  'power',
  'speed',
  'concentration',
  'data',
  'frequency',
] as const;

export const kinds = [
  'money',
  'percent',
  'percentagePoint',
  'count',
  ...physicalKinds,
  'ratio',
  'multiple',
  'score',
  'rank',
  'rate',
  'number',
] as const;

type Kind = (typeof kinds)[number];

export const families = {
  money: new Set<Kind>(['money']),
  percents: new Set<Kind>(['percent', 'percentagePoint']),
  measures: new Set<Kind>([...physicalKinds, 'rate']),
  counts: new Set<Kind>(['count']),
  ranks: new Set<Kind>(['rank']),
} as const;

/** Kinds that a unit of the user's own may have. */
export const unitKinds = [
  'count',
  ...physicalKinds,
  'ratio',
  'multiple',
  'score',
  'rate',
  'number',
] as const satisfies readonly Kind[];

/** Kinds of amounts: what is there twice is twice as much. */
export const amounts: ReadonlySet<Kind> = new Set([
  'money',
  'count',
  'length',
  'area',
  'volume',
  'mass',
  'energy',
  'power',
]);

/** Kinds whose figures add up to a total. */
export const additive: ReadonlySet<Kind> = new Set([...amounts, 'number', 'data', 'duration']);
