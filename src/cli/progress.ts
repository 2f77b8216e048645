import { message } from '../core/messages/message';
import { type Language, say } from '../core/messages/say';

const WIDTH = 24;

/** A progress bar on the terminal (standard error) for more than one file; silent elsewhere. */
export function progressBar(total: number, language: Language): (done: number) => void {
  const { stderr } = process;
  if (total < 2 || !stderr.isTTY) return () => undefined;
  return (done) => {
    const filled = Math.round((WIDTH * done) / total);
    const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
    const text = say(
      language,
      message('cli.progress', { done: String(done), total: String(total) }),
    );
    stderr.write(done < total ? `\r${bar} ${text}` : `\r${' '.repeat(WIDTH * 2 + 40)}\r`);
  };
}
