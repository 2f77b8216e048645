import { Worker } from 'node:worker_threads';
import type { Policy } from '../core/policy/schema';
import { type CheckOptions, checkFile } from './check-file';
import type { FoundFile } from './find-workbooks';
import type { WorkbookJson } from '../report/contract';

/** What a worker needs besides its jobs; the policy by name, since a policy does not travel between threads. */
export interface WorkerSettings extends Omit<CheckOptions, 'policy'> {
  readonly policy: string | null;
}

export interface Job {
  readonly index: number;
  readonly found: FoundFile;
}

interface Answer {
  readonly index: number;
  readonly json: WorkbookJson;
}

/** Starting a thread costs as much as checking about this many workbooks. */
const FILES_PER_THREAD = 16;

/** Checks all files, several at a time where there are many; the answers come in the order of the files. */
export async function checkAll(
  files: readonly FoundFile[],
  settings: WorkerSettings,
  policy: Policy,
  jobs: number,
  onChecked: (count: number) => void,
): Promise<readonly WorkbookJson[]> {
  const threads = Math.min(jobs, Math.floor(files.length / FILES_PER_THREAD));
  if (threads > 1) return checkInThreads(files, settings, threads, onChecked);
  const checked: WorkbookJson[] = [];
  for (const found of files) {
    checked.push(await checkFile(found, { ...settings, policy }));
    onChecked(checked.length);
  }
  return checked;
}

async function checkInThreads(
  files: readonly FoundFile[],
  settings: WorkerSettings,
  threads: number,
  onChecked: (count: number) => void,
): Promise<readonly WorkbookJson[]> {
  const checked = new Map<number, WorkbookJson>();
  const queue = files.map((found, index): Job => ({ index, found }))[Symbol.iterator]();
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: settings });
      const next = () => {
        const job = queue.next();
        if (job.done === true) {
          void worker.terminate().then(() => {
            resolve();
          });
        } else worker.postMessage(job.value);
      };
      worker.on('error', reject);
      worker.on('message', ({ index, json }: Answer) => {
        checked.set(index, json);
        onChecked(checked.size);
        next();
      });
      next();
    });
  await Promise.all(Array.from({ length: threads }, work));
  return files.flatMap((_, index) => checked.get(index) ?? []);
}
