import type { HostEnvironment, HostTheme } from '../host';

/** What the host uses of the page that it runs in. */
export interface Page {
  readonly document: {
    createElement(tag: 'a'): HTMLAnchorElement;
    readonly body: Pick<HTMLElement, 'append'>;
  };
  matchMedia(
    query: string,
  ): Pick<MediaQueryList, 'matches' | 'addEventListener' | 'removeEventListener'>;
  addEventListener(type: 'focus', listener: () => void): void;
  removeEventListener(type: 'focus', listener: () => void): void;
}

const FORCED_COLORS = '(forced-colors: active)';

/** What stands round the workbook, from Office and from the page. */
export function excelEnvironment(office: typeof Office, page: Page): HostEnvironment {
  const context = office.context as Partial<Office.Context>;
  const theme = (): HostTheme => {
    if (page.matchMedia(FORCED_COLORS).matches) return 'high-contrast';
    return isDark(context.officeTheme?.bodyBackgroundColor ?? '') ? 'dark' : 'light';
  };
  return {
    language: /^zh/i.test(context.displayLanguage ?? 'zh') ? 'zh' : 'en',
    get theme() {
      return theme();
    },
    // Excel does not tell when its theme changes; whoever changes it comes back to the pane afterwards.
    onThemeChange: (listener) => {
      let last = theme();
      const look = () => {
        const now = theme();
        if (now === last) return;
        last = now;
        listener(now);
      };
      const forced = page.matchMedia(FORCED_COLORS);
      forced.addEventListener('change', look);
      page.addEventListener('focus', look);
      return () => {
        forced.removeEventListener('change', look);
        page.removeEventListener('focus', look);
      };
    },
  };
}

/** True for a colour `#RRGGBB` that light text stands out from. */
function isDark(color: string): boolean {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!parts) return false;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
