/**
 * An engine skims a function when it loads a file, and reads it once more to compile it when it is called; one that stands
 * in brackets it compiles at once. So the built files have those in brackets that the sample texts call, and a process that
 * reads one text is spared half of its parsing.
 */

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { Session } from 'node:inspector/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

/** For each built file where the functions start that are called when the texts are read. */
async function calledIn(folder: string, texts: readonly string[]): Promise<Map<string, Set<number>>> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  const { extract } = await import(pathToFileURL(join(folder, 'index.js')).href);
  for (const text of texts) extract(text);
  const { result } = await session.post('Profiler.takePreciseCoverage');
  session.disconnect();
  const called = new Map<string, Set<number>>();
  for (const { url, functions } of result) {
    const ranges = functions.map(({ ranges }) => ranges[0]!).filter(({ count }) => count > 0);
    called.set(url, new Set(ranges.map(({ startOffset }) => startOffset)));
  }
  return called;
}

/**
 * The text of a file with functions in brackets, ahead of all else, as functions are known ahead of where they stand:
 * `const a = b(); function b() {}` -> `var b = (function() {}); const a = b();`.
 */
export function inBrackets(text: string, called: ReadonlySet<number>): string {
  const file = ts.createSourceFile('file.js', text, ts.ScriptTarget.ES2022);
  const imports = file.statements.filter(ts.isImportDeclaration).at(-1)?.end ?? 0;
  const functions: string[] = [];
  let rest = '';
  let at = imports;
  for (const statement of file.statements) {
    const start = statement.getStart(file);
    if (!ts.isFunctionDeclaration(statement) || statement.name === undefined || !called.has(start)) continue;
    if (statement.modifiers !== undefined || statement.asteriskToken !== undefined) continue;
    functions.push(`var ${statement.name.text}=(function${text.slice(statement.name.end, statement.end)});`);
    rest += text.slice(at, start);
    at = statement.end;
  }
  if (functions.length === 0) return text;
  return `${text.slice(0, imports)}\n${functions.join('\n')}\n${rest}${text.slice(at)}`;
}

/** Puts the functions of the built files in brackets that are called when the sample texts are read. */
export async function compileAtOnce(folder: string, samples: string): Promise<void> {
  const names = (await readdir(samples)).filter((name) => name.endsWith('.txt'));
  const texts = await Promise.all(names.map((name) => readFile(join(samples, name), 'utf8')));
  for (const [url, called] of await calledIn(folder, texts)) {
    if (!url.startsWith(pathToFileURL(join(folder, '/')).href)) continue;
    const path = new URL(url);
    await writeFile(path, inBrackets(await readFile(path, 'utf8'), called));
  }
}
