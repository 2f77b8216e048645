import { parentPort, workerData } from 'node:worker_threads';
import { checkFile } from './check-file';
import type { Job, WorkerSettings } from './check-all';
import { loadPolicy } from './load-policy';

/** One of several threads that check files side by side: gets a job, answers with its JSON, waits for the next. */
const settings = workerData as WorkerSettings;
const loaded = loadPolicy(settings.policy);

parentPort?.on('message', ({ index, found }: Job) => {
  // The main thread has loaded the same policy before it started any worker.
  if (!loaded.ok) return;
  void checkFile(found, { ...settings, policy: loaded.policy }).then((json) => {
    parentPort?.postMessage({ index, json });
  });
});
