import type { AmountField } from '../forms/form';
import type { Message } from '../messages/message';

/** A field that must hold a number if it holds anything. */
export interface NeededField {
  readonly field: AmountField;
  /** What stands there, for a sentence: “三公经费”2023年预算数. */
  readonly name: Message;
  /** The same in the form's own words; it does not move with rows and columns. */
  readonly label: string;
  readonly kind: 'amount' | 'count' | 'rate' | 'weight' | 'score';
  /** What it is computed from: when something is wrong there, it is wrong here too. */
  readonly inputs: readonly AmountField[];
  /** What a unit fills in before there is anything to compute; empty for what is typed. */
  readonly awaits: readonly AmountField[];
}

type Field = AmountField | null | undefined;

/** A needed field, or none where the form does not have it. */
export function needed(
  field: Field,
  name: Message,
  label: string,
  kind: NeededField['kind'],
  inputs: readonly Field[] = [],
  awaits: readonly Field[] = inputs,
): readonly NeededField[] {
  if (!field) return [];
  const known = present(inputs);
  return [
    {
      field,
      name,
      label,
      kind,
      inputs: known,
      awaits: awaits === inputs ? known : present(awaits),
    },
  ];
}

const present = (fields: readonly Field[]): readonly AmountField[] =>
  fields.length === 0 ? NONE : fields.flatMap((one) => one ?? []);

const NONE: readonly AmountField[] = [];
