/** Something about WPS that is not known for sure, and how to find it out. Ids are for whoever compares the answers. */
export interface Fact<Subject> {
  readonly id: string;
  readonly find: (subject: Subject) => unknown;
}

/** One line of the answer: `id: what was found (3 ms)`. */
export function finding<Subject>(
  { id, find }: Fact<Subject>,
  subject: Subject,
  describe: (value: unknown) => string,
  now: () => number,
): string {
  const began = now();
  let found: string;
  try {
    found = describe(find(subject));
  } catch (error) {
    found = `! ${error instanceof Error ? error.message : String(error)}`;
  }
  return `${id}: ${found} (${Math.round(now() - began)} ms)`;
}
