/**
 * Writes `src/text/fold.data.ts`, the characters that the folded view spells otherwise: Traditional ones (the default
 * form and those of Taiwan and Hong Kong, from opencc-js), radicals and compatibility forms of ideographs (from
 * Unicode's own decompositions). `npm run fold-table`; a test holds the file to what this script writes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Converter } from 'opencc-js';

/** Characters of Simplified text too, which Traditional text would have folded: 乾坤, 著名, 摺叠. These few are not. */
const foldedAllTheSame = '夥後徵於麽';

/** Variants that no converter knows as Traditional: 銭 of yen, 叄 of cheques, and older forms of numerals. */
const variants = '銭钱叄叁弌一弍二弎三亖四卄廿戸户毎每';

/**
 * Radicals that stand in PDF text for the character of the same shape and that Unicode does not decompose
 * (EquivalentUnifiedIdeograph.txt).
 */
const radicals =
  '⺁厂⺃乚⺅亻⺇几⺉刂⺋㔾⺎兀⺒巳⺓幺⺔彑⺖忄⺘扌⺙攵⺛旡⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺩王⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺵羊⺶羊⺷羊⺹耂⺺肀⺻聿⺼月⻀虎⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

/** First and last code units of ideographs, of radicals and of compatibility ideographs. */
const traditionalRange = [0x3400, 0x9fff] as const;
const decomposed = [
  [0x2e80, 0x2fdf],
  [0xf900, 0xfaff],
] as const;

/** The level of characters that Simplified text is written with: GB 2312. */
function simplifiedCharacters(): Set<string> {
  const decoder = new TextDecoder('gbk');
  const all = new Set<string>();
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) all.add(decoder.decode(Uint8Array.of(row, cell)));
  }
  return all;
}

function pairsOf(text: string): [string, string][] {
  return Array.from({ length: text.length / 2 }, (_, i) => [text[2 * i]!, text[2 * i + 1]!]);
}

function* characters([first, last]: readonly [number, number]): Generator<string> {
  for (let code = first; code <= last; code++) yield String.fromCharCode(code);
}

/** Every character that is folded, with what it is folded to; both one code unit. */
export function folds(): Map<string, string> {
  const used = simplifiedCharacters();
  for (const character of foldedAllTheSame) used.delete(character);
  const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));
  const simplify = (character: string): string => {
    if (used.has(character)) return character;
    return (
      converters.map((convert) => convert(character)).find((to) => to !== character && to.length === 1) ?? character
    );
  };
  const all = new Map<string, string>();
  for (const character of characters(traditionalRange)) all.set(character, simplify(character));
  for (const range of decomposed) {
    for (const character of characters(range)) all.set(character, simplify(character.normalize('NFKC')));
  }
  for (const [from, to] of [...pairsOf(variants), ...pairsOf(radicals)]) all.set(from, simplify(to));
  for (const [from, to] of all) if (from === to || to.length !== 1) all.delete(from);
  return all;
}

/** The digits of numbers: the first half ends one, the second half goes on with the next digit. */
const digits = Array.from({ length: 94 }, (_, i) => String.fromCharCode(0x21 + i))
  .filter((character) => !`'"\`\\$<`.includes(character))
  .join('');
const base = digits.length / 2;

/** A number that is not negative, the lowest digit first. */
function written(value: number): string {
  let rest = value;
  let text = '';
  for (; rest >= base; rest = Math.floor(rest / base)) text += digits[base + (rest % base)];
  return text + digits[rest];
}

/** The text of the data file. */
export function foldTable(): string {
  const rows = [...folds()].map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)] as const);
  rows.sort(([a], [b]) => a - b);
  let gaps = '';
  let moves = '';
  let [lastFrom, lastTo] = [0, 0];
  for (const [from, to] of rows) {
    gaps += written(from - lastFrom);
    moves += written(to < lastTo ? 2 * (lastTo - to) - 1 : 2 * (to - lastTo));
    [lastFrom, lastTo] = [from, to];
  }
  return `/** Written by scripts/fold-table.ts. Do not edit. */

/** Digits of numbers, the lowest first: those of the first half end a number, those of the second half go on. */
export const digits = '${digits}';

/** How many code units lie between a folded character and the one before it. */
export const gaps = [
${pieces(gaps)}
];

/** How far what it is folded to lies from what the one before it is folded to: 2n behind, 2n - 1 before. */
export const moves = [
${pieces(moves)}
];
`;
}

/** A long text as the lines of an array: no line of the package is longer than an error can show. */
function pieces(text: string): string {
  return Array.from(text.matchAll(/.{1,110}/gu), ([piece]) => `  '${piece}',`).join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(join(import.meta.dirname, '..', 'src', 'text', 'fold.data.ts'), foldTable());
}
