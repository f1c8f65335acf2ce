/** What a live section of a page can be filtered and sorted with. */
import type { Indicator } from '../../schema.ts';
import type { Language } from '../words.data.ts';
import { escapeText } from './escape.ts';
import { printLegend, tell } from './markup.ts';
import type { Facets } from './state.ts';

/** Puts filters, buttons and names into a section. */
export function addControls(
  section: HTMLElement,
  records: readonly Indicator[],
  { subjects, periods }: Facets,
  language: Language,
): void {
  const find = (selector: string) => section.querySelector<HTMLElement>(selector)!;
  const legend = find('.legend');
  if (legend.querySelector('button') === null) legend.innerHTML = printLegend(records, language, true);
  legend.setAttribute('aria-label', tell('legend', language));
  const search = tell('search', language);
  find('.filters').innerHTML =
    `<input type="search" data-choose="query" placeholder="${search}" aria-label="${search}">` +
    printSelect('subject', tell('anySubject', language), subjects) +
    printSelect('period', tell('anyPeriod', language), periods) +
    `<p><span class="shown" role="status"></span> <button type="button" class="reset" hidden>${tell('reset', language)}</button>` +
    `<span class="hint">${tell('hint', language)}</span></p>`;
  for (const head of section.querySelectorAll<HTMLElement>('th')) {
    head.innerHTML = `<button type="button">${head.innerHTML}</button>`;
  }
  find('.card').setAttribute('aria-live', 'polite');
  for (const [selector, phrase] of [
    ['.card', 'record'],
    ['.scroll', 'tableTitle'],
  ] as const) {
    const box = find(selector);
    box.setAttribute('role', 'region');
    box.setAttribute('aria-label', tell(phrase, language));
    box.tabIndex = 0;
  }
}

function printSelect(name: 'subject' | 'period', every: string, options: readonly [string, number][]): string {
  if (options.length === 0) return '';
  const list = options.map(
    ([value, count]) => `<option value="${escapeText(value)}">${escapeText(value)} (${count})</option>`,
  );
  return `<select data-choose="${name}" aria-label="${every}"><option value="">${every}</option>${list.join('')}</select>`;
}
