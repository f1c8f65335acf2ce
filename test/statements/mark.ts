/**
 * Reads a sentence whose figures are marked `[…]` and whose times are marked `<…>`, so that these tests depend on no
 * other stage. The kind follows from the figure's last characters: % percent, 百分点, 元 money, 倍 multiple, 第…位 rank,
 * 天 年 小时 duration, 亩 area, 吨 mass; anything else is a count.
 */

import type { Kind } from '../../src/schema.ts';
import type { Context, ContextLexicon, Figure } from '../../src/statements/index.ts';
import { readContexts } from '../../src/statements/index.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { createSource } from '../../src/text/source.ts';
import type { Span } from '../../src/text/span.ts';

function kindOf(text: string): Kind {
  if (text.endsWith('百分点')) return 'percentagePoint';
  if (text.endsWith('%')) return 'percent';
  if (/^第.+位$|^第[一二三]$/.test(text)) return 'rank';
  if (/元$/.test(text)) return 'money';
  if (/倍$|^翻/.test(text)) return 'multiple';
  if (/^\d+\/\d+$/.test(text)) return 'ratio';
  if (/(?:天|年|小时|分钟|岁)$/.test(text)) return 'duration';
  if (/(?:亩|平方米)$/.test(text)) return 'area';
  if (/吨$/.test(text)) return 'mass';
  if (/公里$/.test(text)) return 'length';
  return 'count';
}

export function mark(marked: string): { text: string; figures: Figure[]; periods: Span[] } {
  const figures: Figure[] = [];
  const periods: Span[] = [];
  let text = '';
  let start = 0;
  for (const character of marked) {
    if (character === '[' || character === '<') {
      start = text.length;
    } else if (character === ']') {
      const written = text.slice(start);
      const value = /-?[\d.]+/.exec(written)?.[0] ?? '1';
      const unit = written.replace(/^-?[\d.]+[万亿余多]*/, '');
      figures.push({ start, end: text.length, kind: kindOf(written), unit, value, bound: 'exact' });
    } else if (character === '>') {
      periods.push({ start, end: text.length });
    } else {
      text += character;
    }
  }
  return { text, figures, periods };
}

export function read(marked: string, lexicon?: ContextLexicon): Context[] {
  const { text, figures, periods } = mark(marked);
  const source = createSource(text);
  return readContexts({ source, sentences: splitSentences(source), figures, periods, lexicon });
}

export const names = (marked: string): string[] => read(marked).map(({ name }) => name);
export const statuses = (marked: string): string[] => read(marked).map(({ status }) => status);
/** relation, direction and basis, as far as they are there: `growth up yoy`. */
export const changes = (marked: string, lexicon?: ContextLexicon): string[] =>
  read(marked, lexicon).map(({ relation, direction, basis }) => [relation, direction, basis].filter(Boolean).join(' '));
