/** Places in an order: `居全市第一`, `全省第3位`, `前三`, `第二大经济体`, `登上榜首`. */

import type { View } from '../lexicon/lexicon.ts';
import { changeLexicon } from '../lexicon/parts.ts';
import { isDigit, type Numeral } from '../numbers/index.ts';
import { codeSet, isHan } from '../text/codes.ts';
import { createWordSet, wordAt, wordBefore } from '../text/words.ts';
import { clauseStart, hasCue, isFrom } from './cues.ts';
import { type Figure, type Measure, newFigure } from './figure.ts';
import { firstCues, firstValues, placeVerbs, rankCues, rankMoves, superlatives, topCues } from './rank.data.ts';

const placeVerbWords = createWordSet(placeVerbs);
const rankMoveWords = createWordSet(rankMoves);
const afterRank = codeSet('的、和且并及比较');
const afterFirst = codeSet('的、列');

const place: Measure = { kind: 'rank', name: '位', code: '{位}' };

function rank(numeral: Numeral, start: number, end: number, bound?: 'atMost'): Figure {
  const figure = newFigure(numeral, start, end, place);
  figure.bound = bound;
  return figure;
}

/** A place in an order; ordinals (第一批, 前三季度) are none. */
export function readRank(folded: string, numeral: Numeral): Figure | undefined {
  if (numeral.upper !== undefined || numeral.decimal || numeral.signed) return undefined;
  const before = folded.charAt(numeral.start - 1);
  if (before === '第') return readOrdinal(folded, numeral);
  if (before === '前') return readAmongFirst(folded, numeral);
  // 打入单曲榜头10名; 3头10名 is a slip
  if (before === '头' && isPlace(folded, numeral.end) && isHan(folded.charCodeAt(numeral.start - 2)))
    return rank(numeral, numeral.start - 1, numeral.end + 1, 'atMost');
  // 跻身全国50强
  const { start, end, script } = numeral;
  if (folded.charAt(end) !== '强' || script !== 'arabic' || !hasCue(folded, start, topCues)) return undefined;
  return rank(numeral, start, end + 1, 'atMost');
}

function isPlace(folded: string, at: number): boolean {
  return folded.charAt(at) === '位' || folded.charAt(at) === '名';
}

/** 第3位, 第二大, 第二是越南30%, 由第9位升至第3位. */
function readOrdinal(folded: string, numeral: Numeral): Figure | undefined {
  const { end } = numeral;
  const start = numeral.start - 1;
  const place = isPlace(folded, end);
  const behind = place ? end + 1 : end;
  // 第二多: 多 is no approximator there
  const bare = numeral.over && folded.charAt(end - 1) === '多' ? end - 1 : end;
  if (!place && isSuperlative(folded, bare)) return rank(numeral, start, bare);
  if (listsPlaces(folded, behind)) return rank(numeral, start, behind);
  const moves = movesAt(folded, behind);
  const code = folded.charCodeAt(behind);
  if (isHan(code) && !afterRank.has(code) && !moves) return undefined;
  const moved = (moves && isFrom(folded, start)) || movesBefore(folded, start);
  const said = place || moved || hasCue(folded, start, rankCues) || isPlaceOf(folded, numeral);
  return said ? rank(numeral, start, behind) : undefined;
}

let changing: View<true> | undefined;

/** Words that rise, fall or lead to a level, whatever it is of. */
function changes(): View<true> {
  changing ??= changeLexicon().words('rise', 'fall', 'turn');
  return changing;
}

/** 由第9位|飙升至第3位 */
function movesAt(folded: string, at: number): boolean {
  if (wordAt(rankMoveWords, folded, at)) return true;
  const verb = changes().at(folded, at);
  return verb !== undefined && leadsTo.has(folded.charCodeAt(at + verb.word.length));
}

/** 飙升至|第3位 */
function movesBefore(folded: string, end: number): boolean {
  if (wordBefore(rankMoveWords, folded, end)) return true;
  return leadsTo.has(folded.charCodeAt(end - 1)) && changes().before(folded, end - 1) !== undefined;
}

const leadsTo = codeSet('到至为');

const handsOut = /^(?:分别|依次)/;

/** 前三, 前10位; 前10% is a share. */
function readAmongFirst(folded: string, numeral: Numeral): Figure | undefined {
  const { end } = numeral;
  const start = numeral.start - 1;
  const next = folded.charAt(end);
  const place = isPlace(folded, end);
  const code = folded.charCodeAt(end);
  // 跌幅前三|分别为
  const told = handsOut.test(folded.slice(end, end + 2));
  // 前百大, but 前十大股东
  const closed =
    place ||
    told ||
    next === '强' ||
    !isHan(code) ||
    afterFirst.has(code) ||
    (next === '大' && !isHan(folded.charCodeAt(end + 1)));
  if (!closed || next === '%') return undefined;
  if (!place && !told && !hasCue(folded, start, rankCues) && !hasCue(folded, start, topCues)) return undefined;
  return rank(numeral, start, place || next === '强' ? end + 1 : end, 'atMost');
}

/** 第二大经济体, 第三高, 死亡人数第二多之地震; 第二大道 and 第一高中 are names. */
function isSuperlative(folded: string, at: number): boolean {
  const names = superlatives[folded.charAt(at)];
  return names !== undefined && !names.includes(folded.charAt(at + 1) || ' ');
}

/** How far behind 第二是 the amount of that place may stand. */
const placeReach = 14;

/** 第二是越南30%: places with their amounts; 第二是加强监管 lists tasks. */
function listsPlaces(folded: string, at: number): boolean {
  const verb = wordAt(placeVerbWords, folded, at)?.word;
  if (verb === undefined) return false;
  for (let p = at + verb.length; p < at + placeReach; p++) {
    const code = folded.charCodeAt(p);
    if (isDigit(code)) return true;
    if (!isHan(code) && folded.charAt(p) !== ',') return false;
  }
  return false;
}

/** 产量是日本第二, 均为全州第一: said to be so at the end of the clause; 质量第一 is a slogan. */
function isPlaceOf(folded: string, { start, end }: Numeral): boolean {
  // 是第五、六、七对脑神经; 第一和第二次战争
  if (folded.charAt(end) === '、' || folded.charAt(end + 1) === '第') return false;
  const said = folded.slice(clauseStart(folded, start - 1), start - 1);
  const from = said.lastIndexOf('、') + 1;
  return said.length > 2 && (said.indexOf('是', from) >= 0 || said.indexOf('均为', from) >= 0);
}

/** `居全省首位`, `登上榜首`: the first place. 摆在首位 and 首位度 are none. */
export function readFirst(folded: string, numeral: Numeral): Figure | undefined {
  const { start, end } = numeral;
  const code = folded.charCodeAt(end);
  if (isHan(code) && !afterRank.has(code)) return undefined;
  return hasCue(folded, start, firstCues) && !hasCue(folded, start, firstValues)
    ? rank(numeral, start, end)
    : undefined;
}
