import { run } from './run';

// A report may be longer than a pipe takes at once, so the process is left to end by itself.
void run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  colour: process.stdout.isTTY && process.env.NO_COLOR === undefined,
}).then((code) => {
  process.exitCode = code;
});

// `jixiao check … | head`: a reader who has seen enough is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});
