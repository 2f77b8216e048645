import { say } from '../../src/core/messages/say';
import { readWorkbook } from '../../src/files/read-workbook';

/** Why a file cannot be read, `damaged: 文件已损坏……`; or `read`, with what of it could not be. */
export async function problemOf(bytes: Uint8Array): Promise<string> {
  const result = await readWorkbook(bytes);
  const problems = result.ok ? result.problems : [result.problem];
  const sentences = problems.map(({ code, message }) => `${code}: ${say('zh', message)}`);
  return result.ok ? ['read', ...sentences].join('; ') : sentences.join('; ');
}
