import { realpathSync } from 'node:fs';
import path from 'node:path';

/** Where a path really leads, links followed; for a file that is not there yet, where it would be. */
export function realPath(file: string): string {
  const absolute = path.resolve(file);
  try {
    return realpathSync(absolute);
  } catch {
    const folder = path.dirname(absolute);
    return folder === absolute ? absolute : path.join(realPath(folder), path.basename(absolute));
  }
}
