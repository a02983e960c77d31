/** Ports that kill their own process at the n-th call: what a power cut at that moment would leave. */
import type { Ports } from '../../../core/ports.ts';

/** The ports whose calls leave this process. */
const COUNTED = ['files', 'git', 'flink', 'gateway', 'ledger', 'hosts', 'localFlink'] as const;

export interface CallCounter {
  calls: number;
}

/** Counts each asynchronous call; before the one numbered `killAt` (from 1) the process gets SIGKILL. */
export function killingPorts(ports: Ports, counter: CallCounter, killAt: number): Ports {
  const wrapped = COUNTED.map((name) => [name, counting(ports[name], counter, killAt)] as const);
  return { ...ports, ...Object.fromEntries(wrapped) };
}

function counting<Port extends object>(port: Port, counter: CallCounter, killAt: number): Port {
  return new Proxy(port, {
    get: (target, property) => {
      const member: unknown = Reflect.get(target, property);
      if (typeof member !== 'function') return member;
      return (...args: readonly unknown[]): unknown => {
        counter.calls++;
        if (counter.calls === killAt) process.kill(process.pid, 'SIGKILL');
        return Reflect.apply(member, target, args);
      };
    },
  });
}
