import { describe, expect, it } from 'vitest';
import { inBrackets } from '../../scripts/eager.ts';

describe('the functions that any text calls', () => {
  it('stand in brackets ahead of all else but the imports', () => {
    const text = "import{a}from'./b.js';const x=one(a);function one(y){return y+1}function two(){}export{x,two};";
    const bracketed = inBrackets(text, new Set([text.indexOf('function one')]));
    expect(bracketed.replaceAll('\n', '')).toBe(
      "import{a}from'./b.js';var one=(function(y){return y+1});const x=one(a);function two(){}export{x,two};",
    );
  });

  it('leave a file as it is that has none', () => {
    const text = 'function one(){}export function two(){}function*three(){}';
    expect(inBrackets(text, new Set())).toBe(text);
    expect(inBrackets(text, new Set([text.indexOf('export'), text.indexOf('function*')]))).toBe(text);
  });
});
