// Times by the clock, as the user waits; of many runs the one that a quarter of them beat, as on a busy machine the slower
// ones measure the others. Processor time would count the collector's threads beside, for which nobody waits.

export const median = (values) => quantile(values, 0.5);

/** The lower quartile of the time of `work` in milliseconds, after two seconds of it to warm up; what `prepare` makes for each run is not counted. */
export function time(work, runs, prepare = () => undefined) {
  for (const until = performance.now() + 2000; performance.now() < until;) work(prepare());
  const times = Array.from({ length: runs }, () => {
    const prepared = prepare();
    const started = performance.now();
    work(prepared);
    return performance.now() - started;
  });
  return quantile(times, 0.25);
}

/** The same of work that waits now and then, without warming up. */
export async function timed(work, runs) {
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return quantile(times, 0.25);
}

function quantile(values, share) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * share)];
}
