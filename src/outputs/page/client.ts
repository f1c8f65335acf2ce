/** The script of the page: every report comes alive, keys step through the one last touched. */
import type { Language } from '../words.data.ts';
import { tell } from './markup.ts';
import { createView, type View } from './view.ts';

const language: Language = document.documentElement.lang === 'en' ? 'en' : 'zh';

/** A button that turns the page from light to dark and back, over what the system says. */
function addThemeButton(): void {
  const root = document.documentElement;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'theme';
  button.textContent = '◐';
  button.setAttribute('aria-label', tell('theme', language));
  button.title = tell('theme', language);
  button.addEventListener('click', () => {
    const dark = root.dataset.theme
      ? root.dataset.theme === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
  });
  document.body.prepend(button);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName);
}

/** Makes the sections of a page live; `active` is the one that keys go to. */
function start(): void {
  document.documentElement.classList.add('live');
  addThemeButton();
  const views = [...document.querySelectorAll<HTMLElement>('section.report')].map((section) => {
    const data = JSON.parse(section.querySelector('script.data')!.textContent!);
    const places = [...section.querySelectorAll('tbody .place')].map((cell) => cell.textContent!);
    return { section, view: createView(section, { ...data, places }, language) };
  });
  let active: View | undefined = views[0]?.view;
  for (const { section, view } of views) {
    section.addEventListener('pointerdown', () => (active = view), true);
    section.addEventListener('focusin', () => (active = view), true);
  }
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') active?.close();
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || isTyping(event.target)) return;
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    active?.step(step);
  });
  const follow = () => {
    for (const { view } of views) view.follow(location.hash);
  };
  addEventListener('hashchange', follow);
  follow();
}

start();
