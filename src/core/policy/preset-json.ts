import { extendPolicy } from './extend-policy';
import { executionCapped } from './execution-capped';
import { hubei } from './hubei';
import { hunan } from './hunan';
import { integratedSystem } from './integrated-system';
import { mof2020 } from './mof-2020';
import { mof2021 } from './mof-2021';
import { sichuan } from './sichuan';

/** The built-in policies as complete JSON by id, the default first. */
export const presetJson: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  [mof2020.id, mof2020],
  ...[mof2021, integratedSystem, executionCapped, hunan, sichuan, hubei].map(
    ({ extends: _, ...given }): [string, unknown] => [given.id, extendPolicy(mof2020, given)],
  ),
]);
