import { STORED, type WpsApplication, type WpsTaskPane } from './page-api';

const TITLE = '绩效自评助手';
/** In pixels: what the pane is made for. */
const WIDTH = 380;

/** Shows the pane, made anew where there is none; true when it is there. `address` is that of its page, in full. */
export function showPane(application: WpsApplication, address: string): boolean {
  const pane = presentPane(application) ?? newPane(application, address);
  if (!pane) return false;
  pane.Visible = true;
  return true;
}

/** Hides the pane; its page lives on. */
export function hidePane(application: WpsApplication): void {
  const pane = presentPane(application);
  if (pane) pane.Visible = false;
}

/** Of a pane that is gone, some versions give nothing and others an error. */
function presentPane(application: WpsApplication): WpsTaskPane | null {
  const id = application.PluginStorage?.getItem(STORED.pane);
  if (id === undefined || id === null || id === '') return null;
  try {
    return application.GetTaskPane?.(id) ?? null;
  } catch {
    return null;
  }
}

function newPane(application: WpsApplication, address: string): WpsTaskPane | null {
  const pane =
    application.CreateTaskPane?.(address, TITLE) ?? application.CreateTaskpane?.(address, TITLE);
  if (!pane) return null;
  const { ID } = pane;
  if (typeof ID === 'number' || typeof ID === 'string') {
    application.PluginStorage?.setItem(STORED.pane, ID);
  }
  pane.Width = WIDTH;
  return pane;
}
