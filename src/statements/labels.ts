/** Labels of lists and headlines that say whose the figures behind them are. */
import { isOwner, type Owner, ownerAt } from './owner.ts';
import type { Owning } from './owning.ts';
import { tellingIn } from './telling.ts';
import { nextToken } from './tokens.ts';
import { trimHead, trimTail, withoutPeriods } from './trims.ts';

const generic =
  /(?:标准|情况|内容|如下|[下上]表|目标|方面|结果|表明|方案|数据|原因|理由|条件|材料|步骤|答案|解析|解法[一二三四五]?|选项|满足|姓名|评级|增持|减持|买入|卖出|中性|[看中时]|包括|分别)$/;

/** 味精:|1.5克: what is measured, and nobody who has it. */
const measuredSo = /^[:\s]*[约近共]?(?!(?:19|20)\d\d[年全上下前第至-])[\d一二三四五六七八九十两半]/;

/** 【邮政局:业务量增长3%】, 【收评:两市走低】: who or what tells a headline. */
const publishes =
  /[总统邮管政]局$|总署$|^.{1,4}部$|央行|监会$|协会$|联[席合]?会$|分会$|研究[院所]|机构|[收午早开点]评|[快简要]讯|分析|观察|消息/;

/** What the evidence calls {@link labelOf}. */
export const labelRule = 'label of a list';

/** 男子组|: a label that heads a list of figures. */
export function labelOf({ v, source, periods, start, end }: Owning): Owner | undefined {
  const pieces = withoutPeriods(periods, start, end);
  if (pieces.length !== 1 || end - start > longestLabel || tellingIn(v, source.folded, start, end)) return undefined;
  if (measuredSo.test(source.folded.slice(end, end + 7))) return undefined;
  const label = trimTail(v, source.folded, trimHead(v, source.folded, pieces[0]!));
  const words = source.folded.slice(label.start, label.end);
  if (generic.test(words) || !isOwner(v, source.folded, label) || nextToken(v, source.folded, label.start, label.end))
    return undefined;
  if (source.folded.charAt(label.start - 1) === '【' && publishes.test(words))
    return Object.assign(ownerAt(label, labelRule), { none: true });
  return Object.assign(ownerAt(label, labelRule), { kept: true, whole: true });
}

const longestLabel = 10;
