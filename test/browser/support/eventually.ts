const PATIENCE_MS = 10_000;
const PAUSE_MS = 50;

/** Waits until the checks hold: what a page shows comes a moment after the click. Fails as the last try did. */
export async function eventually(checks: () => Promise<void>): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      await checks();
      return;
    } catch (error) {
      if (performance.now() > until) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
