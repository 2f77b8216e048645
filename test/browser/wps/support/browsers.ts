import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { findBrowser } = require('../../../../.ci/ensure-browser.cjs') as {
  readonly findBrowser: () => string | null;
};
const { OLD_BROWSERS } = require('../../../../.ci/wps/old-browsers.cjs') as {
  readonly OLD_BROWSERS: readonly { readonly name: string; readonly file: string }[];
};

export interface Browser {
  readonly name: string;
  readonly file: string;
  /** Made for machines that allow one process. */
  readonly small: boolean;
}

/** The browser of this machine; and those of the ages that WPS carries, where they have been fetched. */
export function browsers(): readonly Browser[] {
  const current = findBrowser();
  return [
    ...(current === null ? [] : [{ name: 'today', file: current, small: false }]),
    ...OLD_BROWSERS.filter(({ file }) => existsSync(file)).map((each) => ({
      ...each,
      small: true,
    })),
  ];
}
