/** A part's text, and how to write it back so that what was not changed keeps its bytes. */
export interface PartText {
  /** With its byte order mark, if it has one. */
  readonly text: string;
  readonly encode: (text: string) => Uint8Array;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Decodes an XML part: UTF-8, or UTF-16 with its mark, the two that packages may use (ECMA-376-2 §9.1.2).
 * Throws a TypeError for anything else.
 */
export function decodePart(bytes: Uint8Array): PartText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes, true);
  if (first === 0xfe && second === 0xff) return utf16(bytes, false);
  const text = utf8.decode(bytes);
  const declared = /^\uFEFF?<\?xml\s[^>]*?encoding\s*=\s*["']([^"']*)["']/.exec(text)?.[1];
  switch (declared?.toLowerCase()) {
    case undefined:
    case 'utf-8':
    case 'utf8':
      return { text, encode: encodeUtf8 };
    case 'us-ascii':
    case 'ascii':
      return { text, encode: encodeAscii };
    default:
      throw new TypeError(declared);
  }
}

/** The bytes of a new part. */
export function encodeUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A part that says it is ASCII gets other characters as references. */
function encodeAscii(text: string): Uint8Array {
  return encodeUtf8(
    text.replace(/[^\0-\x7F]/gu, (character) => `&#${String(character.codePointAt(0))};`),
  );
}

function utf16(bytes: Uint8Array, littleEndian: boolean): PartText {
  if (bytes.length % 2 !== 0) throw new TypeError('utf-16');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 2) {
    pieces.push(String.fromCharCode(view.getUint16(at, littleEndian)));
  }
  const encode = (text: string) => {
    const encoded = new DataView(new ArrayBuffer(text.length * 2));
    for (let at = 0; at < text.length; at += 1) {
      encoded.setUint16(at * 2, text.charCodeAt(at), littleEndian);
    }
    return new Uint8Array(encoded.buffer);
  };
  return { text: pieces.join(''), encode };
}
