/** How many terminal columns a string takes, and fitting strings into columns. */

/** East Asian wide and full-width blocks and emoji, as pairs of first and last code point. */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];
const zeroWidth = /[\p{Mn}\p{Me}\p{Cf}]/u;
const control = /[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

function characterWidth(character: string): number {
  const code = character.codePointAt(0)!;
  if (code < 0x300) return 1;
  if (zeroWidth.test(character)) return 0;
  return wide.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}

/** Columns that `text` takes on a terminal. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** One line that cannot steer the terminal: control and direction characters and lone surrogates become spaces. */
export function plainLine(text: string): string {
  return text.replace(control, ' ');
}

/** `text` in at most `width` columns; what is cut is marked `…`. */
export function truncate(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const character of text) {
    used += characterWidth(character);
    if (used > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/** `text` filled up with spaces to `width` columns. */
export function pad(text: string, width: number, side: 'left' | 'right'): string {
  const fill = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return side === 'left' ? text + fill : fill + text;
}

/** A number or word of Latin letters, else a single character: Chinese breaks anywhere, `1510.0` does not. */
const breakable = /[\w.,%/+−-]+|./gsu;

/** `text` in lines of at most `width` columns, each after `indent`. */
export function wrap(text: string, width: number, indent = ''): string[] {
  const room = Math.max(2, width - displayWidth(indent));
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const put = (piece: string, columns: number) => {
    if (used + columns > room && line !== '') {
      lines.push(indent + line);
      line = '';
      used = 0;
    }
    line += piece;
    used += columns;
  };
  for (const [piece] of text.matchAll(breakable)) {
    const columns = displayWidth(piece);
    if (columns <= room) put(piece, columns);
    else for (const character of piece) put(character, characterWidth(character));
  }
  return [...lines, indent + line];
}
