/** Every way to write a time. A new one is a row in one of these lists. */
import { businessForms } from './business.ts';
import { dayForms } from './days.ts';
import { eraForms } from './eras.ts';
import { feastForms } from './feasts.ts';
import type { Form } from './form.ts';
import { lunarForms } from './lunar.ts';
import { partForms } from './parts.ts';
import { relativeForms } from './relative.ts';
import { spanForms } from './spans.ts';
import { yearForms } from './years.ts';

export type { At, Form, Said } from './form.ts';

export const forms: readonly Form[] = [
  ...yearForms,
  ...eraForms,
  ...partForms,
  ...dayForms,
  ...businessForms,
  ...relativeForms,
  ...spanForms,
  ...lunarForms,
  ...feastForms,
];
