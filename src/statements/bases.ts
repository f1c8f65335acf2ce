/** The base of a level that something rises or falls to: 由|23%|升至97.52%. */
import { originBefore } from '../clauses/index.ts';
import { isMove } from './reading.ts';
import type { Draft, Turn } from './turn.ts';

const rule = 'base of the level that follows';

/** 由|23%|升至97.52%: the figure behind 由 or 从 in the same clause is the base of the level. */
export function findBase(turn: Turn, level: Draft): void {
  const { progress, figure, place, state } = turn;
  const { source, figures, vocabulary } = progress.reader;
  if (place.previous < 0) {
    findHandedBase(turn);
    return;
  }
  const base = progress.drafts[place.previous - progress.sentence.from]!;
  if (isMove(base)) return;
  const first = figures[place.previous]!;
  const origin = originBefore(source.folded, first.start, base.clause.start);
  if (origin < 0) return;
  if (base.relation === 'share') level.relation = 'share';
  if (base.relation !== 'rank') {
    base.relation = 'base';
    source.trace?.say(first, 'relation', rule, { start: origin, end: origin + 1 });
  }
  level.name = base.name;
  state.name = base.name;
  // 增速由-2.7%回升至1.8%: the rate of change is what the level states
  const rate = vocabulary.rates.before(base.name, base.name.length);
  if (level.relation === 'level' && rate) {
    level.relation = 'growth';
    level.direction = figure.value.startsWith('-') ? 'down' : rate.value;
    level.name = base.name.slice(0, -rate.word.length);
  }
}

/** 由甲项1万元、乙项7000元,分别提高到|2万元和1.5万元: those that are handed out stand behind as many bases. */
function findHandedBase({ progress, k }: Turn): void {
  const { handing, drafts, sentence, reader } = progress;
  const count = handing.names.length;
  const first = handing.start - sentence.from - count;
  if (k !== handing.start || count < 2 || first < 0) return;
  const { source, figures } = reader;
  const bases = drafts.slice(first, first + count);
  const from = originBefore(source.folded, figures[sentence.from + first]!.start, bases[0]!.clause.start);
  if (from < 0 || !bases.every(isBaseable)) return;
  for (const base of bases) base.relation = 'base';
  bases.forEach((_, i) => {
    source.trace?.say(figures[sentence.from + first + i]!, 'relation', rule, { start: from, end: from + 1 });
  });
}

function isBaseable({ relation }: Draft): boolean {
  return relation === 'level' || relation === 'share';
}
