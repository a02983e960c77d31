/** Ports that tell each call to the outside before it is made. */
import type { Ports } from '../../core/ports.ts';

/** The ports whose calls leave this process. */
const OUTSIDE = ['files', 'git', 'flink', 'gateway', 'ledger', 'hosts', 'localFlink'] as const;

/** @param onCall gets the port and the method, such as `flink.jobs` */
export function watchedPorts(ports: Ports, onCall: (call: string) => void): Ports {
  const watched = OUTSIDE.map((name) => [name, watchedPort(name, ports[name], onCall)] as const);
  return { ...ports, ...Object.fromEntries(watched) };
}

function watchedPort<Port extends object>(name: string, port: Port, onCall: (call: string) => void): Port {
  return new Proxy(port, {
    get: (target, property) => {
      const member: unknown = Reflect.get(target, property);
      if (typeof member !== 'function') return member;
      return (...args: readonly unknown[]): unknown => {
        onCall(`${name}.${String(property)}`);
        return Reflect.apply(member, target, args);
      };
    },
  });
}
