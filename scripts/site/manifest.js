/** The address that manifest.xml in the repository names, for trying it on one's own machine. */
export const DEFAULT_BASE = 'https://localhost:3000/';

/**
 * The manifest for pages that are served elsewhere.
 * @param base an https address that ends in `/` @throws Error when it is not
 */
export function manifestFor(manifest, base) {
  const url = URL.canParse(base) ? new URL(base) : null;
  if (url?.protocol !== 'https:' || !url.pathname.endsWith('/') || url.search || url.hash) {
    throw new Error(`--base takes the https address of a folder, ending in /; not ${base}`);
  }
  return manifest.replaceAll(DEFAULT_BASE, url.href.replaceAll('&', '&amp;'));
}
