// Medians of processor time: on a busy machine the clock measures the others.

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** The median time of `work` in milliseconds, after two seconds of it to warm up; what `prepare` makes for each run is not counted. */
export function time(work, runs, prepare = () => undefined) {
  for (const until = performance.now() + 2000; performance.now() < until;) work(prepare());
  const times = Array.from({ length: runs }, () => {
    const prepared = prepare();
    const started = process.cpuUsage();
    work(prepared);
    return since(started);
  });
  return median(times);
}

/** The time of work that waits now and then. */
export async function timed(work) {
  const started = process.cpuUsage();
  await work();
  return since(started);
}

function since(started) {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
