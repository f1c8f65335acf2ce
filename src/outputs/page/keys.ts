/** What the page does beside its reports: keys, and light or dark. */
import type { Language } from '../words.data.ts';
import { tell } from './markup.ts';
import type { View } from './view.ts';

/** A button that turns the page from light to dark and back, over what the system says. */
export function addThemeButton(language: Language): HTMLButtonElement {
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
  return button;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName);
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Arrows step through the figures of the view that is asked for, Escape closes its card. */
export function listenToKeys(active: () => View | undefined): void {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') active()?.close();
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || isTyping(event.target)) return;
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    active()?.step(step);
  });
}
