/** The playground: a text in, the page of its figures out, live. */
import { sample, workerScript } from 'zhibiao:playground';
import { addThemeButton, listenToKeys } from '../src/outputs/page/keys.ts';
import { createView, type View, type ViewData } from '../src/outputs/page/view.ts';
import type { Indicator } from '../src/schema.ts';
import type { Answer, CopyFormat, DocumentAnswer, DocumentRequest, Request, Settings } from './protocol.ts';
import { fromFragment, longestFragment, toFragment } from './share.ts';
import { tell, type Word } from './words.ts';

/** A box lays out all that is in it at once: a longer text is kept beside it. */
const longestShown = 20_000;
const calm = 150;

const find = <T extends Element>(selector: string) => document.querySelector<T>(selector)!;
const box = find<HTMLTextAreaElement>('#text');
const note = find<HTMLElement>('.note');
const status = find<HTMLElement>('.status');
const result = find<HTMLElement>('#result');
const date = find<HTMLInputElement>('#date');
const language = find<HTMLSelectElement>('#language');
const fileInput = find<HTMLInputElement>('#file');

let text = '';
let view: View | undefined;
let worker: Worker | undefined;
let busy = false;

function settings(): Settings {
  return {
    language: language.value === 'en' ? 'en' : 'zh',
    ...(date.value !== '' && { referenceDate: date.value }),
  };
}

function announce(word: Word, value?: string | number): void {
  status.textContent = tell(word, settings().language, value);
}

// ---- reading

const workerUrl = URL.createObjectURL(new Blob([workerScript], { type: 'text/javascript' }));

/** A worker that is still at an older text is given up. */
function freshWorker(): Worker {
  if (worker !== undefined && !busy) return worker;
  worker?.terminate();
  worker = new Worker(workerUrl);
  return worker;
}

function ask(request: Request): void {
  freshWorker().postMessage(request);
}

function read(): void {
  const asked = settings();
  const reader = freshWorker();
  busy = true;
  status.textContent = tell('reading', asked.language);
  const indicators: Indicator[] = [];
  const places: string[] = [];
  let took = 0;
  reader.onmessage = ({ data }: MessageEvent<Answer>) => {
    if (data.type === 'records') {
      indicators.push(...data.indicators);
      places.push(...data.places);
    } else if (data.type === 'frame') {
      took = data.took;
      const { findings, facets } = data;
      show(data.section, { indicators, places, findings, facets }, asked);
    } else if (data.type === 'blocks') {
      addBlocks(data.html);
    } else if (data.type === 'held') {
      result.querySelector('details .findings')!.insertAdjacentHTML('beforeend', data.html);
    } else if (data.type === 'done') {
      busy = false;
      status.textContent = tell('took', asked.language, Math.round(took));
      document.body.dataset.done = 'true';
    } else if (data.type === 'written') {
      void deliver(data.format, data.content);
    }
  };
  delete document.body.dataset.done;
  reader.postMessage({ type: 'read', text, settings: asked } satisfies Request);
}

function show(section: string, data: ViewData, { language }: Settings): void {
  result.innerHTML = section;
  view = createView(result.querySelector('section')!, data, { language, addressed: false });
}

function addBlocks(html: string): void {
  const target = result.querySelector('.text')!;
  const before = target.childElementCount;
  target.insertAdjacentHTML('beforeend', html);
  const added: HTMLElement[] = [];
  for (let child = target.children[before]; child; child = child.nextElementSibling!) added.push(child as HTMLElement);
  view?.grown(added);
}

// ---- the text

let waiting: ReturnType<typeof setTimeout> | undefined;

function readSoon(): void {
  clearTimeout(waiting);
  waiting = setTimeout(read, calm);
}

/** Takes a whole text; the box shows the beginning of a long one and then cannot be written in. */
function take(given: string): void {
  text = given;
  const long = given.length > longestShown;
  box.value = long ? given.slice(0, 2000) : given;
  box.readOnly = long;
  note.hidden = !long;
  note.textContent = long ? tell('long', settings().language, given.length) : '';
  read();
}

/** The script that reads documents is large: it stands in the page as text until a file comes. */
async function readFile(file: File): Promise<DocumentAnswer> {
  const script = new Blob([find('#documents').textContent!], { type: 'text/javascript' });
  const reader = new Worker(URL.createObjectURL(script));
  const request: DocumentRequest = { bytes: await file.arrayBuffer(), language: settings().language };
  try {
    return await new Promise((resolve, reject) => {
      reader.onmessage = ({ data }: MessageEvent<DocumentAnswer>) => resolve(data);
      reader.onerror = reject;
      reader.postMessage(request, [request.bytes]);
    });
  } finally {
    reader.terminate();
  }
}

async function takeFiles(files: Iterable<File>): Promise<void> {
  const texts: string[] = [];
  for (const file of files) {
    announce('opening', file.name);
    const answer = await readFile(file).catch((): DocumentAnswer => ({ error: '' }));
    if ('error' in answer) {
      announce(
        'unreadable',
        [file.name, answer.error].filter((part) => part !== '').join(tell('colon', settings().language)),
      );
      return;
    }
    texts.push(answer.text);
  }
  if (texts.length > 0) take(texts.join('\n\n'));
}

// ---- out of the page

async function copy(content: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(content);
    announce('copied');
  } catch {
    announce('copyFailed');
  }
}

async function deliver(format: CopyFormat, content: string): Promise<void> {
  if (format !== 'html') return copy(content);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: 'text/html' }));
  link.download = 'zhibiao.html';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function share(): Promise<void> {
  const fragment = await toFragment({ text, settings: settings() });
  if (fragment.length > longestFragment) return announce('tooLong');
  history.replaceState(null, '', fragment);
  await copy(location.href);
}

// ---- the controls

const actions: Readonly<Record<string, () => void>> = {
  open: () => fileInput.click(),
  sample: () => take(sample),
  clear: () => {
    take('');
    box.focus();
  },
  csv: () => ask({ type: 'write', format: 'csv' }),
  json: () => ask({ type: 'write', format: 'json' }),
  html: () => ask({ type: 'write', format: 'html' }),
  share: () => void share(),
};

let themeButton: HTMLElement | undefined;

/** Everything that the page says of itself, in the language chosen. */
function speak(): void {
  const { language } = settings();
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]')) {
    element.textContent = tell(element.dataset.word as Word, language);
  }
  box.placeholder = tell('input', language);
  box.setAttribute('aria-label', tell('input', language));
  const button = addThemeButton(language);
  if (themeButton === undefined) document.body.prepend(button);
  else themeButton.replaceWith(button);
  themeButton = button;
}

find('.tools').addEventListener('click', (event) => {
  const name = (event.target as HTMLElement).closest<HTMLElement>('button')?.dataset.do;
  if (name !== undefined) actions[name]!();
});
box.addEventListener('input', () => {
  text = box.value;
  readSoon();
});
box.addEventListener('paste', (event) => {
  const pasted = event.clipboardData?.getData('text/plain') ?? '';
  const all = box.selectionStart === 0 && box.selectionEnd === box.value.length;
  if (pasted.length <= longestShown && !box.readOnly) return;
  event.preventDefault();
  const { selectionStart, selectionEnd, value } = box;
  take(all || box.readOnly ? pasted : value.slice(0, selectionStart) + pasted + value.slice(selectionEnd));
});
date.addEventListener('change', read);
language.addEventListener('change', () => {
  speak();
  take(text);
});
fileInput.addEventListener('change', async () => {
  await takeFiles(fileInput.files ?? []);
  fileInput.value = '';
});
addEventListener('dragover', (event) => {
  event.preventDefault();
  document.body.classList.add('dropping');
});
addEventListener('dragleave', () => document.body.classList.remove('dropping'));
addEventListener('drop', (event) => {
  event.preventDefault();
  document.body.classList.remove('dropping');
  const { files } = event.dataTransfer!;
  if (files.length > 0) void takeFiles(files);
  else take(event.dataTransfer!.getData('text/plain'));
});
listenToKeys(() => view);

async function start(): Promise<void> {
  language.value = navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
  try {
    const shared = await fromFragment(location.hash);
    if (shared !== undefined) {
      language.value = shared.settings.language;
      date.value = shared.settings.referenceDate ?? '';
    }
    speak();
    take(shared?.text ?? sample);
  } catch {
    speak();
    take(sample);
    announce('badLink');
  }
}

void start();
