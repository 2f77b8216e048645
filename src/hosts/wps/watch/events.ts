import type { EtApplication, EtListener } from '../model/et';

/** What listens to the application. */
export interface Listening {
  readonly stop: () => void;
  /** False where this version has no events, or lacks one of them. */
  readonly isWhole: boolean;
}

/** Listens to events of the application, as far as this version has them. */
export function listen(
  { ApiEvent }: EtApplication,
  listeners: Readonly<Record<string, EtListener>>,
): Listening {
  const stops: (() => void)[] = [];
  let isWhole = Boolean(ApiEvent);
  for (const [name, listener] of Object.entries(listeners)) {
    const isHeard = attempt(() => ApiEvent?.AddApiEventListener(name, listener));
    if (isHeard) stops.push(() => ApiEvent?.RemoveApiEventListener(name, listener));
    else isWhole = false;
  }
  return { isWhole, stop: () => stops.forEach(attempt) };
}

function attempt(run: () => unknown): boolean {
  try {
    run();
    return true;
  } catch {
    return false;
  }
}
