import type { EtApplication, EtListener } from '../model/et';

/** Listens to events of the application; gives the way to stop it. Null where this version has no events. */
export function listen(
  { ApiEvent }: EtApplication,
  listeners: Readonly<Record<string, EtListener>>,
): (() => void) | null {
  if (!ApiEvent) return null;
  const stops = Object.entries(listeners).map(([name, listener]) => {
    ApiEvent.AddApiEventListener(name, listener);
    return () => ApiEvent.RemoveApiEventListener(name, listener);
  });
  return () => {
    for (const stop of stops) stop();
  };
}
