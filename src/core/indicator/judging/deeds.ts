import { PRAISE } from '../words/completion-words';
import { HEDGES } from '../words/qualitative-words';

/**
 * Is what is said part of what was asked, word order aside: 验收 of 验收合格, 管理办法出台 of 出台管理办法? With the indicator's `name` it may
 * also name the subject, as long as it shares a word with what was asked.
 */
export function isPartOf(deed: string, asked: string, name = ''): boolean {
  if (deed === '') return false;
  if (name === '') return deed.length > 1 && within(deed, asked);
  return within(deed, asked + name) && sharesWord(deed, asked);
}

/** Does what was done say all that was asked, with nothing beside it but the indicator's own words, praise, or more that was done? */
export function coversDeed(deed: string, asked: string, name: string): boolean {
  if (deed === asked || sameCharacters(deed, asked)) return true;
  const parts = asked.split(CONJUNCTIONS).filter((part) => part !== '');
  if (parts.length > 1) return parts.every((part) => coversPart(deed, part, name));
  return coversPart(deed, asked, name) || saysRest(deed, asked, name);
}

const CONJUNCTIONS = /并且|并|且|以及|、/u;

function coversPart(deed: string, asked: string, name: string): boolean {
  const at = deed.indexOf(asked);
  if (at < 0) return sameCharacters(deed.replace(PRAISE, ''), asked.replace(PRAISE, ''));
  return (
    isBeside(deed.slice(0, at), name, false) && isBeside(deed.slice(at + asked.length), name, true)
  );
}

/** What stands beside it: nothing, praise, the indicator's words, or behind it more that was done. */
function isBeside(text: string, name: string, behind: boolean): boolean {
  if (HEDGES.test(text)) return false;
  const plain = text.replace(PRAISE, '');
  if (plain === '' || name.includes(plain)) return true;
  return behind
    ? /^(?:并且|并|且|以及|、|及)/u.test(plain)
    : /(?:并且|并|且|以及|、|及)$/u.test(plain);
}

/** The actual leaves out what the indicator's name says anyway. */
function saysRest(deed: string, asked: string, name: string): boolean {
  const at = deed.length > 1 ? asked.indexOf(deed) : -1;
  if (at < 0) return false;
  return [asked.slice(0, at), asked.slice(at + deed.length)].every(
    (part) => part === '' || (part.length > 1 && name.includes(part)),
  );
}

function within(text: string, pool: string): boolean {
  return Array.from(text).every((character) => pool.includes(character));
}

function sharesWord(one: string, other: string): boolean {
  for (let at = 0; at + 2 <= one.length; at += 1) {
    if (other.includes(one.slice(at, at + 2))) return true;
  }
  return false;
}

/** 运行稳定 and 稳定运行. */
function sameCharacters(one: string, other: string): boolean {
  return one.length === other.length && one.length > 2 && sorted(one) === sorted(other);
}

const sorted = (text: string) => Array.from(text).sort().join('');
