/** Facts about number format codes (ECMA-376 §18.8.31); only the first section, which positive numbers use, counts. */

function firstSection(format: string): string {
  // Quoted text, escaped characters and [colours/conditions] say nothing about digits.
  const bare = format
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/_./g, '')
    .replace(/\*./g, '');
  return (bare.split(';')[0] ?? '').replace(/\[(?!h|m|s)[^\]]*\]/gi, '');
}

/** True for a format that shows a percent. */
export function isPercentFormat(format: string): boolean {
  return firstSection(format).includes('%');
}

/** True for a format that shows a date or a time. */
export function isDateFormat(format: string): boolean {
  const section = firstSection(format);
  return (
    !/[0#?]/.test(section.replace(/\[[^\]]*\]/g, '')) &&
    /[ymdhs]/i.test(section) &&
    !/general/i.test(section)
  );
}

/** Decimals that the format shows; null where it does not say (General, @). */
export function shownDecimals(format: string): number | null {
  const section = firstSection(format);
  if (!/[0#?]/.test(section)) return null;
  return /\.([0#?]+)/.exec(section)?.[1]?.length ?? 0;
}
