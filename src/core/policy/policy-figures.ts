import { message, type Message, type MessageId } from '../messages/message';
import type { Policy } from './schema';
import {
  type ShownPart,
  showBlocks,
  showDeduction,
  showDerived,
  showGrades,
  showPercentage,
  showPoints,
  showScheme,
  showSteps,
  showTotalCap,
  showWay,
  showYesNo,
} from './show-value';

/** A figure of a policy, to be read by people. */
export interface PolicyFigure {
  /** Where it is written: `weights.execution`. */
  readonly place: FigurePlace;
  readonly name: Message;
  /** One part, or the parts of a list; empty where the policy does without it. */
  readonly value: readonly ShownPart[];
  /** Null where the policy does without it. */
  readonly source: PolicySource | null;
}

export type PolicySource = Policy['weights']['execution']['source'];

type PlaceIn<Id> = Id extends `policy.at-${infer Place}` ? Place : never;
/** Every place has a name among the messages. */
export type FigurePlace = PlaceIn<MessageId>;

/** Every figure of a policy with its source, in the order of the schema. */
export function policyFigures(policy: Policy): readonly PolicyFigure[] {
  const { weights, scoring, triggers, budgetAdjustment, grades, derived } = policy;
  return [
    figure('weights.execution', weights.execution, showPoints),
    figure('weights.blocks', weights.blocks, showBlocks),
    figure('weights.total', weights.total, showPoints),
    figure('weights.alternatives', weights.alternatives, (all) => all.map(showScheme)),
    figure('scoring.unmet', scoring.unmet, showWay),
    figure('scoring.passMark', scoring.passMark, showPercentage('≥')),
    figure('scoring.cap', scoring.cap, showWay),
    figure('scoring.qualitativePartly', scoring.qualitativePartly, showPercentage('<')),
    figure('scoring.qualitativeUnmet', scoring.qualitativeUnmet, showPercentage('<')),
    figure('scoring.executionSteps', scoring.executionSteps, showSteps),
    figure('scoring.satisfactionBands', scoring.satisfactionBands, showSteps),
    figure('scoring.excessDeduction', scoring.excessDeduction, showDeduction),
    figure('scoring.totalCaps', scoring.totalCaps, (all) => all.map(showTotalCap)),
    figure('triggers.unmet', triggers.unmet, showYesNo),
    figure('triggers.scoreBelowWeight', triggers.scoreBelowWeight, showYesNo),
    figure('triggers.overAttainment', triggers.overAttainment, showPercentage('≥')),
    figure('triggers.underCap', triggers.underCap, showPercentage('≤')),
    figure('triggers.executionRateBelow', triggers.executionRateBelow, showPercentage('<')),
    figure('budgetAdjustment', budgetAdjustment, showPercentage('>')),
    figure('grades', grades, showGrades),
    figure('derived', derived, showDerived),
  ];
}

type Sourced<Value> = { readonly value: Value; readonly source: PolicySource };

function figure<Value>(
  place: FigurePlace,
  written: Sourced<Value> | null | undefined,
  show: (value: Value) => ShownPart | readonly ShownPart[],
): PolicyFigure {
  const name = message(`policy.at-${place}`);
  if (!written) return { place, name, value: [], source: null };
  const shown = show(written.value);
  return {
    place,
    name,
    source: written.source,
    value: isList(shown) ? shown : [shown],
  };
}

const isList = (shown: ShownPart | readonly ShownPart[]): shown is readonly ShownPart[] =>
  Array.isArray(shown);
