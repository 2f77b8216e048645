import type { Language } from '../../core/messages/say';
import type { Policy } from '../../core/policy/schema';

/** A policy where there is little room: a document by its number (财预〔2020〕10号), any other by its title. */
export function policyShortName({ title }: Policy, language: Language): string {
  const full = title[language];
  return /[（(]([^（()）]+号)[)）]$/.exec(full)?.[1] ?? full;
}
