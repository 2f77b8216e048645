import type { CellPart, Part } from './linked-text';

/** A cell with the brackets and stops that must not be parted from it at the end of a line. */
export interface UnbrokenCell extends CellPart {
  readonly before: string;
  readonly after: string;
}

/** Lines may break before and after a button, whatever stands there; so what belongs to it goes along. */
export function unbrokenCells(parts: readonly Part[]): readonly (string | UnbrokenCell)[] {
  const rest = parts.map((part) => (typeof part === 'string' ? part : null));
  const cells = parts.map((part, index): UnbrokenCell | null => {
    if (typeof part === 'string') return null;
    const before = OPENING.exec(rest[index - 1] ?? '')?.[0] ?? '';
    const after = CLOSING.exec(rest[index + 1] ?? '')?.[0] ?? '';
    rest[index - 1] = rest[index - 1]?.replace(OPENING, '') ?? null;
    rest[index + 1] = rest[index + 1]?.replace(CLOSING, '') ?? null;
    return { ...part, before, after };
  });
  return parts.flatMap((_, index) => cells[index] ?? rest[index] ?? []);
}

const OPENING = /[（(“‘]+$/;
const CLOSING = /^[）)”’，。；：、,.;:]+/;
