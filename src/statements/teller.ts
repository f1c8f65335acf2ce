/** Who announces, publishes or forecasts what a figure says, and whether it tells of itself. */
import { isHan } from '../text/codes.ts';
import type { Span } from '../text/span.ts';
import { titledAt } from './doers.ts';
import { edgeIn, isOwner, type Owner, ownerAt } from './owner.ts';
import { type Owning, upTo } from './owning.ts';
import { doesAfter } from './telling.ts';
import { trimHead, trimTail, withoutPeriods } from './trims.ts';

/** 交通部又|宣布,下月起…: who announces does what follows. */
export function announcer(owning: Owning, { start, end }: Span): Owner | undefined {
  const { folded } = owning.source;
  const word = folded.slice(start, end);
  const does = word === '宣布' || doesAfter(folded, end);
  if (opining.has(word)) return undefined;
  if (does || !reporting.has(word)) return does ? tellerIn(upTo(owning, start)) : undefined;
  // 远帆集团|公布,营收3亿元: a company tells of itself
  const teller = tellerIn(upTo(owning, start));
  const company = teller && companies.test(folded.slice(teller.start, teller.end));
  return company ? teller : undefined;
}

/** 笔者|认为,将起征点…: who thinks so does nothing. */
const opining: ReadonlySet<string> = new Set(['认为', '觉得']);

const reporting: ReadonlySet<string> = new Set(['公布', '披露', '通报']);

const companies =
  /(?:公司|集团|股份|控股|科技|汽车|药业|医药|生物|证券|保险|航空|电子|电器|重工|能源|地产|实业|食品|酒业|通信|网络|[^央]银行)$/;

const authority = /(?:[局会部院署委]|交易?所|政府|央行|法院)$/;

/** 远帆公告,|营收3亿元: a company tells of itself, 财政部公告 of others. */
export function isAuthority(folded: string, teller: Owner | undefined): boolean {
  return teller !== undefined && authority.test(folded.slice(teller.start, teller.end));
}

/** 交通部|六日又|宣布: a day of no month is none of the times; 远帆|发布|公告称. */
const toldBefore =
  /(?:[发刊]布|发[出表]|刊登|(?:\d{1,2}|[一二三十廿卅]?[一二三四五六七八九十]|[同当近今昨次即])日|[当今昨次]天|日前|[晚早]间|[早傍]?晚|盘后)?[又再也]?$/;

/** 请|根据数据计算: who is asked is no owner. */
const asked = /^\s*请(?:根据|按照?|依据|给出|列出|指出|参[见考]|查[看收]|注意|务必|仔细|阅读|选)/;

export function isAsked(folded: string, start: number, end: number): boolean {
  const begins = folded.charAt(start) === '请' || !isHan(folded.charCodeAt(start));
  return begins && asked.test(folded.slice(start, end));
}

/** Who does what a verb right behind tells. */
export function tellerIn({ v, source, periods, start, end }: Owning): Owner | undefined {
  const said = withoutPeriods(periods, start, end).map((piece) => trimHead(v, source.folded, piece));
  const piece = said.findLast((words) => words.end > words.start);
  if (!piece) return undefined;
  const from = piece.start;
  const to = edgeIn(v, source.folded, from, piece.end);
  const of = source.folded.slice(from, to).lastIndexOf('的');
  // 家住江川的|丁女士|报警称
  const person = of > 0 ? titledAt(source.folded, from + of + 1, to) : undefined;
  if (person) return ownerAt(person, 'person');
  const day = toldBefore.exec(source.folded.slice(from, to))?.[0].length ?? 0;
  const owner = trimTail(v, source.folded, { start: from, end: to - day });
  return isOwner(v, source.folded, owner) ? ownerAt(owner, 'before its verb') : undefined;
}

export function foretellsOthers(folded: string, start: number, telling: Span): boolean {
  return (
    foreseeing.test(folded.slice(telling.start, telling.end)) && foretellers.test(folded.slice(start, telling.start))
  );
}

const foreseeing = /^预[计期]/;

/** 机构|预计, 业内人士|预计: of others. */
const foretellers =
  /(?:机构|法人|分析[师员]|专家|行家|人士|学者|券商|投行|外资|大行|市场|业界|研究员|观察家|策略师|媒体|经济[学师]家?|基金组织|研究[所院]|智库|协会|公会|总处|调查)$/;
