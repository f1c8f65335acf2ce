/** Sets of characters, asked by code unit: no one-character string is made, hashed or searched for. */

export type CodeSet = ReadonlySet<number>;

/** The code units of a string, as a set. `has(NaN)`, past either end of a text, is false. */
export function codeSet(characters: string): CodeSet {
  const codes = new Set<number>();
  for (let i = 0; i < characters.length; i++) codes.add(characters.charCodeAt(i));
  return codes;
}
