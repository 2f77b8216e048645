import { type Attributes, attribute } from '../xlsx/read/scan-xml';
import { wholeNumber } from '../xlsx/read/whole-number';

/** True for an attribute that says yes. */
export function isYes(attributes: Attributes, name: string): boolean {
  return ['1', 'true'].includes(attribute(attributes, name) ?? '');
}

/** True for an attribute that says no. */
export function isNo(attributes: Attributes, name: string): boolean {
  return ['0', 'false'].includes(attribute(attributes, name) ?? '');
}

/** A count in an attribute; null where there is none. */
export function countIn(attributes: Attributes, name: string): number | null {
  return wholeNumber(attribute(attributes, name) ?? '');
}

/** A size in an attribute, at most `most`; null where there is none. */
export function sizeIn(attributes: Attributes, name: string, most: number): number | null {
  const written = attribute(attributes, name)?.trim() ?? '';
  return /^\d{1,9}(?:\.\d{1,30})?(?:E-\d{1,3})?$/i.test(written)
    ? Math.min(Number(written), most)
    : null;
}
