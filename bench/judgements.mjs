// npm run judgements: how the judgements compare with the labelled pairs, kind by kind. Fails when a target that was
// not labelled met is called met.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { labelledPairs } = await load('test/support/labelled-pairs.ts');
const { countsByKind, countsOf } = await load('test/support/judgement-counts.ts');

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
process.exitCode = all.pairs === 0 || all.falselyMet > 0 ? 1 : 0;

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

async function load(file) {
  const { module } = await runnerImport(path.join(root, file), {
    configFile: false,
    logLevel: 'error',
  });
  return module;
}
