import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './repository';

/** The parts of the build that are tested by themselves, with their types. They are plain JavaScript, as all of the build is. */
interface Weigh {
  readonly initialFiles: (folder: string, page: string) => readonly string[];
  readonly initialBytes: (folder: string, page: string) => number;
  readonly PANE_BUDGET: number;
}

interface EmittedFile {
  readonly name: string;
  readonly content: Uint8Array;
}

interface OfficeJs {
  readonly officeJs: (choice: string) => {
    readonly address: string;
    readonly origin: string | null;
    readonly files: readonly EmittedFile[];
  };
}

interface Manifest {
  readonly manifestFor: (manifest: string, base: string) => string;
}

const require = createRequire(import.meta.url);
const load = (name: string): unknown =>
  require(path.join(root, 'scripts/site', `${name}.js`)) as unknown;

export const { initialBytes, initialFiles, PANE_BUDGET } = load('weigh') as Weigh;
export const { officeJs } = load('office-js') as OfficeJs;
export const { manifestFor } = load('manifest') as Manifest;
