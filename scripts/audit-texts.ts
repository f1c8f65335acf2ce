/** The texts that the audit is measured on, with what was judged of them before. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { audit, extract } from '../src/index.ts';
import type { Finding } from '../src/types.ts';
import { holds, type Injection, injectionsInto, type Tie } from './inject.ts';

export interface AuditedText {
  readonly id: string;
  readonly text: string;
  readonly referenceDate?: string | undefined;
}

/** A finding that fails, read by hand: right if the text does not agree as written. */
export interface Judgement {
  readonly text: string;
  readonly check: string;
  /** Place and spelling of the figures that take part. */
  readonly figures: readonly (readonly [start: number, text: string])[];
  readonly verdict: 'right' | 'wrong';
}

const root = join(import.meta.dirname, '..');
const facts = join(root, 'test/audit/eval');

function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

export const loadTies = (): Tie[] => readLines<Tie>(join(facts, 'ties.jsonl'));
export const loadJudgements = (): Judgement[] => readLines<Judgement>(join(facts, 'judgements.jsonl'));

/** The reports of the repository. */
export function ownTexts(): AuditedText[] {
  return [
    ...listed('test/reports', 'test/reports/gold', ''),
    ...listed('seeds', 'seeds/gold', 'seeds/'),
    ...listed('seeds/tables', 'seeds/tables/gold', 'seeds/tables/'),
  ];
}

function listed(folder: string, gold: string, prefix: string): AuditedText[] {
  const docs = Object.values(
    JSON.parse(readFileSync(join(root, gold, 'docs.json'), 'utf8')) as Record<
      string,
      { file: string; referenceDate: string }
    >,
  );
  return readdirSync(join(root, folder))
    .filter((file) => /\.(?:txt|md|html|tsv)$/.test(file) && file !== 'README.md')
    .map((file) => ({
      id: prefix + file,
      text: readFileSync(join(root, folder, file), 'utf8'),
      referenceDate: docs.find((doc) => basename(doc.file) === file)?.referenceDate,
    }));
}

/** Texts of a folder: `*.jsonl` with an id and a text a line, and `*.txt`. */
export function textsIn(folder: string): AuditedText[] {
  if (!existsSync(folder)) throw new Error(`no folder ${folder}`);
  return readdirSync(folder).flatMap((file) => {
    if (file.endsWith('.jsonl')) return readLines<AuditedText>(join(folder, file));
    return file.endsWith('.txt') ? [{ id: file, text: readFileSync(join(folder, file), 'utf8') }] : [];
  });
}

/** A failing finding with its figures, to be compared with what was judged. */
export interface Alarm extends Omit<Judgement, 'verdict'> {
  readonly severity: Finding['severity'];
  readonly message: string;
}

export interface Audited {
  readonly checks: Record<string, number>;
  readonly failing: readonly Alarm[];
}

export function auditText({ id, text, referenceDate }: AuditedText): Audited {
  const options = referenceDate === undefined ? {} : { referenceDate };
  const records = extract(text, options);
  const checks: Record<string, number> = {};
  const failing: Alarm[] = [];
  for (const { check, ok, severity, indicators, message } of audit(text, options)) {
    checks[check] = (checks[check] ?? 0) + 1;
    if (ok) continue;
    const figures = indicators.map((i) => [records[i]!.start, records[i]!.text] as const);
    failing.push({ text: id, check, figures, severity, message });
  }
  return { checks, failing };
}

/** Same text and check, and the figures of one among those of the other: a figure more may be read by now. */
export function verdictOn(alarm: Alarm, judgements: readonly Judgement[]): Judgement['verdict'] | undefined {
  const judged = judgements.find(
    ({ text, check, figures }) =>
      text === alarm.text &&
      check === alarm.check &&
      (within(figures, alarm.figures) || within(alarm.figures, figures)),
  );
  return judged?.verdict;
}

function within(some: Judgement['figures'], all: Judgement['figures']): boolean {
  return some.every(([at, figure]) => all.some((each) => each[0] === at && each[1] === figure));
}

export interface Injected {
  readonly injection: Injection;
  /** An alarm that was not there before names the figures. */
  readonly found: boolean;
  /** New alarms that have nothing to do with them. */
  readonly others: readonly Alarm[];
}

/** Puts slips into a text, one at a time, and sees what the audit says. */
export function injectAll(audited: AuditedText, ties: readonly Tie[]): Injected[] {
  const { id, text } = audited;
  const before = new Set(alarmsOf(audited).map(({ message }) => message));
  return ties
    .filter((tie) => tie.text === id)
    .flatMap((tie) => injectionsInto(text, tie))
    .map((injection) => {
      const { tie, start, end, text: put } = injection;
      const slipped = { ...audited, text: text.slice(0, start) + put + text.slice(end) };
      const fresh = alarmsOf(slipped).filter(({ message }) => !before.has(message));
      const [from, to] = [Math.min(tie.stated[0], ...tie.from.map(([at]) => at)), lastOf(tie) + put.length];
      const about = ({ figures }: Alarm) => figures.some(([at]) => at >= from - 2 && at <= to);
      return { injection, found: fresh.some(about), others: fresh.filter((alarm) => !about(alarm)) };
    });
}

function lastOf({ stated, from }: Tie): number {
  return Math.max(stated[1], ...from.map(([, end]) => end));
}

function alarmsOf(audited: AuditedText): Alarm[] {
  return auditText(audited).failing.filter(({ severity }) => severity === 'error');
}

export { holds };
