import type { EtApplication, EtCollection, EtWorkbook } from '../hosts/wps/model/et';

/**
 * What the pages of the add-in use of WPS beside workbooks. The ribbon's page (never seen) and the pane's page are two
 * browser pages of their own; PluginStorage is what both see.
 */
export interface WpsApplication extends EtApplication {
  readonly Workbooks?: EtCollection<EtWorkbook>;
  readonly PluginStorage?: PluginStorage;
  CreateTaskPane?(address: string, title: string): WpsTaskPane | null | undefined;
  /** As the documents spell it. */
  CreateTaskpane?(address: string, title: string): WpsTaskPane | null | undefined;
  GetTaskPane?(id: unknown): WpsTaskPane | null | undefined;
  ShowDialog?(
    address: string,
    title: string,
    width: number,
    height: number,
    isModal: boolean,
  ): unknown;
}

/** Kept while WPS runs, and shared by Writer, Spreadsheets and Presentation. */
export interface PluginStorage {
  getItem(key: string): unknown;
  setItem(key: string, value: string | number): unknown;
}

export interface WpsTaskPane {
  readonly ID?: unknown;
  Visible?: unknown;
  Width?: unknown;
}

/** The names in PluginStorage; `et` as the ids of panes begin anew in each of the three programs. */
export const STORED = { pane: 'jixiao.et.pane', command: 'jixiao.et.command' } as const;

/** What WPS gives each of its pages; undefined where the page is open anywhere else. */
export function wpsApplication(page: object): WpsApplication | undefined {
  const { Application, wps } = page as { Application?: unknown; wps?: unknown };
  const found = [Application, wps].find(isApplication);
  return found;
}

/** Of what WPS gives, `typeof` may say either; and a member that it does not have is undefined. */
function isApplication(value: unknown): value is WpsApplication {
  if (!isPresent(value)) return false;
  const { PluginStorage, Workbooks } = value as WpsApplication;
  return isPresent(PluginStorage) || isPresent(Workbooks);
}

function isPresent(value: unknown): boolean {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
