import { type HostFile, HostProblem } from '../host';
import type { EtApplication } from './model/et';

/** Lets the user choose where a file goes, and writes it; undefined where this version cannot. */
export function fileSaver(
  application: EtApplication,
): ((file: HostFile) => Promise<void>) | undefined {
  const { FileSystem } = application;
  if (typeof application.GetSaveAsFilename !== 'function') return undefined;
  if (typeof FileSystem?.writeAsBinaryString !== 'function') return undefined;
  return ({ name, text }) => {
    const ending = name.slice(name.lastIndexOf('.'));
    const path = application.GetSaveAsFilename?.(name, `*${ending},*${ending}`);
    // The user thought better of it.
    if (typeof path !== 'string' || path === '') return Promise.resolve();
    FileSystem.writeAsBinaryString(path, bytesOf(text));
    return FileSystem.Exists(path) === true
      ? Promise.resolve()
      : Promise.reject(new HostProblem('failed', 'FileSystem.writeAsBinaryString'));
  };
}

/** UTF-8, one character a byte. */
function bytesOf(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
}
