import type { Page } from 'playwright-core';

/** office.js wants a page of Microsoft's telemetry after some seconds, and is refused by our policy: as it should be. */
const REFUSED_TELEMETRY = /^Framing 'https:\/\/telemetryservice\.[^']+' violates/;

/**
 * Everything that a page should not do: errors on its console, errors that nobody caught, files that are missing, and
 * requests to anywhere but the server that it came from.
 * @param elsewhere other origins that the test itself answers for
 * @returns the complaints so far, a list that grows
 */
export function collectComplaints(
  page: Page,
  origin: string,
  elsewhere: readonly string[] = [],
): readonly string[] {
  const complaints: string[] = [];
  const known = [origin, ...elsewhere].map((address) => new URL(address).origin);
  page.on('console', (message) => {
    if (message.type() !== 'error' || REFUSED_TELEMETRY.test(message.text())) return;
    complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol === 'data:' || url.protocol === 'blob:') return;
    if (!known.includes(url.origin)) complaints.push(`request: ${url.href}`);
  });
  page.on('requestfailed', (request) => {
    complaints.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return complaints;
}
