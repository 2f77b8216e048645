import { message, type Message } from '../messages/message';

/** A figure of the year that 附件1, 附件2 and 附件3 all state. */
export interface SharedColumn {
  /** In 附件2 and 附件3. */
  readonly key: 'initial' | 'outturn';
  readonly name: Message;
  readonly label: string;
  /** In 附件1. */
  readonly period: 'budget' | 'final';
}

/** 年初预算数 = 预算数 of 附件1; 全年执行数 = 决算数 of 附件1. */
export const INITIAL_COLUMN: SharedColumn = {
  key: 'initial',
  name: message('figure.initial-budget'),
  label: '年初预算数',
  period: 'budget',
};
export const OUTTURN_COLUMN: SharedColumn = {
  key: 'outturn',
  name: message('figure.outturn'),
  label: '全年执行数',
  period: 'final',
};
