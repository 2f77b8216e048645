import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { directionOfBareNumber } from '../../src/core/indicator/reading/direction';
import { readQuantity } from '../../src/core/indicator/reading/quantity';
import { tightText } from '../../src/core/text/plain-text';
import { BARE } from '../../src/core/indicator/reading/units';
import type { Direction } from '../../src/core/indicator/judgement';

/** An indicator's name with the direction that a published list or a person gave it. */
export interface NamedDirection {
  readonly name: string;
  /** `either`: by itself neither more nor less is better. */
  readonly better: 'higher' | 'lower' | 'either';
  readonly unit: string;
  /** Not looked at when words are chosen: a fifth of the names, by their hash. */
  readonly heldOut: boolean;
  /** What the product says of a bare number of it. */
  readonly found: Direction;
}

const FOLDER = path.join(path.dirname(fileURLToPath(import.meta.url)), '../core/indicator');

/** The names of test/core/indicator/directions.tsv, or of tricky-directions.tsv, whose words differ in one place. */
export function namedDirections(list = 'directions'): readonly NamedDirection[] {
  const text = readFileSync(path.join(FOLDER, `${list}.tsv`), 'utf8');
  const [, ...lines] = text.trimEnd().split('\n');
  return lines.map((line) => {
    const [name = '', better = '', unit = ''] = line.split('\t');
    return {
      name,
      better: better === 'higher' || better === 'lower' ? better : 'either',
      unit,
      heldOut: hashOf(name) % 5 === 0,
      found: directionFound(name, unit),
    };
  });
}

/** What the product says of a bare number of `name` in `unit`, outside of any block. */
export function directionFound(name: string, unit: string): Direction {
  const quantity = unit === '' ? null : readQuantity('1', unit);
  const context = { name: tightText(name), group: '', year: null };
  return directionOfBareNumber(quantity?.unit ?? BARE, context).direction;
}

/** FNV-1a, so that a name is held out or not whatever else is in the list. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(name)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash;
}
