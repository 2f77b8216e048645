import type { Figure } from './figures/figure';
import type { Form, EvaluationForm, BaseDataForm, OverallForm, ProjectForm } from './forms/form';
import type { Judgement } from './indicator/judgement';
import type { Policy } from './policy/schema';
import type { GivenResponse } from './responses/responses';

/** All that rules see: recognised forms, judgements and figures; never cells by address, never each other. */
export interface ReviewedSet {
  readonly forms: readonly Form[];
  readonly baseData: readonly BaseDataForm[];
  readonly overall: readonly OverallForm[];
  readonly projects: readonly ProjectForm[];
  /** overall and projects, in reading order. */
  readonly evaluations: readonly EvaluationForm[];
  /** The judgement on `form.indicators[index]`; blank for placeholders. */
  readonly judgement: (form: EvaluationForm, index: number) => Judgement;
  readonly figures: readonly Figure[];
  readonly policy: Policy;
  /** What the user answered in the 校核清单, but for answers that have just been taken back. */
  readonly responses: readonly GivenResponse[];
}
