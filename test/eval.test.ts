/**
 * Quality cannot fall unseen: F1 floors over the sample reports, the reports of other fields, the context sentences and
 * the sentences of each genre.
 */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadGold } from '../scripts/gold.ts';
import { type GoldDocument, type Measure, score } from '../scripts/score.ts';
import { extract } from '../src/index.ts';
import { loadGenres, loadSentences } from './context/load.ts';
import { GENRE_FLOORS } from './genres/floors.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** F1 that each set must reach; raise a floor when the library gets better, never lower one. */
const FLOORS = {
  seeds: {
    'figure (value+unit)': 0.99,
    'figure + exact span': 0.99,
    'figure + kind': 0.985,
    'figure + bound': 0.985,
    'figure + change': 0.99,
    'figure + status': 0.99,
    'figure + period': 0.99,
    'figure + name partial': 0.98,
    'whole record': 0.98,
  },
  sentences: {
    'figure (value+unit)': 0.99,
    'figure + exact span': 0.985,
    'figure + kind': 0.98,
    'figure + bound': 0.98,
    'figure + change': 0.99,
    'figure + status': 0.99,
    'figure + period': 0.99,
    'figure + name partial': 0.985,
    'whole record': 0.985,
  },
  reports: {
    'figure (value+unit)': 0.99,
    'figure + exact span': 0.99,
    'figure + kind': 0.99,
    'figure + bound': 0.99,
    'figure + change': 0.975,
    'figure + status': 0.985,
    'figure + period': 0.98,
    'figure + name partial': 0.955,
    'whole record': 0.93,
  },
} as const satisfies Record<string, Partial<Record<Measure, number>>>;

/** Lowest mean character F1 of the names over the matched figures. */
const NAME_FLOORS = { seeds: 0.97, sentences: 0.98, reports: 0.935 } as const;

function holdFloors(set: keyof typeof FLOORS, load: () => GoldDocument[]): void {
  const result = score(load(), extract);
  it.each(Object.entries(FLOORS[set]))('%s: F1 is at least %d', (measure, floor) => {
    expect(result.measures[measure as Measure].f1).toBeGreaterThanOrEqual(floor);
  });
  it(`names: mean character F1 is at least ${NAME_FLOORS[set]}`, () => {
    expect(result.nameF1).toBeGreaterThanOrEqual(NAME_FLOORS[set]);
  });
}

describe('sample reports', () => holdFloors('seeds', () => loadGold(path('../seeds/gold'))));

describe('reports of other fields', () => holdFloors('reports', () => loadGold(path('reports/gold'))));

describe('context sentences', () => holdFloors('sentences', loadSentences));

describe('sentences of genres', () => {
  const genres = loadGenres();

  it('every file has floors, and every floor its file', () => {
    expect(genres.map(([genre]) => genre)).toEqual(Object.keys(GENRE_FLOORS).sort());
  });

  describe.each(genres)('%s', (genre, documents) => {
    const { measures } = score(documents, extract);
    it.each(Object.entries(GENRE_FLOORS[genre] ?? {}))('%s: F1 is at least %d', (measure, floor) => {
      expect(measures[measure as Measure].f1).toBeGreaterThanOrEqual(floor);
    });
  });
});
