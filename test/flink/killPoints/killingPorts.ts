/** Ports that kill their own process at the n-th call: what a power cut at that moment would leave. */
import type { Ports } from '../../../core/ports.ts';
import { watchedPorts } from '../../support/watchedPorts.ts';

export interface CallCounter {
  calls: number;
}

/** Counts each call that leaves this process; before the one numbered `killAt` (from 1) the process gets SIGKILL. */
export function killingPorts(ports: Ports, counter: CallCounter, killAt: number): Ports {
  return watchedPorts(ports, () => {
    counter.calls++;
    if (counter.calls === killAt) process.kill(process.pid, 'SIGKILL');
  });
}
