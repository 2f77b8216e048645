/**
 * What a page may load: itself and, where it is the pane of Excel, office.js. Nothing connects to anywhere.
 * Styles may stand in the page, as Fluent UI, the spreadsheet and office.js all make theirs while they run.
 * @param scriptOrigins other origins that scripts come from
 */
export function contentSecurityPolicy(scriptOrigins = []) {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scriptOrigins].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
