import { AUSTERITY_LABELS, BUILDING_SIDE_LABELS, MONEY_SIDE_LABELS } from './synonyms/base-data';
import {
  BUILDING_COLUMNS,
  FUNDS_COLUMNS,
  INDICATOR_COLUMNS,
  MARK_COLUMNS,
  STAFF_COLUMNS,
} from './synonyms/columns';
import {
  FORM_REASON_LABELS,
  FUNDS_SIDE_LABELS,
  GOAL_LABELS,
  GRADE_LABELS,
  HEADER_FIELDS,
  SPLIT_LABELS,
  SUBTOTAL_LABELS,
  TOTAL_LABELS,
} from './synonyms/fields';

export type MarkColumn = keyof typeof MARK_COLUMNS;
export type FundsColumn = keyof typeof FUNDS_COLUMNS | MarkColumn;
export type IndicatorColumn = keyof typeof INDICATOR_COLUMNS | MarkColumn;
export type StaffColumn = keyof typeof STAFF_COLUMNS;
export type BuildingColumn = keyof typeof BUILDING_COLUMNS;
export type HeaderFieldRole = keyof typeof HEADER_FIELDS;

/** What a label may be. One label may be several things (分值 stands in both blocks); the table decides. */
export type Meaning = { readonly rank: number } & (
  | { readonly of: 'funds'; readonly role: FundsColumn }
  | { readonly of: 'indicators'; readonly role: IndicatorColumn }
  | { readonly of: 'staff'; readonly role: StaffColumn }
  | { readonly of: 'buildings'; readonly role: BuildingColumn }
  | { readonly of: 'field'; readonly role: HeaderFieldRole }
  | { readonly of: 'funds-side'; readonly role: keyof typeof FUNDS_SIDE_LABELS }
  | { readonly of: 'split'; readonly role: keyof typeof SPLIT_LABELS }
  | { readonly of: (typeof PLAIN)[number][0] }
);

/** Labels that mean one thing, without roles. */
const PLAIN = [
  ['goal', GOAL_LABELS],
  ['total', TOTAL_LABELS],
  ['subtotal', SUBTOTAL_LABELS],
  ['grade', GRADE_LABELS],
  ['form-reason', FORM_REASON_LABELS],
  ['money-side', MONEY_SIDE_LABELS],
  ['buildings-side', BUILDING_SIDE_LABELS],
  ['austerity', AUSTERITY_LABELS],
] as const;

const NOTHING: readonly Meaning[] = [];
const MEANINGS = buildLexicon();

/** All that a label may mean; empty for a label that no template uses. */
export function meaningsOf(core: string): readonly Meaning[] {
  return core === '' ? NOTHING : (MEANINGS.get(core) ?? reasonByPattern(core));
}

/** The best rank is 0; a heading that is known only by its words comes after all listed ones. */
export const PATTERN_RANK = 900;
const REASON = /^.{0,16}(?:原因|未完成|未达).{0,16}(?:分析|说明|措施|情况)?.{0,8}$/;
const BY_PATTERN: readonly Meaning[] = [
  { of: 'funds', role: 'reason', rank: PATTERN_RANK },
  { of: 'indicators', role: 'reason', rank: PATTERN_RANK },
];

/** Templates word the explanation's heading most freely: 偏差大或目标未达到的原因分析 … */
function reasonByPattern(core: string): readonly Meaning[] {
  return core.includes('原因') && REASON.test(core) ? BY_PATTERN : NOTHING;
}

function buildLexicon(): ReadonlyMap<string, readonly Meaning[]> {
  const lexicon = new Map<string, Meaning[]>();
  const add = (labels: readonly string[], meaning: (rank: number) => Meaning) =>
    labels.forEach((label, rank) => {
      const meanings = lexicon.get(label);
      if (meanings) meanings.push(meaning(rank));
      else lexicon.set(label, [meaning(rank)]);
    });
  for (const [role, labels] of entries(FUNDS_COLUMNS)) {
    add(labels, (rank) => ({ of: 'funds', role, rank }));
  }
  for (const [role, labels] of entries(INDICATOR_COLUMNS)) {
    add(labels, (rank) => ({ of: 'indicators', role, rank }));
  }
  for (const [role, labels] of entries(MARK_COLUMNS)) {
    // 执行率得分 names the funds' own column and goes before a bare 得分.
    add(labels, (rank) => ({ of: 'funds', role, rank: rank + 10 }));
    add(labels, (rank) => ({ of: 'indicators', role, rank }));
  }
  for (const [role, labels] of entries(STAFF_COLUMNS)) {
    add(labels, (rank) => ({ of: 'staff', role, rank }));
  }
  for (const [role, labels] of entries(BUILDING_COLUMNS)) {
    add(labels, (rank) => ({ of: 'buildings', role, rank }));
  }
  for (const [role, labels] of entries(HEADER_FIELDS)) {
    add(labels, (rank) => ({ of: 'field', role, rank }));
  }
  for (const [role, labels] of entries(FUNDS_SIDE_LABELS)) {
    add(labels, (rank) => ({ of: 'funds-side', role, rank }));
  }
  for (const [role, labels] of entries(SPLIT_LABELS)) {
    add(labels, (rank) => ({ of: 'split', role, rank }));
  }
  for (const [of, labels] of PLAIN) add(labels, (rank) => ({ of, rank }));
  return lexicon;
}

function entries<Role extends string>(
  synonyms: Readonly<Record<Role, readonly string[]>>,
): readonly (readonly [Role, readonly string[]])[] {
  return Object.entries(synonyms) as unknown as readonly (readonly [Role, readonly string[]])[];
}
