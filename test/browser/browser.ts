/** Debian's Chromium, or the one that CHROMIUM names, driven for the tests of the pages. */
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe, { type AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

const candidates = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser's program; undefined where there is none, and the tests of the pages cannot be run. */
export const program = candidates.find((file) => file !== undefined && file !== '' && existsSync(file));

if (program === undefined) {
  console.warn(
    '\nNO BROWSER: the tests of the pages are skipped. Install Debian’s chromium, or name one in CHROMIUM.\n',
  );
}

export function launch(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
  return chromium.launch({ executablePath: program!, args: [...args, '--disable-component-update', '--disable-sync'] });
}

const folder = mkdtempSync(join(tmpdir(), 'zhibiao-pages-'));
let pages = 0;

/** The address of a page on the disk. */
export function onDisk(html: string): string {
  const file = join(folder, `${++pages}.html`);
  writeFileSync(file, html);
  return pathToFileURL(file).href;
}

export interface Watch {
  /** What went wrong on the page, and what it asked of the network. */
  readonly faults: string[];
}

/** Opens an address in a page of its own; errors, policy violations and requests are kept. */
export async function open(
  browser: Browser,
  address: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Page & Watch> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('request', (request) => /^(?:file|data|blob):/.test(request.url()) || faults.push(request.url()));
  await page.goto(address);
  return Object.assign(page, { faults });
}

/** Serious and critical faults that axe finds, each with the elements that have it. */
export async function findFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 5)}`);
}
