/** A sample report in every format gives the records of its text. */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/index.ts';
import { extract, type Indicator } from '../../src/index.ts';

const seeds = join(import.meta.dirname, '../../seeds');
const fixtures = join(import.meta.dirname, 'fixtures');

const keyOf = ({ value, unit, name, period }: Indicator) => [value, unit, name, period?.start, period?.end].join(' | ');

/** Records of the text that the document has too, of a hundred; records that it has besides count against it. */
async function agreement(name: string, file: string): Promise<number> {
  const wanted = extract(readFileSync(join(seeds, `${name}.txt`), 'utf8')).map(keyOf);
  const left = extract((await readDocument(readFileSync(file))).text).map(keyOf);
  const most = Math.max(wanted.length, left.length);
  let found = 0;
  for (const key of wanted) {
    const at = left.indexOf(key);
    if (at < 0) continue;
    left.splice(at, 1);
    found++;
  }
  return (100 * found) / most;
}

describe('a report made before', () => {
  it.each(['docx', 'pdf', 'xlsx'])('as .%s', async (type) => {
    expect(await agreement('finance', join(fixtures, `finance.${type}`))).toBeGreaterThanOrEqual(99);
  });
});

const office = spawnSync('soffice', ['--version'], { encoding: 'utf8' }).status === 0;
if (!office) console.warn('SKIPPED: documents made by LibreOffice (soffice is not installed)');

describe.skipIf(!office)('a report made by LibreOffice now', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhibiao-documents-'));
  const names = ['ecology', 'transport', 'province'];
  const text = 'Text (encoded):UTF8';

  function convert(to: string, filter: string, files: readonly string[]): void {
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const options = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', to, `--infilter=${filter}`];
    execFileSync('soffice', [...options, '--outdir', folder, ...files], { stdio: 'pipe', timeout: 120_000 });
  }

  beforeAll(() => {
    for (const name of names) {
      copyFileSync(join(seeds, `${name}.txt`), join(folder, `${name}.txt`));
      const cells = readFileSync(join(seeds, `${name}.txt`), 'utf8').split('\n');
      writeFileSync(join(folder, `${name}.csv`), cells.map((line) => `"${line.replaceAll('"', '""')}"`).join('\n'));
    }
    const texts = names.map((name) => join(folder, `${name}.txt`));
    convert('docx:MS Word 2007 XML', text, texts);
    convert('pdf', text, texts);
    convert('html:HTML (StarWriter)', text, texts);
    convert(
      'xlsx',
      'Text - txt - csv (StarCalc):44,34,76,1,,0,false,true',
      names.map((name) => join(folder, `${name}.csv`)),
    );
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(names.flatMap((name) => ['docx', 'pdf', 'html', 'xlsx'].map((type) => [name, type] as const)))(
    '%s.%s',
    async (name, type) => {
      expect(await agreement(name, join(folder, `${name}.${type}`))).toBeGreaterThanOrEqual(99);
    },
  );
});
