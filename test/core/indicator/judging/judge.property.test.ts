import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judge } from '../../../../src/core/indicator/judging/judge';
import type { Verdict } from '../../../../src/core/indicator/judgement';
import { say } from '../../../../src/core/messages/say';

const CONTEXT = { name: '监测', group: '', year: 2023 };

const verdict = (target: string, actual: string, name = CONTEXT.name): Verdict =>
  judge(target, actual, { ...CONTEXT, name }).verdict;

const cents = fc.integer({ min: 0, max: 10_000_000 });
/** An amount of hundredths as it is written: 12345 → 123.45. */
const written = (amount: number): string =>
  `${String(Math.floor(amount / 100))}.${String(amount % 100).padStart(2, '0')}`;

/** Pieces of what cells hold, so that random text comes near to real cells. */
const piece = fc.constantFrom(
  ...'≥ ≤ ＞ < = ± 不低于 不超过 以上 以内 达到 约 余 增长 下降 每 / · 、 ， 。 - — ~ 至 ( ) 件 人 人次 元 万 万元 % ‰ 天 个月'.split(
    ' ',
  ),
  ...'2023年 12月 31日 底 前 完成 未完成 达成预期指标 无 零 提升 不断 按 定 优 良 差 3 15 0.5 1,000 100 二 O ¦ 成本 满意度'.split(
    ' ',
  ),
  ' ',
  '\n',
);
const cell = fc.oneof(
  fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

test('any two cells give a judgement with a sentence', () => {
  fc.assert(
    fc.property(cell, cell, cell, cell, (target, actual, name, group) => {
      const { why, ...judged } = judge(target, actual, { name, group, year: 2023 });
      expect(['met', 'unmet', 'cannot-tell', 'blank']).toContain(judged.verdict);
      for (const language of ['zh', 'en'] as const) {
        expect(say(language, why)).toMatch(/[。.]$/u);
      }
    }),
    { numRuns: 2000 },
  );
});

test('the same cells give the same judgement', () => {
  fc.assert(
    fc.property(cell, cell, (target, actual) => {
      expect(judge(target, actual, CONTEXT)).toEqual(judge(target, actual, CONTEXT));
    }),
  );
});

test('a copied target is never missed', () => {
  fc.assert(
    fc.property(cell, (target) => {
      expect(verdict(target, target)).not.toBe('unmet');
    }),
    { numRuns: 1000 },
  );
});

test.each(['≥', '>', '不低于', '超过', '达到', ''])(
  'attaining more never turns a met floor into a missed one (%s)',
  (sign) => {
    fc.assert(
      fc.property(cents, cents, cents, (target, actual, more) => {
        const asked = `${sign}${written(target + 1)}件`;
        if (verdict(asked, `${written(actual)}件`) === 'met') {
          expect(verdict(asked, `${written(actual + more)}件`)).toBe('met');
        }
      }),
    );
  },
);

test.each([
  ['≤', '件'],
  ['<', '件'],
  ['不超过', '元'],
  ['低于', '%'],
  ['控制在', '天'],
])('needing less never turns a met cap into a missed one (%s%s)', (sign, unit) => {
  fc.assert(
    fc.property(cents, cents, cents, (target, actual, less) => {
      const asked = `${sign}${written(target)}${unit}`;
      const smaller = Math.max(0, actual - less);
      if (verdict(asked, `${written(actual)}${unit}`) === 'met') {
        expect(verdict(asked, `${written(smaller)}${unit}`)).toBe('met');
      }
    }),
  );
});

test('a number on a signed target is met or missed as arithmetic says', () => {
  const signs = [
    ['≥', (a: number, b: number) => b >= a],
    ['＞', (a: number, b: number) => b > a],
    ['≤', (a: number, b: number) => b <= a],
    ['<', (a: number, b: number) => b < a],
  ] as const;
  fc.assert(
    fc.property(fc.constantFrom(...signs), cents, cents, ([sign, holds], target, actual) => {
      expect(verdict(`${sign}${written(target)}万元`, `${written(actual)}万元`)).toBe(
        holds(target, actual) ? 'met' : 'unmet',
      );
    }),
  );
});

test.each([
  ['万元', '元', 10_000],
  ['千元', '元', 1000],
  ['小时', '分钟', 60],
  ['吨', '公斤', 1000],
  ['公里', '米', 1000],
  ['分钟', '秒', 60],
  ['周', '天', 7],
  ['年', '个月', 12],
  // A day that is to be served may have fewer hours (pairs.tsv).
  ['天', '小时', 24, ['≤', '<', '=']],
  ['公顷', '平方米', 10_000],
  ['万件', '件', 10_000],
] as readonly [string, string, number, (readonly string[])?][])(
  '%s and %s give the same verdict',
  (large, small, factor, signs = ['≥', '≤', '>', '<', '=']) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1800 }),
        fc.integer({ min: -2, max: 2 }),
        fc.constantFrom(...signs),
        (target, difference, sign) => {
          const actual = Math.max(0, target + difference);
          const plain = verdict(`${sign}${String(target)}${large}`, `${String(actual)}${large}`);
          const scaled = String(actual * factor);
          const both = `${sign}${String(target * factor)}${small}`;
          expect(verdict(`${sign}${String(target)}${large}`, `${scaled}${small}`)).toBe(plain);
          expect(verdict(both, `${scaled}${small}`)).toBe(plain);
        },
      ),
    );
  },
);

const FULL_WIDTH = new Map('0123456789.%><=()/-'.split('').map((sign) => [sign, fullWidth(sign)]));

function fullWidth(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) + 0xfee0);
}

test.each([
  ['≥1500批次', '1584批次'],
  ['≤760元/批次', '780.5元/批次'],
  ['不低于95%', '94.5%'],
  ['>=90%', '95%'],
  ['80%-90%', '85%'],
  ['2023年12月31日前', '2023年11月'],
  ['不断加强', '持续提升'],
  ['0件', '无'],
])('width and spaces change nothing: %s → %s', (target, actual) => {
  const plain = judge(target, actual, CONTEXT);
  const style = fc.record({ wide: fc.boolean(), spaces: fc.constantFrom('', ' ', '\n', '　') });
  fc.assert(
    fc.property(style, style, (one, other) => {
      const restyled = judge(restyle(target, one), restyle(actual, other), CONTEXT);
      expect({ ...restyled, why: plain.why }).toEqual(plain);
    }),
  );

  /** White space between digits would part two figures, so it goes only beside other characters. */
  function restyle(text: string, { wide, spaces }: { wide: boolean; spaces: string }): string {
    return Array.from(text)
      .map((character) => (/[\d.]/u.test(character) ? character : `${spaces}${character}${spaces}`))
      .join('')
      .replace(/[!-~]/gu, (character) =>
        wide ? (FULL_WIDTH.get(character) ?? character) : character,
      );
  }
});
