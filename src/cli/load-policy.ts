import { readFileSync } from 'node:fs';
import { message, type Message } from '../core/messages/message';
import { defaultPolicy, policyById, presets } from '../core/policy/presets';
import { readPolicy } from '../core/policy/read-policy';
import type { Policy } from '../core/policy/schema';

/** The policy that the user named: a preset's id or a JSON file; without a name the default. */
export function loadPolicy(
  named: string | null,
):
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly message: Message } {
  if (named === null) return { ok: true, policy: defaultPolicy };
  const preset = policyById(named);
  if (preset) return { ok: true, policy: preset };
  const text = readText(named);
  if (text === null) {
    const known = presets.map(({ id }) => id).join(', ');
    return { ok: false, message: message('cli.no-such-policy', { value: named, known }) };
  }
  const json = parseJson(text);
  if (json === undefined) {
    return { ok: false, message: message('cli.policy-not-json', { file: named }) };
  }
  const read = readPolicy(json);
  return read.ok
    ? read
    : { ok: false, message: message('cli.bad-policy', { file: named, why: read.message }) };
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return null;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
