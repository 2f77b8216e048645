/** A colour as styles have it: `#9C0006` → `FF9C0006`. */
export function argb(color: string): string {
  return `FF${color.slice(1)}`;
}
