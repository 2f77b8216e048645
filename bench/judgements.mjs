// npm run judgements: how the judgements compare with the labelled pairs, kind by kind, and how the names of indicators are
// taken. Fails when a target that was not labelled met is called met, or a name is taken the wrong way.
import { load } from '../scripts/typescript.mjs';

const { labelledPairs } = await load('test/support/labelled-pairs.ts');
const { countsByKind, countsOf } = await load('test/support/judgement-counts.ts');
const { namedDirections } = await load('test/support/named-directions.ts');
const { directionCounts } = await load('test/support/direction-counts.ts');

const KINDS = new Map([
  ['at-least', '不低于'],
  ['at-most', '不高于'],
  ['equal', '等于'],
  ['between', '范围'],
  ['none', '零或没有'],
  ['by-date', '时限'],
  ['within-duration', '时长'],
  ['qualitative', '文字'],
  ['unclear', '方向不明'],
]);

const pairs = labelledPairs();
const all = countsOf(pairs);
const table = Object.fromEntries([
  ...[...countsByKind(pairs)].map(([kind, counts]) => [KINDS.get(kind) ?? kind, headed(counts)]),
  ['合计', headed(all)],
]);
console.table(table);

const WAYS = [
  ['higher', '越多越好'],
  ['lower', '越少越好'],
];
const named = namedDirections();
const tricky = namedDirections('tricky-directions');
const directions = Object.fromEntries(
  WAYS.flatMap(([way, title]) => {
    const of = named.filter(({ better }) => better === way);
    return [
      [`${title}，可学`, directionCounts(of.filter(({ heldOut }) => !heldOut))],
      [`${title}，留出`, directionCounts(of.filter(({ heldOut }) => heldOut))],
      [`${title}，易混`, directionCounts(tricky.filter(({ better }) => better === way))],
    ];
  }),
);
console.table(Object.fromEntries(Object.entries(directions).map(([row, of]) => [row, told(of)])));
const isWrong = Object.values(directions).some(({ wrong }) => wrong > 0);
process.exitCode = all.pairs === 0 || all.falselyMet > 0 || isWrong ? 1 : 0;

function told({ names, right, wrong, undecided }) {
  const decided = `${((100 * (names - undecided)) / names).toFixed(1)}%`;
  return { 例数: names, 判对: right, 判反: wrong, 未定: undecided, 已定: decided };
}

function headed(counts) {
  return {
    例数: counts.pairs,
    判断相符: counts.right,
    误判为完成: counts.falselyMet,
    误判为未完成: counts.falselyUnmet,
    应判而未判: counts.untold,
    有无实际数值相符: counts.measuredRight,
    类别相符: counts.kindRight,
  };
}
