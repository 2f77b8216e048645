import { Decimal } from '../../amount/decimal';
import { withoutEnd, withoutLead } from '../../text/decoration';
import { tightText } from '../../text/plain-text';
import { withoutBrackets } from '../labels/heading';
import type { IndicatorBlock, TextField } from '../form';

/** What is left of a name that was broken over two cells. */
const REST = /^(?:指标|标)$/;

/** A block's label: its name and the weight that it states. */
export interface BlockLabel {
  /** 产出指标: brackets, weight and numbering off; `''` when only a weight is left of it. */
  readonly name: string;
  readonly statedWeight: Decimal | null;
}

// 产出指标(50分), 产出指标40分, 效益指标(30); a range like (40-50分) states no weight.
const WEIGHT = /(?:^|[^\d.\-~至-])(\d{1,3}(?:\.\d{1,2})?)(?:分\)?|\))$/;

/** Reads the label of a first-level or second-level indicator. */
export function readBlockLabel(text: string): BlockLabel {
  const written = WEIGHT.exec(withoutEnd(tightText(text)))?.[1];
  const bare = withoutBrackets(withoutLead(text).replace(/ /g, ''));
  const name = withoutEnd(bare.replace(/\d{1,3}(?:\.\d{1,2})?分$/, ''));
  return { name, statedWeight: written === undefined ? null : new Decimal(written) };
}

/** The blocks of an indicator table while it is read from top to bottom. */
export interface BlockList {
  /** A cell of the first-level (or second-level) column: its block begins, those of its level and below end. */
  label(level: 1 | 2, row: number, label: TextField): void;
  /** A row that lies in no block of this level. */
  close(level: 1 | 2, row: number): void;
  /** The table ends above this row. */
  end(row: number): void;
  /** Index of the block that is open now. */
  current(level: 1 | 2): number | null;
  blocks(): readonly IndicatorBlock[];
}

type OpenBlock = { -readonly [Key in keyof IndicatorBlock]: IndicatorBlock[Key] };

/** Begins an empty list. A blank cell below a label belongs to the label's block, merged or not. */
export function blockList(): BlockList {
  const blocks: OpenBlock[] = [];
  const open: Record<1 | 2, number | null> = { 1: null, 2: null };
  const openBlock = (level: 1 | 2) => {
    const index = open[level];
    return index === null ? undefined : blocks[index];
  };
  const close = (level: 1 | 2, row: number) => {
    const block = openBlock(level);
    if (block) block.bottom = Math.max(block.top, row - 1);
    open[level] = null;
    if (level === 1) close(2, row);
  };
  return {
    label(level, row, label) {
      const { name, statedWeight } = readBlockLabel(label.text);
      const before = openBlock(level);
      if (before && tightText(before.label.text) === tightText(label.text)) return;
      if (before && REST.test(name) && statedWeight === null) {
        // 产出 and 指标 in two cells, one below the other.
        before.name += name;
        return;
      }
      if (before?.statedWeight === null && name === '' && statedWeight !== null) {
        // 产出指标 and (50分) in two cells, one below the other.
        before.statedWeight = statedWeight;
        return;
      }
      close(level, row);
      blocks.push({ level, label, name, statedWeight, top: row, bottom: row });
      open[level] = blocks.length - 1;
    },
    close,
    end: (row) => close(1, row),
    current: (level) => open[level],
    blocks: () => blocks,
  };
}
