import { describe, expect, test } from '@jest/globals';
import { defaultPolicy, policyById } from '../../../src/core/policy/presets';
import { review } from '../../../src/core/review';
import { sharedReview } from '../../../src/pane/session/shared-review';
import { shifted } from '../../support/variants';
import { draft } from './open-session';

const of = (changes: Readonly<Record<string, string | null>>) =>
  review(draft(changes), defaultPolicy);

describe('a new review', () => {
  test('that says the same is the earlier one', () => {
    const earlier = of({});
    expect(sharedReview(earlier, of({}))).toBe(earlier);
  });

  test('is itself at first, and by another policy', () => {
    const first = of({});
    expect(sharedReview(null, first)).toBe(first);
    const other = review(draft({}), policyById('mof-2021')!);
    expect(sharedReview(first, other)).toBe(other);
  });

  test('says what it says, in the objects of the earlier one where they say so too', () => {
    const earlier = of({});
    const now = of({ '附件3-2!I6': null, '附件3-3!I17': '全员在岗，已调整下年指标值。' });
    const shared = sharedReview(earlier, now);
    const plain = (one: typeof now) => ({ ...one, judgement: null });
    expect(plain(shared)).toEqual(plain(now));
    const known = new Set<object>(earlier.findings);
    const news = shared.findings.filter((finding) => !known.has(finding)).map(({ id }) => id);
    const texts = new Map(earlier.findings.map((finding) => [finding.id, JSON.stringify(finding)]));
    expect(news).toEqual(
      now.findings.filter((f) => texts.get(f.id) !== JSON.stringify(f)).map(({ id }) => id),
    );
    expect(news.length).toBeLessThan(now.findings.length / 4);
  });

  test('judges as it does', () => {
    const now = of({ '附件3-2!I6': null });
    const shared = sharedReview(of({}), now);
    for (const form of shared.forms) {
      if (form.kind === 'base-data') continue;
      expect(form.indicators.map((_, index) => shared.judgement(form, index).verdict)).toEqual(
        form.indicators.map((_, index) => now.judgement(form, index).verdict),
      );
    }
  });

  test('of moved rows keeps no finding with a place where it is no more', () => {
    const moved = review(shifted(draft({}), 3, 0).workbook, defaultPolicy);
    expect(sharedReview(of({}), moved).findings).toEqual(moved.findings);
  });
});
