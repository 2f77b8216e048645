import type { FundsRow } from '../forms/form';
import { message, type Message } from '../messages/message';

/** A money column of the funds block. */
export interface MoneyColumn {
  readonly key: keyof Pick<FundsRow, 'initial' | 'adjusted' | 'outturn'>;
  readonly name: Message;
  /** As the official form heads it. */
  readonly label: string;
}

/** The money columns of the funds block, left to right. */
export const MONEY_COLUMNS: readonly MoneyColumn[] = [
  { key: 'initial', name: message('figure.initial-budget'), label: '年初预算数' },
  { key: 'adjusted', name: message('figure.adjusted-budget'), label: '全年预算数' },
  { key: 'outturn', name: message('figure.outturn'), label: '全年执行数' },
];
