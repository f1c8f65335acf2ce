import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { read } from '../../src/index.ts';
import { type Report, renderRecords } from '../../src/outputs/index.ts';
import { findFaults, launch, onDisk, open, program } from './browser.ts';

const root = join(import.meta.dirname, '../..');

function reportOf(file: string, text: string): Report {
  return { file, text, ...read(text, { explain: true }) };
}

const sample = reportOf('sample.txt', readFileSync(join(root, 'playground/sample.txt'), 'utf8'));
const finance = reportOf('finance.txt', readFileSync(join(root, 'seeds/finance.txt'), 'utf8'));
const hostile = reportOf(
  '<img src=x onerror=alert(1)>.txt',
  '</script><script>window.hurt = 1</script><img src=x onerror="window.hurt=1">收入<b>3</b>亿元，' +
    '"onmouseover="window.hurt=1\' 检查企业35家。\0\u202e{{1}}&lt;支出2万元\r甲\r\n乙<!-- 收入5万元 -->',
);

const address = (report: Report) => onDisk(renderRecords('html', [report], { language: 'zh' }));
const count = (page: Page, selector: string) => page.locator(selector).count();
const selected = (page: Page) => page.evaluate(() => document.querySelector('mark.selected')?.id ?? '');
const rows = (page: Page) =>
  page.locator('tbody tr').evaluateAll((all) => all.map((row) => Number((row as HTMLElement).dataset.i)));

describe.skipIf(program === undefined)('the page in a browser', { timeout: 180_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, 60_000);
  afterAll(() => browser.close());

  it('marks every record of the library, with its words, and lists it', async () => {
    for (const report of [sample, finance, hostile]) {
      const page = await open(browser, address(report));
      const marks = await page.locator('mark').evaluateAll((all) => all.map((mark) => mark.textContent));
      expect(marks).toEqual(report.indicators.map(({ text }) => text));
      expect(await rows(page)).toEqual(report.indicators.map((_, index) => index).slice(0, 100));
      expect(page.faults).toEqual([]);
    }
  });

  it('shows the whole text, line for line, and keeps hostile text text', async () => {
    const page = await open(browser, address(hostile));
    const shown = await page.locator('.text > p').evaluateAll((all) => all.map((line) => line.textContent).join('\n'));
    expect(shown).toBe(hostile.text.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd'));
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
    expect(await count(page, 'img, .text script')).toBe(0);
    await page.keyboard.press('ArrowRight');
    expect(await count(page, '.card img, .card script')).toBe(0);
  });

  it('reads without script', async () => {
    const page = await open(browser, address(finance), { javaScriptEnabled: false });
    expect(await count(page, 'mark')).toBe(finance.indicators.length);
    expect(await count(page, 'tbody tr')).toBe(finance.indicators.length);
    expect(await count(page, 'button')).toBe(0);
  });

  it('steps through the figures with the arrow keys, shows the record, and closes it', async () => {
    const page = await open(browser, address(sample));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await selected(page)).toBe('r1-1');
    expect(await page.locator('.card .count').textContent()).toBe(`2 / ${sample.indicators.length}`);
    await page.keyboard.press('ArrowLeft');
    expect(await selected(page)).toBe('r1-0');
    const card = await page.locator('.card').textContent();
    expect(card).toContain(sample.indicators[0]!.name);
    expect(card).toContain('325,060,000,000 元');
    expect(card).toMatch(/依据指标 /);
    expect(card).toContain('不成立');
    expect(await page.evaluate(() => location.hash)).toBe('#r1-0');
    await page.keyboard.press('ArrowLeft');
    expect(await selected(page)).toBe(`r1-${sample.indicators.length - 1}`);
    await page.keyboard.press('Escape');
    expect(await selected(page)).toBe('');
    expect(await page.locator('.card').isVisible()).toBe(false);
  });

  it('goes from text to table, from table to text, and from a whole to its parts', async () => {
    const page = await open(browser, address(sample));
    await page.click('#r1-5');
    expect(await page.locator('tr.selected').getAttribute('data-i')).toBe('5');
    await page.click('tbody tr[data-i="0"] .value');
    expect(await selected(page)).toBe('r1-0');
    const parts = sample.indicators.flatMap(({ partOf }, index) => (partOf === 0 ? [index] : []));
    expect(parts.length).toBeGreaterThan(1);
    expect(await count(page, 'mark.related')).toBe(parts.length);
    await page.click(`.card dd a[href="#r1-${parts[0]}"]`);
    expect(await selected(page)).toBe(`r1-${parts[0]}`);
    expect(await count(page, '.card dd a[href="#r1-0"]')).toBe(1);
  });

  it('opens at the figure that the address names', async () => {
    const page = await open(browser, `${address(sample)}#r1-3`);
    expect(await selected(page)).toBe('r1-3');
  });

  it('filters by kind and status, words and period, and clears', async () => {
    const page = await open(browser, address(sample));
    const shown = async () => [await rows(page), await page.locator('mark:not(.off)').count()] as const;
    const wanted = (keep: (record: Report['indicators'][number]) => boolean) => {
      const indices = sample.indicators.flatMap((record, index) => (keep(record) ? [index] : []));
      return [indices, indices.length] as const;
    };
    await page.click('.chip[data-kind="money"]');
    expect(await shown()).toEqual(wanted(({ kind }) => kind === 'money'));
    await page.click('.chip[data-status="planned"]');
    expect(await shown()).toEqual(wanted(({ kind, status }) => kind === 'money' && status === 'planned'));
    await page.click('.reset');
    expect((await shown())[1]).toBe(sample.indicators.length);
    expect(await count(page, '.chip[aria-pressed="true"]')).toBe(0);
    await page.fill('input[type="search"]', '生产总值');
    expect(await shown()).toEqual(
      wanted(({ name, of }) => name.includes('生产总值') || of?.includes('生产总值') === true),
    );
    await page.fill('input[type="search"]', '');
    await page.selectOption('select[data-choose="period"]', '2022-01-01/2022-12-31');
    expect(await shown()).toEqual(
      wanted(({ period }) => period?.start === '2022-01-01' && period.end === '2022-12-31'),
    );
    await page.keyboard.press('Escape');
    await page.locator('h1').click();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.card .count').textContent()).toBe(`1 / ${(await rows(page)).length}`);
    await page.fill('input[type="search"]', '没有');
    expect(await page.locator('.shown').textContent()).toBe('没有符合条件的数据');
  });

  it('sorts by its heads, both ways', async () => {
    const page = await open(browser, address(sample));
    await page.click('th[data-sort="value"] button');
    const order = await rows(page);
    const money = order.map((index) => sample.indicators[index]!).filter(({ kind }) => kind === 'money');
    const amounts = money.map(({ normalized }) => Number(normalized.value));
    expect(amounts).toEqual([...amounts].sort((a, b) => a - b));
    expect(await page.locator('th[data-sort="value"]').getAttribute('aria-sort')).toBe('ascending');
    await page.click('th[data-sort="value"] button');
    expect(await rows(page)).toEqual([...order].reverse());
  });

  it('works by the keyboard alone', async () => {
    const page = await open(browser, address(sample));
    const focus = () =>
      page.evaluate(() => {
        const { tagName, className } = document.activeElement!;
        return `${tagName} ${className} ${document.activeElement!.closest('td, th')?.className ?? ''}`;
      });
    const reach = async (wanted: RegExp) => {
      for (let presses = 0; presses < 80; presses++) {
        await page.keyboard.press('Tab');
        if (wanted.test(await focus())) return;
      }
      throw new Error(`no Tab reaches ${wanted}`);
    };
    await reach(/^BUTTON chip/);
    await page.keyboard.press('Enter');
    expect(await count(page, '.chip[aria-pressed="true"]')).toBe(1);
    await page.keyboard.press('Enter');
    await reach(/^A .* place/);
    await page.keyboard.press('Enter');
    expect(await selected(page)).toBe('r1-0');
  });

  it('shows failing checks with their arithmetic, and marks their figures', async () => {
    const page = await open(browser, address(sample));
    const failing = sample.findings!.filter(({ ok }) => !ok);
    expect(failing.length).toBeGreaterThan(0);
    expect(await count(page, '.checks > ul > .fails')).toBe(failing.length);
    expect(await page.locator('.checks .fails').first().textContent()).toContain(
      '310.2 + 1420.4 + 1510 = 3240.6，原文 3250.6亿元',
    );
    const marked = new Set(failing.flatMap(({ indicators }) => indicators));
    expect(await count(page, 'mark.fails')).toBe(marked.size);
    await page.click('.checks .fails a >> nth=0');
    expect(await selected(page)).toBe(`r1-${failing[0]!.indicators[0]}`);
  });

  it('draws the line of an indicator that has several periods', async () => {
    const page = await open(browser, address(sample));
    expect(await page.locator('.trends figure svg').first().getAttribute('aria-label')).toContain(
      '2020 265,500,000,000',
    );
    await page.click('#r1-0');
    expect(await count(page, '.card .picture circle')).toBeGreaterThan(3);
  });

  it('fits a phone without sideways scroll, the card at the bottom', async () => {
    for (const report of [sample, finance, hostile]) {
      const page = await open(browser, address(report), { viewport: { width: 390, height: 844 }, isMobile: true });
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(await overflow()).toBe(0);
      await page.locator('mark').first().click();
      expect(await overflow()).toBe(0);
      const card = (await page.locator('.card').boundingBox())!;
      expect(Math.round(card.y + card.height)).toBe(844);
      const mark = (await page.locator('mark.selected').boundingBox())!;
      expect(mark.y + mark.height).toBeLessThan(card.y + 1);
    }
  });

  it('goes dark with the system and by its button', async () => {
    const page = await open(browser, address(sample), { colorScheme: 'dark' });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await paper();
    await page.click('.theme');
    const light = await paper();
    expect(light).not.toBe(dark);
    await page.click('.theme');
    expect(await paper()).toBe(dark);
    const day = await open(browser, address(sample), { colorScheme: 'light' });
    expect(await day.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(light);
  });

  it('has no serious fault for axe, light and dark, with the card and the checks open', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open(browser, address(finance), { colorScheme });
      await page.click('summary');
      await page.keyboard.press('ArrowRight');
      expect(await findFaults(page)).toEqual([]);
      const second = await open(browser, address(sample), { colorScheme });
      await second.click('.chip >> nth=0');
      await second.keyboard.press('ArrowRight');
      expect(await findFaults(second)).toEqual([]);
    }
  });

  it('holds several reports, each with its own table, keys going to the one last touched', async () => {
    const html = renderRecords('html', [sample, finance], { language: 'zh', several: true });
    const page = await open(browser, onDisk(html));
    expect(await count(page, 'mark')).toBe(sample.indicators.length + finance.indicators.length);
    await page.click('#r2-4');
    await page.keyboard.press('ArrowRight');
    expect(await selected(page)).toBe('r2-5');
    expect(page.faults).toEqual([]);
  });

  it('prints text and table without its controls', async () => {
    const page = await open(browser, address(sample));
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['.theme', '.filters', '.card']) expect(await page.locator(hidden).isVisible()).toBe(false);
    for (const shown of ['.text', 'table', '.checks']) expect(await page.locator(shown).isVisible()).toBe(true);
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
  });
});
