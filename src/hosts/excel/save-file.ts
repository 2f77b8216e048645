import type { HostFile } from '../host';
import type { Page } from './environment';

/** Lets the browser download a file. Only Excel on the web runs in a browser that does. */
export function downloadFile(page: Page, { name, type, text }: HostFile): Promise<void> {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = page.document.createElement('a');
  link.href = url;
  link.download = name;
  page.document.body.append(link);
  link.click();
  link.remove();
  // The browser takes the content only after this.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return Promise.resolve();
}
