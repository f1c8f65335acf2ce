/**
 * The recipes of the README, each tried: the library is built with the one change that the recipe names, and what was
 * added must work.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { patternsPlugin } from '../scripts/patterns-plugin.ts';
import type * as Library from '../src/index.ts';
import type * as Outputs from '../src/outputs/index.ts';

const root = join(import.meta.dirname, '..');

/** `put` goes behind `anchor`, which stands once in the file. */
interface Change {
  readonly file: string;
  readonly anchor: string;
  readonly put: string;
}

interface Recipe {
  readonly change: Change;
  readonly works: (library: typeof Library, outputs: typeof Outputs) => void;
}

const recipes: Readonly<Record<string, Recipe>> = {
  'a unit': {
    change: { file: 'src/units/units/mass.data.ts', anchor: 'rows: [', put: "['驮', 'kg', '60', '驮子']," },
    works: ({ extract, convert }) => {
      expect(extract('运出茶叶30驮子。')[0]).toMatchObject({ kind: 'mass', value: '30', unit: '驮' });
      expect(convert('2', '驮', '公斤')).toBe('120');
    },
  },
  'a measure word': {
    change: { file: 'src/units/classifiers.data.ts', anchor: "export const longClassifiers =\n  '", put: '砦子 ' },
    works: ({ extract }) => {
      expect(extract('修复古砦3砦子。')[0]).toMatchObject({ kind: 'count', value: '3', unit: '砦子' });
    },
  },
  'a verb of rise or fall': {
    change: { file: 'src/lexicon/words/change.data.ts', anchor: "'rise',\n    '", put: '蹿腾 ' },
    works: ({ extract }) => {
      const [, , growth] = extract('平均价格由20元蹿腾至30元，同比蹿腾12%。');
      expect(growth).toMatchObject({ name: '平均价格', relation: 'growth', direction: 'up', basis: 'yoy' });
      expect(extract('力争价格由20元蹿腾至30元。').map(({ relation, status }) => `${relation} ${status}`)).toEqual([
        'base actual',
        'level planned',
      ]);
      expect(extract('排名由第9位蹿腾至第3位。').map(({ kind }) => kind)).toEqual(['rank', 'rank']);
    },
  },
  'another word': {
    change: { file: 'src/lexicon/words/status.data.ts', anchor: '= [', put: "['forecast', '料想可']," },
    works: ({ extract }) => {
      expect(extract('全年料想可生产粮食3万吨。')[0]).toMatchObject({ status: 'forecast' });
    },
  },
  'a date form': {
    change: {
      file: 'src/periods/forms/business.ts',
      anchor: 'export const businessForms: readonly Form[] = [',
      put: "{ name: '2024T2', where: '<year>T(1|2|3)', place: 'alone', ...free, read: ([year, third]) => within(months(Number(third) * 4 - 3, Number(third) * 4), year) },",
    },
    works: ({ extractPeriods, extract }) => {
      expect(extractPeriods('2024T2')[0]).toMatchObject({ start: '2024-05-01', end: '2024-08-31' });
      expect(extract('2024T2收入3亿元。')[0]?.period).toMatchObject({ start: '2024-05-01' });
    },
  },
  'a form that is no figure': {
    change: {
      file: 'src/quantities/notfigures/names.ts',
      anchor: 'export const nameRules: readonly Refusal[] = [',
      put: "{ name: 'troupe', kinds: ['count'], speaks: ({ folded, unitEnd }) => folded.startsWith('班子弟', unitEnd - 1) },",
    },
    works: ({ extract }) => {
      expect(extract('梨园3班子弟演出。')).toEqual([]);
      expect(extract('开行3班列车。')).toHaveLength(1);
    },
  },
  'a relation or a cue of status': {
    change: {
      file: 'src/statements/relation.ts',
      anchor: 'export const relationRules: readonly Rule<Stretch, Reading>[] = [',
      put: "{ name: 'test', read: ({ folded, figure, at }) => folded.endsWith('份额占去', at) ? { relation: 'share', nameEnd: at - 2 } : undefined, beats: ['word of rise or fall', 'share by its form', 'share of a named whole'] },",
    },
    works: ({ extract }) => {
      expect(extract('该品牌份额占去31%。', { explain: true })[0]?.evidence).toContainEqual(
        expect.objectContaining({ field: 'relation', rule: 'test' }),
      );
    },
  },
  'an audit check': {
    change: {
      file: 'src/audit/index.ts',
      anchor: 'export const rules: readonly Rule[] = [',
      put: "{ name: 'test', at: ({ unit }) => unit === '头', read: (_frame, _stretch, i) => ({ check: 'sum', ok: false, severity: 'doubt', expected: '0', stated: '1', tolerance: '0', indicators: [i], message: 'test' }) },",
    },
    works: ({ createExtractor }) => {
      expect(
        createExtractor()
          .audit('存栏生猪30头。')
          .map(({ message }) => message),
      ).toEqual(['test']);
    },
  },
  'an output format': {
    change: {
      file: 'src/outputs/index.ts',
      anchor: 'export const formats = { ',
      put: "plain: { summary: ['', ''], records: () => ({ add: ({ indicators }: Report) => indicators.map(({ text }) => text).join(' '), end: () => '' }), findings: () => ({ add: () => '', end: () => '' }) }, ",
    },
    works: ({ extract }, { renderRecords }) => {
      const text = '收入3亿元，增长9%。';
      const report = { file: '', text, indicators: extract(text) };
      expect(renderRecords('plain' as Outputs.FormatName, [report])).toBe('3亿元 9%');
    },
  },
};

/** The library with the change made to its sources. */
async function buildWith(change: Change) {
  const file = join(root, change.file);
  const editing: Plugin = {
    name: 'editing',
    setup({ onLoad, onResolve }) {
      // the page's own program is no part of this
      onResolve({ filter: /^zhibiao:/ }, ({ path }) => ({ path, namespace: 'page' }));
      onLoad({ filter: /.*/, namespace: 'page' }, () => ({
        contents: 'export const script = "", scriptHash = "", style = "", styleHash = "";',
      }));
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (path !== file) return undefined;
        const [before, after, ...more] = readFileSync(path, 'utf8').split(change.anchor);
        if (after === undefined || more.length > 0)
          throw new Error(`${change.file}: "${change.anchor}" stands not once`);
        return { contents: `${before}${change.anchor}${change.put}${after}`, loader: 'ts' };
      });
    },
  };
  const { outputFiles } = await build({
    stdin: {
      contents: "export * from './src/index.ts'; export * as outputs from './src/outputs/index.ts';",
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    external: ['write-excel-file'],
    logLevel: 'error',
    plugins: [editing, patternsPlugin()],
  });
  const code = Buffer.from(outputFiles[0]!.text).toString('base64');
  return import(/* @vite-ignore */ `data:text/javascript;base64,${code}`);
}

describe('the recipes of the README', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const rows = /To add \| change\n--- \| ---\n([\s\S]*?)\n\n/
    .exec(readme)![1]!
    .split('\n')
    .map((row) => row.split(' | '));

  it('are the ones that are tried', () => {
    expect(rows.map(([what]) => what)).toEqual(Object.keys(recipes));
  });

  for (const [what, { change, works }] of Object.entries(recipes)) {
    it(`${what}: one change, in the file that is named`, async () => {
      const named = rows
        .find(([name]) => name === what)![1]!
        .match(/`src\/[^`]*`/g)!
        .map((path) => path.slice(1, -1));
      const { file } = change;
      expect(
        named.some((path) => file.startsWith(path.split('*')[0]!) && file.endsWith(path.split('*')[1] ?? '')),
      ).toBe(true);
      const { outputs, ...library } = await buildWith(change);
      works(library, outputs);
    });
  }
});
