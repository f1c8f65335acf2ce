import { describe, expect, it } from 'vitest';
import { findPeriods, governPeriods, resolvePeriods } from '../../src/periods/index.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { createSource } from '../../src/text/source.ts';

/** Cuts out figures marked `[8家]` and gives the period of each: `from/to`, `~from/to` when inherited, `-` for none. */
function govern(marked: string): string[] {
  const figures: { start: number; end: number }[] = [];
  let text = '';
  for (const piece of marked.split(/(\[[^\]]*\])/)) {
    if (!piece.startsWith('[')) text += piece;
    else {
      figures.push({ start: text.length, end: text.length + piece.length - 2 });
      text += piece.slice(1, -1);
    }
  }
  const source = createSource(text);
  const sentences = splitSentences(source);
  const resolved = resolvePeriods(findPeriods(source), source, sentences, { referenceDate: '2023-07-01' });
  return governPeriods(source, sentences, resolved, figures).map((period) =>
    period === undefined ? '-' : `${period.inherited ? '~' : ''}${period.start ?? ''}/${period.end ?? ''}`,
  );
}

const half = '2023-01-01/2023-06-30';
const year = '2023-01-01/2023-12-31';

describe('within a sentence', () => {
  it.each([
    ['holds to its end', '上半年完成[5家],其中新建[3家];改造[2家]。', [half, half, half]],
    [
      'until another takes over',
      '上半年完成[5家];一季度完成[3家],增长[2%]。',
      [half, '2023-01-01/2023-03-31', '2023-01-01/2023-03-31'],
    ],
    ['not for what stands before', '完成总量的[80%],预计9月底前建成[3个]。', ['-', '/2023-09-30']],
    ['a comparison takes nothing over', '上半年完成[5家],较2022年增加[3家],比去年同期多[2家]。', [half, half, half]],
    ['a comparison alone gives nothing', '较2022年提高[22.96%]。', ['-']],
    ['a new state ends it', '上半年受理[17宗],目前已办结[9宗]。', [half, '-']],
    ['a state inside a clause does not', '上半年受理[17宗],其中群众目前关心的[9宗]。', [half, half]],
    ['a festival has no dates', '春运期间,投入车辆[100辆],运客[3万人]。', ['-', '-']],
    [
      'a bracket keeps its time to itself',
      '上半年产值[29亿元](第一季度[11亿元]),增速[19%]。',
      [half, '2023-01-01/2023-03-31', half],
    ],
    ['a bracket that dates a state goes on', '截至目前(2023年1月至6月14日),共受理[8件]。', ['2023-01-01/2023-06-14']],
    ['open sides', '今年以来办结[8件],截至6月13日清查[9家]。', ['2023-01-01/', '/2023-06-13']],
    ['a duration has no time of its own', '自2月9日起至4月底开展为期[3个月]的行动。', ['2023-02-09/2023-04-30']],
    ['an impossible date gives no days', '2月30日检查[8家]。', ['/']],
    ['an attribute ends at its noun', '5月12日下发2022年以来停用的账号[30个]。', ['2023-05-12/2023-05-12']],
    [
      'the base and the level of two years',
      '由2020年的[16里]增加到2025年的[25里]。',
      ['2020-01-01/2020-12-31', '2025-01-01/2025-12-31'],
    ],
    [
      'times handed out',
      '2021年、2022年分别投入[3亿元]、[4亿元]。',
      ['2021-01-01/2021-12-31', '2022-01-01/2022-12-31'],
    ],
  ])('%s', (_, text, expected) => {
    expect(govern(text)).toEqual(expected);
  });
});

describe('names', () => {
  const last = '2022-01-01/2022-12-31';
  it.each([
    ['a document', '《2023年考核办法》共[45项]。', ['-']],
    ['a meeting', '召开2022年民主生活会,查摆问题[17项]。', ['-']],
    ['a piece of work', '开展2022年财政绩效评价工作,涉及[5个]部门。', ['-']],
    ['an event', '推动2022年招商会[5宗]签约项目建设。', ['-']],
    ['an honour', '上半年获全市2022年度考核优秀单位,检查[8家]。', [half]],
    ['a seasonal event', '4月18日,2023年春季培训班开班,培训[90人]。', ['2023-04-18/2023-04-18']],
    ['an honour that is counted', '评选出2022年度“标兵”[30名],每月评选[1期]。', [last, '-']],
    ['a project that is counted', '完成2023年农田建设项目[56亩],管护[8处]。', [year, '-']],
    ['what is counted itself', '完成2022年度[169户]企业考核,其中优秀[5户]。', [last, last]],
    ['a subject of its own', '2023年全区下达计划[82公里],投资[840万元]。', [year, year]],
    ['the task of a year', '全年任务完成率[52.33%]。', ['-']],
    ['the result of a year', '努力完成全年预算收入[994万元]、增长[8%]。', [year, year]],
    ['a plan', '落实“十四五”规划,建成[3个]。', ['-']],
  ])('%s', (_, text, expected) => {
    expect(govern(text)).toEqual(expected);
  });
});

describe('across sentences', () => {
  it.each([
    ['the line goes on', '上半年检查[8家]。整改[5处]。', [half, `~${half}`]],
    ['a new line does not', '上半年检查[8家]。\n整改[5处]。', [half, '-']],
    [
      'the section holds',
      '二、下半年工作计划\n建成[3个]。\n整改[5处]。',
      ['~2023-07-01/2023-12-31', '~2023-07-01/2023-12-31'],
    ],
    ['the title holds', '某局2021年工作总结\n建成[3个]。', ['~2021-01-01/2021-12-31']],
    [
      'the next section takes over',
      '一、2022年工作总结\n建成[3个]。\n二、2023年工作计划\n建成[5个]。',
      ['~2022-01-01/2022-12-31', `~${year}`],
    ],
    ['a state is not handed on', '目前建成[3个]。', ['-']],
    ['nothing is known', '建成[3个]。', ['-']],
  ])('%s', (_, text, expected) => {
    expect(govern(text)).toEqual(expected);
  });
});
