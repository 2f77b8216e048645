import { tightText } from '../../text/plain-text';
import type { FundsRow } from '../form';

/** 财政拨款 as such; its parts are named by fund or by level of government. */
const FISCAL = /财政拨款|财政资金|财政预算|财政安排|财政补助/;
const FUND = /一般公共预算|政府性基金|国有资本|债券/;
const LEVEL =
  /中央|省级|省财政|省补助|市级|市财政|市州|市补助|县级|区级|县区|区县|县财政|区财政|旗县|盟市|本级|上级/;
const LOCAL = '地方';
/** Never a part of 财政拨款. */
const BESIDE = /结转|结余|其他|单位资金|自有|自筹|专户|事业收入|经营收入|社会资金/;

/**
 * The sources that are parts of another source (政府性基金 under 财政拨款) and must not be counted beside it. Told by their names, by
 * a 其中 of their own, and by a column further right; spaces in front tell nothing, since they align with the 其中 above.
 */
export function nestedSources(rows: readonly FundsRow[]): ReadonlySet<FundsRow> {
  const nested = new Set<FundsRow>();
  let parent: FundsRow | null = null;
  for (const row of rows) {
    if (parent !== null && isPartOf(row, parent)) nested.add(row);
    else parent = row;
  }
  return nested;
}

function isPartOf(row: FundsRow, parent: FundsRow): boolean {
  if (row.label.cell.column > parent.label.cell.column) return true;
  const [name, whole] = [tightText(row.label.text), tightText(parent.label.text)];
  if (BESIDE.test(name) && !name.startsWith('其中')) return false;
  // Where each source says 其中 of the total, none is part of the one before.
  if (name.startsWith('其中') && !whole.startsWith('其中')) return true;
  if (FUND.test(whole) || LEVEL.test(whole)) return false;
  if (whole.includes(LOCAL)) return LEVEL.test(name) && !name.includes('中央');
  const within = FUND.test(name) || LEVEL.test(name) || name.includes(LOCAL);
  return FISCAL.test(whole) && within;
}
