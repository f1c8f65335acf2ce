/** Reads texts away from the page, and hands over what to show in small pieces. */
import { audit, extract } from '../src/index.ts';
import { type AuditedReport, createLocator, printPlace, renderRecords } from '../src/outputs/index.ts';
import { printBlocks } from '../src/outputs/page/blocks.ts';
import { failingRecords, printHead, printSection, printSurroundings } from '../src/outputs/page/markup.ts';
import { facetsOf } from '../src/outputs/page/state.ts';
import { type Answer, prefix, type ReadRequest, type Request, type WriteRequest } from './protocol.ts';

const recordsAtOnce = 500;
const charactersAtOnce = 10_000;

const say = (answer: Answer) => postMessage(answer);

let last: { readonly report: AuditedReport; readonly language: 'zh' | 'en' } | undefined;

function read({ text, settings }: ReadRequest): void {
  const { language, ...options } = settings;
  const began = performance.now();
  const report: AuditedReport = { file: '', text, indicators: extract(text, options), findings: audit(text, options) };
  const took = performance.now() - began;
  last = { report, language };
  sayRecords(report);
  const { held, ...surroundings } = printSurroundings(report, prefix, { language, live: true });
  const section = printSection({
    prefix,
    heading: '',
    ...surroundings,
    blocks: '',
    head: printHead(language),
    rows: '',
    data: '',
  });
  say({ type: 'frame', section, findings: report.findings, facets: facetsOf(report.indicators), took });
  sayBlocks(report, language);
  sayInPieces('held', held);
  say({ type: 'done' });
}

function sayRecords({ text, indicators }: AuditedReport): void {
  const locate = createLocator(text);
  for (let from = 0; from < indicators.length; from += recordsAtOnce) {
    const some = indicators.slice(from, from + recordsAtOnce);
    say({ type: 'records', indicators: some, places: some.map(({ start }) => printPlace(locate(start))) });
  }
}

function sayBlocks({ text, indicators, findings }: AuditedReport, language: 'zh' | 'en'): void {
  sayInPieces('blocks', printBlocks(text, indicators, { language, prefix, failing: failingRecords(findings) }));
}

function sayInPieces(type: 'blocks' | 'held', pieces: Iterable<string>): void {
  let html = '';
  for (const piece of pieces) {
    html += piece;
    if (html.length < charactersAtOnce) continue;
    say({ type, html });
    html = '';
  }
  if (html !== '') say({ type, html });
}

function write({ format }: WriteRequest): void {
  if (last === undefined) return;
  const { report, language } = last;
  say({ type: 'written', format, content: renderRecords(format, [report], { language, bom: false }) });
}

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.type === 'read') read(data);
  else write(data);
});
