// What the library gives, held to its JSON Schema by a validator: node examples/json-schema.mjs
import { createRequire } from 'node:module';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { read } from 'zhibiao';

const require = createRequire(import.meta.url);
const isReading = new Ajv2020().compile(require('zhibiao/schema/reading.json'));
const reading = read('一、财政\n1-5月收入46151万元，同比增收3809万元，增长9.0%。', { referenceDate: '2023-07-01' });

console.log(isReading(reading), reading.indicators.length, 'records', reading.findings.length, 'findings');
console.log(isReading({ ...reading, periods: [{ text: 12 }] }), isReading.errors[0].message);
