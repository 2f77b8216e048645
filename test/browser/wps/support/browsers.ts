import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { findBrowser } = require('../../../../scripts/ensure-browser.cjs') as {
  readonly findBrowser: () => string | null;
};
interface OldBrowser {
  readonly name: string;
  readonly file: string;
}
const { lackOf, OLD_BROWSERS } = require('../../../../scripts/wps/old-browsers.cjs') as {
  readonly lackOf: (browser: OldBrowser) => string | null;
  readonly OLD_BROWSERS: readonly OldBrowser[];
};

export interface Browser extends OldBrowser {
  /** Why it cannot be used; null when it can. */
  readonly lack: string | null;
  /** Made for machines that allow one process. */
  readonly small: boolean;
}

/** The browser of this machine, and those of the ages that WPS carries. */
export function browsers(): readonly Browser[] {
  const file = findBrowser();
  return [
    { name: 'today', file: file ?? '', lack: file ? null : 'there is none', small: false },
    ...OLD_BROWSERS.map((each) => ({ ...each, lack: lackOf(each), small: true })),
  ];
}
