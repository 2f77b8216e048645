import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browserClock } from '../../src/pane/browser-clock';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Whether the pause is over after so many milliseconds. */
async function isOver(milliseconds: number) {
  const over = vi.fn();
  void browserClock.pause().then(over);
  await vi.advanceTimersByTimeAsync(milliseconds);
  return over.mock.calls.length === 1;
}

describe('a pause', () => {
  test('lasts until the frame has been painted', async () => {
    vi.stubGlobal('requestAnimationFrame', (call: () => void) => setTimeout(call, 16));
    expect(await isOver(15)).toBe(false);
    expect(await isOver(20)).toBe(true);
  });

  test('is short in a pane that is never painted', async () => {
    vi.stubGlobal('requestAnimationFrame', () => 0);
    expect(await isOver(49)).toBe(false);
    expect(await isOver(50)).toBe(true);
  });
});

test('what is stopped is not called', async () => {
  const call = vi.fn();
  browserClock.after(100, call);
  browserClock.after(100, call)();
  await vi.advanceTimersByTimeAsync(100);
  expect(call).toHaveBeenCalledTimes(1);
});
