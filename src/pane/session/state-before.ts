import { DEFAULT_SETTINGS, languageOf, storedGroup, withSettings } from './default-settings';
import type { SessionState } from './session';
import type { SessionOptions } from './session-options';

/** The state before anything was done. The policies are not known yet, so the default one stands for the user's own. */
export function stateBefore({ host, store }: Pick<SessionOptions, 'host' | 'store'>): SessionState {
  const { capabilities, environment } = host;
  const settings = withSettings(DEFAULT_SETTINGS, storedSettings(store), []);
  return {
    capabilities,
    theme: environment.theme,
    language: languageOf(settings, environment.language),
    settings,
    busy: null,
    name: null,
    review: null,
    outdated: false,
    selected: null,
    undoable: null,
    notice: null,
    problem: null,
    policies: [],
    ownPolicies: [],
  };
}

function storedSettings(store: SessionOptions['store']): Readonly<Record<string, unknown>> {
  try {
    return storedGroup(storedGroup(store.load()).settings);
  } catch {
    return {};
  }
}
