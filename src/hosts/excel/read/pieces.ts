import type { RoundTrip } from '../round-trip';

/** A part of what is asked for. */
export interface Piece {
  /** About how many bytes its answer has. */
  readonly bytes: number;
  /** Asks for it, and gives the way to take the answer. */
  readonly queue: (context: Excel.RequestContext) => () => void;
}

/** Excel on the web answers with 5 MB at most; an estimate leaves room. */
export const WEB_BYTES = 4 * 1024 * 1024;

/** Asks for everything in one round trip, or in as many as the answers need where their size is limited. */
export async function askInPieces(
  trip: RoundTrip,
  pieces: readonly Piece[],
  most: number,
): Promise<void> {
  for (const group of grouped(pieces, most)) {
    await trip((context) => {
      const taken = group.map(({ queue }) => queue(context));
      return () => {
        for (const take of taken) take();
      };
    });
  }
}

function grouped(pieces: readonly Piece[], most: number): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  let left = -1;
  for (const piece of pieces) {
    left -= piece.bytes;
    const last = groups.at(-1);
    if (left >= 0 && last) last.push(piece);
    else {
      groups.push([piece]);
      left = most - piece.bytes;
    }
  }
  return groups;
}
