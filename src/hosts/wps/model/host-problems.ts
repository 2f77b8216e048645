import { HostProblem } from '../../host';

/** Runs what speaks to WPS; an error of its own, or a method that it does not have, becomes a HostProblem. */
export async function withHostProblems<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    throw problemOf(error);
  }
}

function problemOf(error: unknown): HostProblem {
  if (error instanceof HostProblem) return error;
  return new HostProblem('failed', error instanceof Error ? error.message : String(error));
}
