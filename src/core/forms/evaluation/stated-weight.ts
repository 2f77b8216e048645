import { readText } from '../../amount/reading';
import { tightText } from '../../text/plain-text';
import type { Column } from '../tables/columns';
import type { AmountField, TextField } from '../form';
import type { SheetView } from '../tables/sheet-view';
import { readBlockLabel } from './blocks';

const POINTS = String.raw`(\d{1,3}(?:\.\d{1,2})?)分?`;
/** 得分(20分*执行率), 自评得分=执行率×10分. */
const BY_RATE = new RegExp(
  `${POINTS}[*×xX·](?:预算|资金|支出)?执行率|执行率[*×xX·]${POINTS}(?!\\d|%)`,
);
/** 得分(满分10分), 得分(10分). */
const FULL = new RegExp(`满分(?:为|:)?${POINTS}|[(]${POINTS}[)]$`);

/**
 * The weight of the execution rate in a form without a column for it: what the heading of the scores says (20分*执行率), else the label
 * of the block (预算执行情况(20分)). Null when neither states one.
 */
export function statedWeight(
  view: SheetView,
  score: Column | undefined,
  block: TextField,
): AmountField | null {
  if (!score) return null;
  const heading = tightText(score.heading);
  const ofRate: readonly (string | undefined)[] = BY_RATE.exec(heading)?.slice(1) ?? [];
  const full: readonly (string | undefined)[] = FULL.exec(heading)?.slice(1) ?? [];
  const points = [...ofRate, ...full].find((written) => written !== undefined);
  if (points !== undefined) {
    return embedded({ sheet: view.name, row: score.row, column: score.left }, points);
  }
  const stated = readBlockLabel(block.text).statedWeight;
  return stated === null ? null : embedded(block.cell, stated.toFixed());
}

function embedded(cell: AmountField['cell'], points: string): AmountField {
  return { cell, reading: readText(points), formula: false, embedded: true };
}
