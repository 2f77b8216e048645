import { HostProblem } from '../host';
import { hostProblem } from './host-problem';
import type { Timer } from './timer';

/**
 * One round trip to Excel: `queue` says what to do and gives the way to take the results once the answer is there.
 * @throws HostProblem
 */
export type RoundTrip = <Result>(
  queue: (context: Excel.RequestContext) => () => Result,
) => Promise<Result>;

/** Milliseconds; a sync may wait forever, neither failing nor retrying. */
const LONGEST = 10_000;

/**
 * Every round trip has a context of its own: one that never comes back holds up none of those behind it. `Excel.run` would
 * keep track of ranges beyond the sync, which costs another round trip each time.
 */
export function roundTrips(excel: typeof Excel, timer: Timer): RoundTrip {
  return async (queue) => {
    let stop: () => void = () => undefined;
    try {
      const context = new excel.RequestContext();
      const results = queue(context);
      const tooLate = new Promise<never>((_resolve, reject) => {
        stop = timer.after(LONGEST, () => reject(new HostProblem('not-responding')));
      });
      await Promise.race([context.sync(), tooLate]);
      return results();
    } catch (error) {
      throw hostProblem(error);
    } finally {
      stop();
    }
  };
}
