/** Names of times: what goes on, is done again, or comes earlier by so long. */
import { codeSet } from '../text/codes.ts';
import { buildName } from './build.ts';
import { type Found, taken } from './found.ts';
import { clauseName } from './introduced.ts';
import { figureBefore, type Turn } from './turn.ts';

/** 连跌21个月,|但|连续5个月收窄跌幅 */
const turning = /^,?[但且并却而]$/;
const streak = /(?:[更均都]|已是?)?连续?第?$/;
const alike = codeSet('均都也');
const since = /^以来的?/;
const heightBefore = /创下?(?:了|出)?(?:近|逾|超)?$|(?:个月|年|周|天)[与和及、]$/;

/** 产量|连续3个月|回升, 创两个月|新高: what has gone on so long. */
export function readStreak({ reader, figure, place, floor, reading, basis, state }: Turn): Found | undefined {
  if (figure.kind !== 'duration') return undefined;
  const { source, vocabulary: v } = reader;
  const { folded, text } = source;
  const behind = folded.slice(figure.end, Math.min(place.after, figure.end + 16));
  if (heightBefore.test(folded.slice(floor, figure.start))) {
    const height = v.heights.at(behind, since.exec(behind)?.[0].length ?? 0);
    if (height) return taken(height.word);
  }
  const before = streak.exec(folded.slice(floor, figure.start));
  // 连续5年|保持在1500亿斤: what stays so is the measure itself
  const stays = v.staying.at(behind, alike.has(behind.charCodeAt(0)) ? 1 : 0);
  const lasting = before && !stays && /^[\u4e00-\u9fff「」“”]{2,14}/.exec(behind);
  if (!lasting) return undefined;
  const end = floor + before.index;
  const what = buildName({ reader, figure, place, floor, reading: { ...reading, nameEnd: end }, basis });
  const said = text.slice(figure.end, figure.end + lasting[0].length);
  if (end > floor && what) state.name = what;
  if (what) return taken(what.replace(said, '') + said);
  if (end > floor && !turning.test(folded.slice(floor, end))) return undefined;
  return taken((before[0].endsWith('连续') ? text.slice(figure.start - 2, figure.start) : '') + said);
}

const apart = /(?:时隔|相隔)[近约逾超]?$/;
const againAfter = /^(?:之?后|[以里])?,?(?:[就便才即已又]|再次|再度|首次)*/;
const deedOf = /^[\u4e00-\u9fff“”《》]{2,14}/;

/** 我国时隔20年|再次编撰通史 */
export function readDoneAgain({ reader, figure, place, floor }: Turn): Found | undefined {
  const { folded, text } = reader.source;
  if (figure.kind !== 'duration' || !apart.test(folded.slice(floor, figure.start))) return undefined;
  const at = figure.end + againAfter.exec(folded.slice(figure.end, place.after))![0].length;
  const deed = deedOf.exec(folded.slice(at, place.after));
  return deed ? taken(text.slice(at, at + deed[0].length)) : undefined;
}

const moved = /(?:提前|提早|推迟|延后|延迟|推后|延期)了?(?:约|近|超过?|逾|至少)?$/;

/** 宣布进入流行期,|比去年提前|半个月: what comes so much earlier. */
export function readMoved(turn: Turn): Found | undefined {
  const { reader, figure, floor, earlier } = turn;
  if (figure.kind !== 'duration' || !moved.test(reader.source.folded.slice(floor, figure.start))) return undefined;
  const last = figureBefore(turn);
  return earlier && !(last && last.end > earlier.start) ? taken(clauseName(reader, earlier)) : undefined;
}
