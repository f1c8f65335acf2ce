/** Places on a terminal or a page of fixed width, where aligned columns stand below each other. */

/** A Chinese character, or a blank of its width. */
function isWide(code: number): boolean {
  return code >= 0x2e80;
}

/** The width of a stretch: `wide` places for a Chinese character, one for any other. */
export function placesBetween(text: string, from: number, to: number, wide = 2): number {
  let places = 0;
  for (let i = from; i < to; i++) places += isWide(text.charCodeAt(i)) ? wide : 1;
  return places;
}
