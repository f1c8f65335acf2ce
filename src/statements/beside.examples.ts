/** What each way of taking over from the figure before does: the figure meant stands in 【】; relation, direction and name. */
import type { Examples } from './rule.ts';

export const examples: Readonly<Record<string, Examples>> = {
  'as the figure beside it': {
    yes: [['用电量同比增长12%、【15%】。', 'growth up 用电量']],
    no: ['新建标准厂房3.9万平方米,投资【4.2亿元】。'],
  },
  'the same in a bracket': {
    yes: [
      ['综合指数上升46点(【0.27%】)。', 'growth up 综合指数'],
      ['外汇储备增加11亿美元(折合【80亿元】)。', 'change up 外汇储备'],
    ],
    no: ['外汇储备增加11亿美元,占比【27%】。'],
  },
  'share of the figure before': {
    yes: [['全年,网上办件占全部办件3282件的【33.0%】。', 'share 网上办件']],
    no: ['全年,网上办件占全部办件的【33.0%】。'],
  },
  'expected or told before': {
    yes: [['核心物价同比增长4.2%,预期【4.5%】。', 'growth up 核心物价']],
    no: ['核心物价同比增长4.2%,失业率【4.5%】。'],
  },
};
