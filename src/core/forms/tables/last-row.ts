import type { Section } from './sections';

/** The last row that a table may reach: the one above the next table, or the section's last. */
export function lastRowOf(section: Section, table: { readonly top: number }): number {
  const next = section.tables.find((other) => other.top > table.top);
  return next ? next.top - 1 : section.bottom;
}
