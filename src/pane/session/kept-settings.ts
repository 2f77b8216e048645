import { DEFAULT_SETTINGS, storedGroup, withSettings } from './default-settings';
import { allPolicies, type OwnPolicy, ownPolicy } from './own-policies';
import type { Settings } from './session';
import type { SettingsStore } from './settings-store';

export interface Kept {
  readonly settings: Settings;
  readonly own: readonly OwnPolicy[];
}

/** What the store holds, as far as it can be used; the default for the rest. A broken store is none. */
export function loadKept(store: SettingsStore): Kept {
  const stored = storedGroup(quietly(() => store.load()));
  const own = (Array.isArray(stored.policies) ? stored.policies : []).flatMap((json: unknown) => {
    const reading = ownPolicy(json);
    return reading.ok ? [reading.own] : [];
  });
  const settings = withSettings(DEFAULT_SETTINGS, storedGroup(stored.settings), allPolicies(own));
  return { settings, own };
}

export function saveKept(store: SettingsStore, { settings, own }: Kept): void {
  quietly(() => store.save({ settings, policies: own.map(({ json }) => json) }));
}

function quietly<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
