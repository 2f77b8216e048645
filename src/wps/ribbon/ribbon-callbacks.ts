import { RIBBON_COMMANDS } from '../../ribbon/commands';
import { leaveCommand } from '../command-box';
import type { WpsApplication } from '../page-api';
import { showPane } from '../task-pane';

/** A button, as WPS hands it to its callback; older versions write `id`. */
export interface RibbonControl {
  readonly Id?: unknown;
  readonly id?: unknown;
}

/** What ribbon.xml names. WPS calls them in its own time and waits: they do little, and promise nothing. */
export interface RibbonCallbacks {
  readonly onLoad: () => boolean;
  readonly onAction: (control: RibbonControl) => boolean;
  readonly getImage: (control: RibbonControl) => string;
}

/** The button for whoever looks after the computers. */
const PROBE = 'probe';

/**
 * The callbacks of the ribbon. What a button does, the pane does: it is brought up and finds the wish. `page` is the ribbon's
 * page; `application` is asked for at each click, as WPS may give it late.
 */
export function ribbonCallbacks(
  application: () => WpsApplication | undefined,
  page: { readonly address: string; readonly pixelRatio: number },
): RibbonCallbacks {
  const besides = (file: string) => new URL(file, page.address).href;
  return {
    onLoad: () => true,
    onAction: (control) => {
      const wps = application();
      const name = idOf(control);
      if (!wps) return false;
      if (name === PROBE) {
        const [width, height] = [760, 640].map((size) => size * page.pixelRatio);
        wps.ShowDialog?.(besides('probe.html'), '校验环境', width ?? 0, height ?? 0, false);
        return true;
      }
      const id = RIBBON_COMMANDS.find((each) => each === name);
      if (id === undefined) return false;
      leaveCommand(wps.PluginStorage, id);
      return showPane(wps, besides('taskpane.html'));
    },
    getImage: (control) => `icons/${imageOf(idOf(control))}-32.png`,
  };
}

function idOf({ Id, id }: RibbonControl): string {
  return String(Id ?? id);
}

function imageOf(name: string): string {
  return RIBBON_COMMANDS.find((each) => each === name) ?? 'mark';
}
