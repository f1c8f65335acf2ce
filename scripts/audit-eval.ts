/**
 * Measures the audit: `npm run audit-eval -- [DIR…] [--all]`.
 * Precision: every failing check over the reports of the repository and the texts of each DIR (`*.jsonl`, `*.txt`), with the
 * verdict that `test/audit/eval/judgements.jsonl` keeps of it, or as a line to be judged. Recall: slips put into figures that
 * agree (`test/audit/eval/ties.jsonl`), one at a time; `--all` prints those that were not found.
 */
import { parseArgs } from 'node:util';
import {
  type Alarm,
  type AuditedText,
  auditText,
  type Injected,
  injectAll,
  loadJudgements,
  loadTies,
  ownTexts,
  textsIn,
  verdictOn,
} from './audit-texts.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean', default: false } },
});
const judgements = loadJudgements();
const ties = loadTies();

function measure(title: string, texts: readonly AuditedText[]): Injected[] {
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  const checks: Record<string, number> = {};
  const failing: Alarm[] = [];
  for (const text of texts) {
    const audited = auditText(text);
    for (const [check, count] of Object.entries(audited.checks)) checks[check] = (checks[check] ?? 0) + count;
    failing.push(...audited.failing);
  }
  const made = Object.values(checks).reduce((sum, count) => sum + count, 0);
  const alarms = failing.filter(({ severity }) => severity === 'error');
  console.log(`${title}: ${texts.length} texts, ${characters} characters, ${made} checks, ${alarms.length} alarms`);
  console.log(`  ${JSON.stringify(checks)}`);
  for (const alarm of failing) printAlarm(alarm);
  return texts.flatMap((text) => injectAll(text, ties));
}

function printAlarm(alarm: Alarm): void {
  const { text, check, figures, severity, message } = alarm;
  const verdict = verdictOn(alarm, judgements) ?? `to be judged: ${JSON.stringify({ text, check, figures })}`;
  console.log(`  ${severity} ${text} ${check}: ${message} (${verdict})`);
}

function printRecall(injected: readonly Injected[]): void {
  const kinds = [...new Set(injected.map(({ injection }) => injection.kind))];
  const line = (title: string, some: readonly Injected[]) => {
    const found = some.filter((each) => each.found).length;
    console.log(`  ${title.padEnd(10)} ${found} of ${some.length} (${((100 * found) / some.length).toFixed(1)} %)`);
  };
  console.log('slips found');
  for (const kind of kinds)
    line(
      kind,
      injected.filter(({ injection }) => injection.kind === kind),
    );
  line('all', injected);
  const others = injected.flatMap((each) => each.others);
  console.log(`  alarms elsewhere: ${others.length}`);
  for (const alarm of others) printAlarm(alarm);
  if (!values.all) return;
  for (const { injection, found } of injected) {
    if (!found)
      console.log(
        `  missed ${injection.kind}: ${injection.tie.text} ${injection.tie.check} ${injection.start} ${injection.text}`,
      );
  }
}

const injected = [
  ...measure('reports of the repository', ownTexts()),
  ...positionals.flatMap((folder) => measure(folder, textsIn(folder))),
];
printRecall(injected);
