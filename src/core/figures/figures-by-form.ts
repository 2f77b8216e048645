import type { Figure } from './figure';

/** Figures by the id of their form, each form's in reading order. */
export function figuresByForm(figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> {
  const byForm = new Map<string, Figure[]>();
  for (const figure of figures) {
    const own = byForm.get(figure.form);
    if (own) own.push(figure);
    else byForm.set(figure.form, [figure]);
  }
  return byForm;
}
