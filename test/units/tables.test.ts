import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import * as words from '../../src/units/classifiers.data.ts';
import { currencies } from '../../src/units/currencies.data.ts';
import { createRegistry } from '../../src/units/index.ts';
import { cuts, homonyms, notUnits } from '../../src/units/notunits.data.ts';
import { parseRational } from '../../src/units/rational.ts';
import { countEntries, currencyEntries, unitEntries, unitTables } from '../../src/units/tables.ts';

const entries = [...unitEntries(), ...currencyEntries(), ...countEntries()];

/** Every spelling with the kinds of its rows. */
const kindsBySpelling = new Map<string, string[]>();
for (const { row, spellings } of entries) {
  for (const spelling of spellings) {
    kindsBySpelling.set(spelling, [...(kindsBySpelling.get(spelling) ?? []), row.kind]);
  }
}

describe('the unit tables', () => {
  it('hold at least 260 units besides currencies and measure words', () => {
    expect(new Set(unitEntries().map(({ row }) => `${row.name} ${row.kind}`)).size).toBeGreaterThanOrEqual(260);
  });

  it('spell no two things alike, but for the declared homonyms', () => {
    const twice = [...kindsBySpelling].filter(([spelling, kinds]) => kinds.length > 1 && !(spelling in homonyms));
    expect(twice).toEqual([]);
  });

  it('declare homonyms with exactly the kinds that the tables have', () => {
    for (const [spelling, kinds] of Object.entries(homonyms)) {
      expect([spelling, [...(kindsBySpelling.get(spelling) ?? [])].sort()]).toEqual([spelling, [...kinds].sort()]);
    }
  });

  it('write every factor as a positive decimal or quotient, never the redundant 1', () => {
    for (const { row } of entries) {
      if (row.factor !== undefined && row.offset === undefined && row.kind !== 'multiple') {
        expect([row.name, parseRational(row.factor)?.top.gt(0)]).toEqual([row.name, true]);
      }
    }
  });

  it('give prefixes only to units with a plain decimal factor', () => {
    const prefixed = unitTables.flatMap(({ rows }) => rows.filter((line) => line[4] !== undefined));
    expect(prefixed.length).toBeGreaterThan(30);
    for (const [name, , factor] of prefixed) expect([name, factor.includes('/')]).toEqual([name, false]);
  });

  it('spell everything as the folded view of a text shows it', () => {
    for (const spelling of kindsBySpelling.keys()) expect(fold(spelling).folded).toBe(spelling);
  });

  it('keep spellings short enough to be found', () => {
    for (const spelling of kindsBySpelling.keys()) expect(spelling.length).toBeLessThan(32);
  });

  it('find every spelling of every row', () => {
    const registry = createRegistry();
    for (const { row, spellings } of entries) {
      for (const spelling of spellings) expect(registry.readings(spelling), spelling).toContainEqual(row);
    }
  });
});

describe('the word lists', () => {
  const lists = Object.entries(words).map(([name, list]) => [name, list.split(' ')] as const);

  it.each(lists)('%s has no word twice and no stray blank', (_, list) => {
    expect(new Set(list).size).toBe(list.length);
    expect(list).not.toContain('');
  });

  it('count nouns of at most two characters', () => {
    expect(words.nouns.split(' ').filter((noun) => noun.length > 2)).toEqual([]);
  });

  it('list exceptions for units only, each character once', () => {
    for (const [head, tails] of Object.entries(notUnits)) {
      expect([
        head,
        kindsBySpelling.has(head) || [...kindsBySpelling.keys()].some((word) => word.startsWith(head)),
      ]).toEqual([head, true]);
      expect([head, new Set(tails).size]).toEqual([head, tails.length]);
    }
    for (const cut of cuts.split(' ')) expect([cut, kindsBySpelling.has(cut.split('|')[0]!)]).toEqual([cut, true]);
  });
});

describe('the currency table', () => {
  it('has every code once', () => {
    const codes = currencies.map(([code]) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('has the national currencies of ISO 4217', () => {
    const codes = new Set(currencies.map(([code]) => code));
    const wanted =
      'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP ' +
      'CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR ' +
      'IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU ' +
      'MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG ' +
      'SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV ' +
      'WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG';
    expect(wanted.split(' ').filter((code) => !codes.has(code))).toEqual([]);
  });
});
