import type { Workbook } from '../../../src/core/workbook/workbook';
import { bookOf } from './book-of';
import { clerkAt } from './clerk';
import { dumpOf } from './dump';
import { createStandIn, type StandIn } from './stand-in';
import type { Variant } from './variant';

/** What the stand-in shows a test that drives the page. */
export interface PageStandIn extends StandIn {
  readonly clerk: ReturnType<typeof clerkAt>;
  readonly dump: () => ReturnType<typeof dumpOf>;
  /** What the pages have in common. */
  readonly stored: Map<string, unknown>;
  readonly panes: { address: string; title: string; visible: boolean }[];
  readonly dialogs: string[];
}

/**
 * WPS as its pages see it: the object model, and what belongs to panes and ribbon. Gives what a page finds as
 * `window.Application`.
 */
export function pageStandIn(
  workbooks: readonly Workbook[],
  variant: Variant = {},
): { readonly application: object; readonly standIn: PageStandIn } {
  const standIn = createStandIn(
    workbooks.map((workbook, index) => bookOf(workbook, `自评表${index + 1}.xlsx`, index + 1)),
    variant,
  );
  const stored = new Map<string, unknown>();
  const panes: PageStandIn['panes'] = [];
  const dialogs: string[] = [];
  const paneObject = (index: number) => {
    const pane = panes[index];
    if (!pane) return null;
    return {
      ID: index,
      get Visible() {
        return pane.visible;
      },
      set Visible(visible: boolean) {
        pane.visible = visible;
      },
      Width: 0,
    };
  };
  const own: Readonly<Record<string, unknown>> = {
    PluginStorage: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: unknown) => stored.set(key, value),
    },
    CreateTaskPane: (address: string, title: string) => {
      panes.push({ address, title, visible: false });
      return paneObject(panes.length - 1);
    },
    GetTaskPane: (id: unknown) => paneObject(Number(id)),
    ShowDialog: (address: string) => dialogs.push(address),
  };
  const lacks = (name: string) => variant.without?.includes(`Application.${name}`) === true;
  const application = new Proxy(standIn.application, {
    get: (model, name: string) =>
      Object.prototype.hasOwnProperty.call(own, name) && !lacks(name)
        ? own[name]
        : (model as Readonly<Record<string, unknown>>)[name],
  });
  return {
    application,
    standIn: Object.assign(standIn, {
      clerk: clerkAt(standIn),
      dump: () => dumpOf(standIn.book()),
      stored,
      panes,
      dialogs,
    }),
  };
}
