/** One report on the page: its marks, its table, its filters and the card of the figure that is looked at. */
import type { Finding, Indicator } from '../../schema.ts';
import type { Language } from '../words.data.ts';
import { printCard } from './card.ts';
import { addControls } from './controls.ts';
import { failingRecords, printRow, type TableColumn, tell } from './markup.ts';
import { createTextMap, highlight } from './places.ts';
import { createRows } from './rows.ts';
import { inSlices } from './slices.ts';
import { arrange, type Choice, choose, everything, type Facets, facetsOf } from './state.ts';
import { findTrendOf } from './trends.ts';

export interface ViewData {
  readonly indicators: readonly Indicator[];
  readonly findings: readonly Finding[];
  /** Where each record stands, as it is shown. */
  readonly places: readonly string[];
  /** What can be chosen, where it is known already. */
  readonly facets?: Facets;
}

export interface View {
  /** Goes `by` figures on among those that are chosen, in the order of the text. */
  step(by: number): void;
  close(): void;
  /** Selects the figure that the address names, if it is one of this report. */
  follow(hash: string): void;
  /** Tells that more of the text has come. */
  grown(blocks: readonly HTMLElement[]): void;
}

export interface ViewOptions {
  readonly language: Language;
  /** The figure that is looked at stands in the address of the page. */
  readonly addressed: boolean;
}

/** Makes a section live. Its marks have the ids `prefix` + index. */
export function createView(section: HTMLElement, data: ViewData, { language, addressed }: ViewOptions): View {
  const { indicators: records, findings, places } = data;
  const prefix = section.dataset.prefix!;
  const failing = failingRecords(findings);
  const find = <T extends HTMLElement>(selector: string) => section.querySelector<T>(selector)!;
  const card = find('.card');
  const scroll = find('.scroll');
  const map = createTextMap();
  let choice: Choice = everything;
  let chosen: number[] = choose(records, everything);
  let isChosen: ReadonlySet<number> = new Set(chosen);
  let ordered = chosen;
  let stopMarking = () => {};
  let selected: number | undefined;

  const markOf = (index: number) => document.getElementById(prefix + index);

  const rows = createRows({
    scroll,
    body: find<HTMLTableSectionElement>('tbody'),
    print: (index) =>
      printRow(records[index]!, index, { language, prefix, place: places[index]!, fails: failing.has(index) }),
    more: (count) => tell('more', language, count),
    came: () => {
      if (selected !== undefined) rows.find(selected)?.classList.add('selected');
    },
  });

  function render(): void {
    rows.show(ordered);
    find('.shown').textContent =
      ordered.length === 0 ? tell('nothing', language) : tell('shown', language, ordered.length, records.length);
    find('.reset').hidden = choice.sort === 'place' && !choice.descending && chosen.length === records.length;
    for (const head of section.querySelectorAll<HTMLElement>('th')) {
      const sorted = head.dataset.sort === choice.sort;
      head.setAttribute('aria-sort', sorted ? (choice.descending ? 'descending' : 'ascending') : 'none');
    }
  }

  // ---- choosing

  function change(next: Partial<Choice>): void {
    choice = { ...choice, ...next };
    chosen = choose(records, choice);
    ordered = arrange(chosen, records, choice);
    isChosen = new Set(chosen);
    stopMarking();
    stopMarking = inSlices(records.length, (index) => markOf(index)?.classList.toggle('off', !isChosen.has(index)));
    render();
  }

  function toggle(button: HTMLElement): void {
    const facet = button.dataset.kind === undefined ? 'statuses' : 'kinds';
    const value = (button.dataset.kind ?? button.dataset.status)!;
    const set = new Set(choice[facet]);
    if (!set.delete(value)) set.add(value);
    button.setAttribute('aria-pressed', String(set.has(value)));
    change({ [facet]: set });
  }

  function reset(): void {
    for (const button of section.querySelectorAll('.chip')) button.setAttribute('aria-pressed', 'false');
    for (const field of section.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-choose]'))
      field.value = '';
    change(everything);
  }

  // ---- one figure

  /** The marks of the figure, of its whole and of its parts. */
  function emphasize(index: number, on: boolean): void {
    markOf(index)?.classList.toggle('selected', on);
    rows.find(index)?.classList.toggle('selected', on);
    const { partOf } = records[index]!;
    if (partOf !== undefined) markOf(partOf)?.classList.toggle('related', on);
    records.forEach((record, other) => {
      if (record.partOf === index) markOf(other)?.classList.toggle('related', on);
    });
  }

  function select(index: number, from: 'text' | 'table' | 'keys'): void {
    if (selected !== undefined) emphasize(selected, false);
    selected = index;
    const row = rows.reach(index);
    emphasize(index, true);
    const record = records[index]!;
    card.innerHTML = printCard({
      index,
      records,
      findings,
      place: places[index]!,
      prefix,
      trend: findTrendOf(records, index),
      slice: map.slice,
      language,
    });
    card.hidden = false;
    card.scrollTop = 0;
    section.classList.add('open');
    card.querySelector('.count')!.textContent = `${chosen.indexOf(index) + 1 || '–'} / ${chosen.length}`;
    highlight('clause', [map.range(record.clause.start, record.clause.end)]);
    highlight(
      'evidence',
      (record.evidence ?? []).flatMap(({ at }) => at.map(({ start, end }) => map.range(start, end))),
    );
    const mark = markOf(index);
    if (mark !== null && (from !== 'text' || isBehind(mark, card))) mark.scrollIntoView({ block: 'center' });
    if (from !== 'table' && row !== null) showIn(scroll, row);
    if (addressed) history.replaceState(null, '', `#${prefix}${index}`);
  }

  function close(): void {
    if (selected !== undefined) emphasize(selected, false);
    selected = undefined;
    card.hidden = true;
    section.classList.remove('open');
    highlight('clause', []);
    highlight('evidence', []);
  }

  function step(by: number): void {
    if (chosen.length === 0) return;
    const current = selected ?? (by > 0 ? -1 : records.length);
    const next = by > 0 ? chosen.find((index) => index > current) : chosen.findLast((index) => index < current);
    select(next ?? (by > 0 ? chosen[0]! : chosen.at(-1)!), 'keys');
  }

  // ---- listening

  const actions: Readonly<Record<string, () => void>> = {
    previous: () => step(-1),
    next: () => step(1),
    close,
  };

  function act(button: HTMLElement): void {
    const { do: action } = button.dataset;
    const head = button.closest<HTMLElement>('th');
    if (action !== undefined) actions[action]!();
    else if (button.classList.contains('chip')) toggle(button);
    else if (button.classList.contains('reset')) reset();
    else if (head !== null) {
      const sort = head.dataset.sort as TableColumn;
      change({ sort, descending: sort === choice.sort && !choice.descending });
    }
  }

  section.addEventListener('click', (event) => {
    const target = event.target as HTMLElement;
    const button = target.closest<HTMLElement>('button');
    if (button !== null) return act(button);
    const mark = target.closest('mark');
    if (mark !== null) return select(Number(mark.id.slice(prefix.length)), 'text');
    const row = target.closest<HTMLElement>('tr[data-i]');
    const link = target.closest<HTMLAnchorElement>(`a[href^="#${prefix}"]`);
    const index = link?.hash.slice(prefix.length + 1) ?? row?.dataset.i;
    if (index === undefined) return;
    event.preventDefault();
    select(Number(index), row === null ? 'keys' : 'table');
  });
  section.addEventListener('input', (event) => {
    const field = event.target as HTMLInputElement | HTMLSelectElement;
    const { choose: name } = field.dataset;
    if (name === 'query') change({ query: field.value });
    else if (name !== undefined) change({ [name]: field.value || undefined });
  });

  addControls(section, records, data.facets ?? facetsOf(records), language);
  map.add(section.querySelectorAll<HTMLElement>('.text > p'));
  render();
  return {
    step,
    close,
    follow(hash) {
      const index = hash.startsWith(`#${prefix}`) ? Number(hash.slice(prefix.length + 1)) : Number.NaN;
      if (index in records && index !== selected) select(index, 'keys');
    },
    grown(blocks) {
      map.add(blocks);
      if (chosen.length === records.length) return;
      for (const block of blocks) {
        for (const mark of block.querySelectorAll('mark')) {
          mark.classList.toggle('off', !isChosen.has(Number(mark.id.slice(prefix.length))));
        }
      }
    },
  };
}

/** Whether a box lies over an element, as the card does at the bottom of a phone. */
function isBehind(element: HTMLElement, box: HTMLElement): boolean {
  const [own, other] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
  return own.bottom > other.top && own.top < other.bottom && own.right > other.left && own.left < other.right;
}

/** Scrolls a box, and only it, until it shows an element. */
function showIn(box: HTMLElement, element: HTMLElement): void {
  const outer = box.getBoundingClientRect();
  const inner = element.getBoundingClientRect();
  if (inner.top < outer.top + 40 || inner.bottom > outer.bottom) {
    box.scrollTop += inner.top - outer.top - outer.height / 2;
  }
}
