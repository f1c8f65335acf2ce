import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/index.ts';
import { extract } from '../../src/index.ts';
import { renderRecords } from '../../src/outputs/index.ts';
import { pdf } from '../documents/make.ts';
import { findFaults, launch, open, program } from './browser.ts';

const root = join(import.meta.dirname, '../..');
const address = pathToFileURL(join(root, 'playground/dist/index.html')).href;
const finance = readFileSync(join(root, 'seeds/finance.txt'), 'utf8');
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'], locale: 'zh-CN' };

const marks = (page: Page) => page.locator('mark').count();
const read = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const done = (page: Page) => page.waitForSelector('body[data-done]', { timeout: 150_000 });

/** Puts a text into the clipboard and pastes it over what the box holds. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((given) => navigator.clipboard.writeText(given), text);
  await page.click('#text');
  await page.keyboard.press('Control+a');
}

async function pasteAndWait(page: Page): Promise<void> {
  await page.evaluate(() => {
    delete document.body.dataset.done;
  });
  await page.keyboard.press('Control+v');
  await done(page);
}

describe.skipIf(program === undefined)('the playground in a browser', { timeout: 180_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    execFileSync('npm', ['run', '--silent', 'playground'], { cwd: root });
    browser = await launch();
  }, 120_000);
  afterAll(() => browser.close());

  it('reads a sample at the start, and what is written, live', async () => {
    const page = await open(browser, address, clipboard);
    await done(page);
    expect(await marks(page)).toBe(extract(readFileSync(join(root, 'playground/sample.txt'), 'utf8')).length);
    await page.fill('#text', '检查企业35家，罚款2万元。');
    await page.waitForFunction(() => document.querySelectorAll('mark').length === 2);
    await page.click('[data-do="clear"]');
    await page.waitForFunction(() => document.querySelectorAll('mark').length === 0);
    await page.click('[data-do="sample"]');
    await page.waitForFunction(() => document.querySelectorAll('mark').length > 2);
    expect(page.faults).toEqual([]);
  });

  it('takes a reference date and a language', async () => {
    const page = await open(browser, address, clipboard);
    await page.fill('#text', '1-5月，罚款2万元。');
    await page.fill('#date', '2021-07-01');
    await page.waitForFunction(() => document.querySelector('td.period')?.textContent === '2021-01/05');
    await page.selectOption('#language', 'en');
    await page.waitForFunction(() => document.querySelector('th')?.textContent === 'place');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  });

  it('takes files, also in GB18030, and says which it cannot read', async () => {
    const page = await open(browser, address, clipboard);
    const gb = Buffer.from([0xbc, 0xec, 0xb2, 0xe9, 0xc6, 0xf3, 0xd2, 0xb5, 0x33, 0x35, 0xbc, 0xd2, 0xa1, 0xa3]);
    await page.setInputFiles('#file', { name: 'gb.txt', mimeType: 'text/plain', buffer: gb });
    await page.waitForFunction(() => document.querySelector('mark')?.textContent === '35家');
    await page.setInputFiles('#file', { name: 'x.bin', mimeType: '', buffer: Buffer.from([0x33, 0xff, 0xff]) });
    await page.waitForFunction(() =>
      document.querySelector('.status')?.textContent.startsWith('读不了 x.bin：不是有效的 '),
    );
  });

  for (const name of ['finance.docx', 'finance.xlsx', 'finance.pdf']) {
    it(`reads ${name} as the library does`, async () => {
      const page = await open(browser, address, clipboard);
      await done(page);
      const buffer = readFileSync(join(root, 'test/documents/fixtures', name));
      await page.setInputFiles('#file', { name, mimeType: '', buffer });
      const { text } = await readDocument(buffer);
      const wanted = extract(text).map((record) => record.text.replaceAll('\n', ''));
      await page.waitForFunction((count) => document.querySelectorAll('mark').length === count, wanted.length);
      expect((await page.locator('mark').allTextContents()).map((mark) => mark.replaceAll('\n', ''))).toEqual(wanted);
      expect(page.faults).toEqual([]);
    });
  }

  it('says why a document has nothing to be read', async () => {
    const page = await open(browser, address, clipboard);
    const scan = Buffer.from(pdf([[]]));
    await page.setInputFiles('#file', { name: 'scan.pdf', mimeType: 'application/pdf', buffer: scan });
    const said = '读不了 scan.pdf：1 页都没有文字（扫描件）；请先做文字识别（OCR）';
    await page.waitForFunction((words) => document.querySelector('.status')?.textContent === words, said);
  });

  it('copies CSV and JSON, and a link that brings the text back', async () => {
    const text = '检查企业35家，罚款2万元。';
    const page = await open(browser, address, clipboard);
    await page.fill('#text', text);
    await page.waitForFunction(() => document.querySelectorAll('mark').length === 2);
    const copied = async (button: string) => {
      await page.evaluate(() => navigator.clipboard.writeText(''));
      await page.click(`[data-do="${button}"]`);
      await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== '');
      return read(page);
    };
    expect((await copied('csv')).replaceAll('\r', '')).toBe(
      renderRecords('csv', [{ file: '', text, indicators: extract(text) }]).replaceAll('\r', ''),
    );
    expect(JSON.parse(await copied('json'))).toEqual(extract(text));
    const link = await copied('share');
    expect(link).toMatch(/#t=[\w-]+$/);
    const other = await open(browser, link, clipboard);
    await other.waitForFunction(() => document.querySelectorAll('mark').length === 2);
    expect(await other.inputValue('#text')).toBe(text);
    const broken = await open(browser, `${address}#t=AAAA`, clipboard);
    await broken.waitForFunction(() => document.querySelectorAll('mark').length > 2);
    expect(broken.faults).toEqual([]);
  });

  it('keeps hostile text text', async () => {
    const page = await open(browser, address, clipboard);
    await page.fill('#text', '<img src=x onerror="window.hurt=1"></textarea><script>window.hurt=1</script>收入3亿元');
    await page.waitForFunction(() => document.querySelectorAll('mark').length === 1);
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
    expect(await page.locator('#result img, #result script').count()).toBe(0);
    expect(page.faults).toEqual([]);
  });

  it('reads a megabyte that is pasted, and steps through it', async () => {
    const prose = '会议指出，要坚持稳中求进，把各项工作抓实抓细。\n'.repeat(600);
    const text = `${finance}${prose}`.repeat(100).slice(0, 1_000_000);
    const page = await open(browser, address, clipboard);
    await done(page);
    await paste(page, text);
    await pasteAndWait(page);
    expect(await marks(page)).toBe(extract(text).length);
    expect((await page.inputValue('#text')).length).toBeLessThan(10_000);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('ArrowLeft');
    await page.waitForSelector('mark.selected');
    await page.click('.chip >> nth=0');
    await page.click('th[data-sort="name"] button');
  });

  it('fits a phone and has no serious fault for axe', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open(browser, address, { ...clipboard, colorScheme, viewport: { width: 390, height: 844 } });
      await done(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
      expect(await findFaults(page)).toEqual([]);
    }
  });
});
