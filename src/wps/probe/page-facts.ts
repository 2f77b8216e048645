import type { Fact } from './fact';
import { reach } from './reach';

/** About the browser that WPS carries. */
export const PAGE_FACTS: readonly Fact<Window>[] = [
  { id: 'browser', find: (page) => page.navigator.userAgent },
  { id: 'address', find: (page) => page.location.protocol },
  { id: 'languages', find: (page) => page.navigator.languages.join() },
  { id: 'secure-context', find: (page) => page.isSecureContext },
  { id: 'pixel-ratio', find: (page) => page.devicePixelRatio },
  { id: 'local-storage', find: (page) => storageWorks(page) },
  ...['ResizeObserver', 'BroadcastChannel', 'IntersectionObserver'].map((name) => ({
    id: name,
    find: (page: Window) => typeof reach(page, name),
  })),
  { id: 'dark', find: (page) => page.matchMedia('(prefers-color-scheme: dark)').matches },
];

/** Whether what was kept the last time is still there is seen when the page is opened twice. */
function storageWorks({ localStorage }: Window): string {
  const key = 'jixiao.probe';
  const before = localStorage.getItem(key);
  localStorage.setItem(key, String(Number(before ?? 0) + 1));
  return `${before ?? 'first'} → ${localStorage.getItem(key) ?? 'lost'}`;
}
