import { describe, expect, it } from '@jest/globals';
import { files, read } from './repository';

/** Modules and globals that reach a network; nothing in the product may name one. */
const NETWORK =
  /['"](?:node:)?(?:https?|http2|net|tls|dgram|dns)(?:\/promises)?['"]|\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\s*\(/;

describe('the product', () => {
  const sources = files.filter((file) => /^src\/.*\.tsx?$/.test(file));

  it('is there', () => {
    expect(sources.length).toBeGreaterThan(20);
  });

  it.each(sources)('%s reaches no network', (file) => {
    expect(NETWORK.exec(read(file))?.[0]).toBeUndefined();
  });
});
