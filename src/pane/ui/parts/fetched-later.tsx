import { type ComponentType, lazy, useState } from 'react';

/** A part of the pane that is fetched behind the first screen. */
export interface FetchedLater<Props extends object> {
  readonly Part: ComponentType<Props>;
  /** Fetches it before it is needed. Rejects when that fails; whoever needs it then asks again. */
  readonly load: () => Promise<unknown>;
}

/**
 * Once it has been fetched, such a part is drawn at once. React's own lazy shows its fallback even then, and for 300 ms, so
 * that every tab would flicker when it is first chosen.
 */
export function fetchedLater<Props extends object>(
  importPart: () => Promise<{ readonly default: ComponentType<Props> }>,
): FetchedLater<Props> {
  let fetched: ComponentType<Props> | null = null;
  const load = async () => {
    const module = await importPart();
    fetched = module.default;
    return module;
  };
  const Late: ComponentType<Props> = lazy(load);
  return {
    load,
    Part: (props) => {
      // What has been drawn once stays the same component, so that it keeps its state.
      const [Drawn] = useState(() => fetched ?? Late);
      return <Drawn {...props} />;
    },
  };
}
