/** The language server's process, which tells over Node's IPC how long its event loop was held up at most. */
import process from 'node:process';
import '../../server/main.ts';

/** What the thread itself has worked, in milliseconds: what else the machine does is left out. */
const worked = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

let before = worked();
let longest = 0;

// One turn of the event loop after the other.
const turn = (): void => {
  const now = worked();
  longest = Math.max(longest, now - before);
  before = now;
  setImmediate(turn);
};
turn();

// Any message asks for the longest turn since the one before.
process.on('message', () => {
  setImmediate(() => {
    process.send?.(longest);
    longest = 0;
  });
});
