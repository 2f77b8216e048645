import { expect, test } from '@jest/globals';
import { createHistory } from '../../../src/hosts/workbench/history';

const version = (length: number) => new Uint8Array(length);

test('goes back and forth between versions', () => {
  const history = createHistory();
  const [a, b, c] = [version(1), version(2), version(3)];
  history.push(a);
  history.push(b);
  expect(history.undo(c)).toBe(b);
  expect(history.undo(b)).toBe(a);
  expect(history.undo(a)).toBeNull();
  expect(history.canUndo()).toBe(false);
  expect(history.redo(a)).toBe(b);
  expect(history.redo(b)).toBe(c);
  expect(history.redo(c)).toBeNull();
});

test('what was undone cannot be redone after another change', () => {
  const history = createHistory();
  const [a, b, c] = [version(1), version(2), version(3)];
  history.push(a);
  expect(history.undo(b)).toBe(a);
  history.push(a);
  expect(history.canRedo()).toBe(false);
  expect(history.redo(c)).toBeNull();
});

test('forgets the oldest versions where there are many, or they are large', () => {
  const history = createHistory();
  for (let step = 0; step < 250; step += 1) history.push(version(1));
  let steps = 0;
  while (history.undo(version(1))) steps += 1;
  expect(steps).toBe(200);
  const large = createHistory();
  for (let step = 0; step < 5; step += 1) large.push(version(60 * 1024 * 1024));
  steps = 0;
  while (large.undo(version(1))) steps += 1;
  expect(steps).toBe(2);
});
