import { buildXlsx } from '../../support/build-xlsx';
import { openZip } from '../../../src/files/zip/open-zip';

/** A package's parts by name, as text. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return new Map(
    openZip(bytes).entries.map((entry) => [entry.name, decoder.decode(entry.content())]),
  );
}

/** One part's text; fails where there is none. */
export function partOf(bytes: Uint8Array, name: string): string {
  const text = partsOf(bytes).get(name);
  if (text === undefined) throw new Error(`no part ${name}`);
  return text;
}

/** The names of parts that are not stored in both packages with the very same bytes, sorted. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const stored = (bytes: Uint8Array) =>
    new Map(
      openZip(bytes).entries.map((entry) => [
        entry.name,
        Buffer.from(entry.raw).toString('base64'),
      ]),
    );
  const [old, now] = [stored(before), stored(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((name) => old.get(name) !== now.get(name))
    .sort();
}

/** The names of parts whose content differs, or that only one of the packages has, sorted. */
export function differingParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((name) => old.get(name) !== now.get(name))
    .sort();
}

/** The package with one part's text changed, as its user or another program might have done. */
export function withPart(
  bytes: Uint8Array,
  name: string,
  change: (text: string) => string,
): Uint8Array {
  const parts = partsOf(bytes);
  return buildXlsx({
    sheets: [],
    extraParts: Object.fromEntries([...parts, [name, change(parts.get(name) ?? '')]]),
  });
}
