/** `(2023年度)`, `2023年`: a label (tight) that is a year and nothing else. */
export function isYearLine(tight: string): boolean {
  return /^[([]?20\d\d年度?[)\]]?$/.test(tight);
}
