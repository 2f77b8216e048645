import { COMMAND_IDS, type CommandId } from '../ribbon/commands';
import { type PluginStorage, STORED } from './page-api';

/** Leaves a button's wish for the pane's page. A later one takes its place: who clicks twice wants it once. */
export function leaveCommand(storage: PluginStorage | undefined, id: CommandId): void {
  storage?.setItem(STORED.command, id);
}

/** Takes the wish that was left, if there is one. */
export function takeCommand(storage: PluginStorage | undefined): CommandId | null {
  const left = storage?.getItem(STORED.command);
  const id = COMMAND_IDS.find((each) => each === left) ?? null;
  if (id !== null) storage?.setItem(STORED.command, '');
  return id;
}
