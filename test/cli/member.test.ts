import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceMember } from '../../src/cli/member.ts';

describe('sliceMember', () => {
  const cases: [json: string, id: string][] = [
    ['{"id":12345678901234567890,"text":""}', '12345678901234567890'],
    ['{"id":1.0}', '1.0'],
    ['{"id":-0.10e+5,"a":1}', '-0.10e+5'],
    [' { "text" : "a\\"},\\\\" , "id" : [ 1 , {"id":2} ] } ', '[ 1 , {"id":2} ]'],
    ['{"a":{"id":1},"id":"x\\"y","b":[]}', '"x\\"y"'],
    ['{"\\u0069d":null}', 'null'],
    ['{"id":1,"id":2,"ids":3,"i":4}', '2'],
    ['{"":0,"id":{"}":"]"},"":0}', '{"}":"]"}'],
    ['{"id":[1,\r2]}', '[1, 2]'],
    ['{"id":"\u2028\u0000"}'.replace('\u0000', '\\u0000'), '"\u2028\\u0000"'],
  ];
  for (const [json, id] of cases) {
    it(`finds ${id} in ${json}`, () => {
      expect(sliceMember(json, 'id')).toBe(id);
    });
  }

  it('finds what JSON.parse finds, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue(), fc.nat(), (object, id, gap) => {
        const given = { ...object, id, after: object };
        const json = JSON.stringify(given, undefined, gap % 3);
        expect(JSON.parse(sliceMember(json, 'id'))).toEqual(JSON.parse(json).id);
      }),
      { numRuns: 500 },
    );
  });

  it('takes any depth and any number of escapes in linear time', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    expect(sliceMember(`{"text":"${'\\\\'.repeat(200_000)}","id":${deep}}`, 'id')).toBe(deep);
    const quotes = `"${'\\"'.repeat(200_000)}"`;
    expect(sliceMember(`{"text":${quotes},"id":${quotes}}`, 'id')).toBe(quotes);
  });
});
