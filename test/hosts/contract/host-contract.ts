import { describe, expect, test } from '@jest/globals';
import { eventsContract } from './events';
import { goldenContract } from './golden';
import type { Lacking, MakeHarness } from './harness';
import { listContract } from './list';
import { listKeptContract } from './list-kept';
import { marksContract } from './marks';
import { readingContract } from './reading';
import { suiteFor } from './suite';
import { valuesContract } from './values';

/**
 * Everything that src/hosts/host.ts and src/core/edit.ts promise, run against one host. `lacks` names what a host of this
 * kind cannot know or do.
 */
export function hostContract(
  name: string,
  makeHarness: MakeHarness,
  lacks: readonly Lacking[] = [],
): void {
  describe(`${name} keeps the contract of hosts`, () => {
    const suite = suiteFor(makeHarness, lacks);

    test('it says what it can do', async () => {
      const { host } = await suite.open('5');
      expect(host.capabilities.notes).toBe(!lacks.includes('notes'));
      expect(host.capabilities.write).toBe(true);
      expect(['light', 'dark', 'high-contrast']).toContain(host.environment.theme);
      expect(['zh', 'en']).toContain(host.environment.language);
      host.environment.onThemeChange(() => undefined)();
    });

    readingContract(suite);
    valuesContract(suite);
    marksContract(suite);
    listContract(suite);
    listKeptContract(suite);
    eventsContract(suite);
    goldenContract(suite);
  });
}
