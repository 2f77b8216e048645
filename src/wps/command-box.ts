import { RIBBON_COMMANDS, type RibbonCommandId } from '../ribbon/commands';
import { type PluginStorage, STORED } from './page-api';

/** Leaves a button's wish for the pane's page. A later one takes its place: who clicks twice wants it once. */
export function leaveCommand(storage: PluginStorage | undefined, id: RibbonCommandId): void {
  storage?.setItem(STORED.command, id);
}

/** Takes the wish that was left, if there is one. */
export function takeCommand(storage: PluginStorage | undefined): RibbonCommandId | null {
  const left = storage?.getItem(STORED.command);
  const id = RIBBON_COMMANDS.find((each) => each === left) ?? null;
  if (id !== null) storage?.setItem(STORED.command, '');
  return id;
}
