// Teaches the extractor a unit, a measure word, a verb and a word of plan: node examples/own-words.mjs
import { createExtractor } from 'zhibiao';

const { extract } = createExtractor({
  lexicon: {
    units: [{ name: '驮', kind: 'mass', base: { unit: '公斤', factor: '60' } }],
    classifiers: ['羽次'],
    verbs: [{ word: '蹿升', relation: 'growth', direction: 'up' }],
    cues: [{ word: '憧憬', status: 'planned' }],
  },
});

for (const record of extract('运出茶叶30驮，防疫家禽1.2万羽次，产值蹿升12%。憧憬明年运出40驮。')) {
  console.log(
    record.text,
    record.kind,
    record.normalized.value,
    record.normalized.unit,
    record.relation,
    record.status,
  );
}
