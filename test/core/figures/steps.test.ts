import { expect, test } from '@jest/globals';
import { Decimal } from '../../../src/core/amount/decimal';
import { stepReached } from '../../../src/core/figures/steps';
import { say } from '../../../src/core/messages/say';

const step = (from: string, share: string) => ({
  from: new Decimal(from),
  share: new Decimal(share),
});
const STEPS = [step('1', '1'), step('0.8', '0.7'), step('0.6', '0.5')];
const TO_ZERO = [step('0.625', '1'), step('0', '0.2')];

test.each<[rate: string, share: string, band: string]>([
  ['1.2', '1', '达到 100%'],
  ['1', '1', '达到 100%'],
  // 100.00% as forms print it.
  ['0.99996', '1', '达到 100%'],
  ['0.99994', '0.7', '达到 80%、不足 100%'],
  ['0.8', '0.7', '达到 80%、不足 100%'],
  ['0.7999', '0.5', '达到 60%、不足 80%'],
  ['0.6', '0.5', '达到 60%、不足 80%'],
  ['0.5999', '0', '不足 60%'],
  ['0', '0', '不足 60%'],
  ['-0.5', '0', '不足 60%'],
])('%s gets %s: %s', (rate, share, band) => {
  const reached = stepReached(STEPS, new Decimal(rate));
  expect([reached.share.toFixed(), say('zh', reached.band)]).toEqual([share, band]);
});

test.each<[rate: string, share: string, band: string]>([
  ['0.63', '1', '达到 62.5%'],
  ['0.62', '0.2', '不足 62.5%'],
  ['-0.1', '0', '不足 0%'],
])('with a step from 0: %s gets %s: %s', (rate, share, band) => {
  const reached = stepReached(TO_ZERO, new Decimal(rate));
  expect([reached.share.toFixed(), say('zh', reached.band)]).toEqual([share, band]);
});
