import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { browserClock } from '../../src/pane/browser-clock';
import { stubGlobal } from '../support/stub-global';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** Whether the pause is over after so many milliseconds. */
async function isOver(milliseconds: number) {
  const over = jest.fn();
  void browserClock.pause().then(over);
  await jest.advanceTimersByTimeAsync(milliseconds);
  return over.mock.calls.length === 1;
}

describe('a pause', () => {
  test('lasts until the frame has been painted', async () => {
    stubGlobal('requestAnimationFrame', (call: () => void) => setTimeout(call, 16));
    expect(await isOver(15)).toBe(false);
    expect(await isOver(20)).toBe(true);
  });

  test('is short in a pane that is never painted', async () => {
    stubGlobal('requestAnimationFrame', () => 0);
    expect(await isOver(49)).toBe(false);
    expect(await isOver(50)).toBe(true);
  });
});

test('what is stopped is not called', async () => {
  const call = jest.fn();
  browserClock.after(100, call);
  browserClock.after(100, call)();
  await jest.advanceTimersByTimeAsync(100);
  expect(call).toHaveBeenCalledTimes(1);
});
