import { describe, expect, test } from '@jest/globals';
import { createQueue } from '../../../src/pane/session/queue';
import { settled } from './manual-clock';

function steps() {
  const done: string[] = [];
  const releases: (() => void)[] = [];
  const action = (name: string) => async () => {
    done.push(`${name} begins`);
    await new Promise<void>((resolve) => releases.push(resolve));
    done.push(`${name} ends`);
    return name;
  };
  const next = async () => {
    releases.shift()?.();
    await settled();
  };
  return { done, action, next };
}

describe('actions', () => {
  test('run one after another; the first at once', async () => {
    const { done, action, next } = steps();
    const queue = createQueue();
    void queue.run('a', action('a'));
    void queue.run('b', action('b'));
    expect(done).toEqual(['a begins']);
    await next();
    expect(done).toEqual(['a begins', 'a ends', 'b begins']);
    expect(queue.size()).toBe(1);
    await next();
    expect(queue.size()).toBe(0);
  });

  test('with the same key are one, while it waits or runs', async () => {
    const { done, action, next } = steps();
    const queue = createQueue();
    const results = [
      queue.run('a', action('a')),
      queue.run('b', action('b')),
      queue.run('a', action('a again')),
      queue.run('b', action('b again')),
    ];
    await next();
    await next();
    expect(await Promise.all(results)).toEqual(['a', 'b', 'a', 'b']);
    expect(done.filter((step) => step.endsWith('begins'))).toEqual(['a begins', 'b begins']);
    void queue.run('a', action('a later'));
    expect(done.at(-1)).toBe('a later begins');
  });

  test('run also after one that failed', async () => {
    const queue = createQueue();
    const failed = queue.run('a', () => Promise.reject(new Error('a')));
    const after = queue.run('b', () => Promise.resolve('b'));
    await expect(failed).rejects.toThrow('a');
    expect(await after).toBe('b');
    expect(queue.size()).toBe(0);
  });
});
