import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';
import { properties } from './properties.ts';

/** The same texts in every run; `npm run fuzz` tries others. */
const fixed = { seed: 20230614, numRuns: 300 };

describe('every text', () => {
  it.each(Object.entries(properties))('%s', { timeout: 120_000 }, async (_, property) => {
    await fc.assert(property as fc.IAsyncProperty<unknown>, fixed);
  });

  it('is told apart from none', () => {
    for (const none of [undefined, null, 5, {}, [], new String('1家')]) {
      expect(() => extract(none as never)).toThrow(TypeError);
    }
  });
});
