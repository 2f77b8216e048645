/** The bytes of a base64 data URL. */
export function bytesOfDataUrl(url: string): Uint8Array {
  const text = atob(url.slice(url.indexOf(',') + 1));
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
