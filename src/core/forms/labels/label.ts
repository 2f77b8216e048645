import { type Heading, readHeading } from './heading';
import { type HeaderFieldRole, type Meaning, meaningsOf } from './lexicon';
import { remembered } from '../../workbook/remembered';
import { isAttachmentMark, titleKind, type TitleKind } from './titles';

/** A text cell read as a label, and all that it may mean. */
export interface Label extends Heading {
  readonly meanings: readonly Meaning[];
  /** The header field that it names, alone (`单位名称`) or with its value behind a colon (`单位名称：示例局`). */
  readonly field: HeaderFieldRole | null;
  /** The kind of form that it is the title of. */
  readonly title: TitleKind | null;
  /** `附件3-1`. */
  readonly attachment: boolean;
}

/** Reads a text cell as a label. */
export const readLabel = remembered((text: string): Label => {
  const { tight, core, year, unit } = readHeading(text);
  const meanings = meaningsOf(core);
  return {
    tight,
    core,
    year,
    unit,
    meanings,
    field: fieldIn(meanings) ?? embeddedField(tight),
    title: titleKind(tight),
    attachment: isAttachmentMark(tight),
  };
});

function fieldIn(meanings: readonly Meaning[]): HeaderFieldRole | null {
  return meanings.find((meaning) => meaning.of === 'field')?.role ?? null;
}

function embeddedField(tight: string): HeaderFieldRole | null {
  const colon = tight.indexOf(':');
  return colon <= 0 || isUnitOnly(tight.slice(colon + 1))
    ? null
    : fieldIn(meaningsOf(readHeading(tight.slice(0, colon)).core));
}

/** 单位：万元 names no organisation. */
export function isUnitOnly(tight: string): boolean {
  return /^(?:人民币)?(?:亿元|百万元|万元|千元|元|万|人|%|m2|平方米)$/.test(tight);
}
