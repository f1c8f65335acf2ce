/** The script of the page: every report comes alive, keys step through the one last touched. */
import type { Language } from '../words.data.ts';
import { addThemeButton, listenToKeys } from './keys.ts';
import { createView, type View } from './view.ts';

const language: Language = document.documentElement.lang === 'en' ? 'en' : 'zh';

/** Makes the sections of a page live; `active` is the one that keys go to. */
function start(): void {
  document.documentElement.classList.add('live');
  document.body.prepend(addThemeButton(language));
  const views = [...document.querySelectorAll<HTMLElement>('section.report')].map((section) => {
    const data = JSON.parse(section.querySelector('script.data')!.textContent!);
    const places = [...section.querySelectorAll('tbody .place')].map((cell) => cell.textContent!);
    return { section, view: createView(section, { ...data, places }, { language, addressed: true }) };
  });
  let active: View | undefined = views[0]?.view;
  for (const { section, view } of views) {
    const activate = () => {
      active = view;
    };
    section.addEventListener('pointerdown', activate, true);
    section.addEventListener('focusin', activate, true);
  }
  listenToKeys(() => active);
  const follow = () => {
    for (const { view } of views) view.follow(location.hash);
  };
  addEventListener('hashchange', follow);
  follow();
}

start();
