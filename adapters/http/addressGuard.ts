/** Addresses that Sluice never talks to: link-local ones, where cloud machines serve their secrets, whatever name or redirect leads there. */
import type { LookupAddress } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { HttpFault } from './httpFault.ts';

export interface AddressGuard {
  /** @throws HttpFault with reason `denied` for a host, as a URL has it, that is a denied address or names one */
  check(host: string): void;
  /** Like `resolve`, but fails with an {@link HttpFault} of reason `denied` where an answer is a denied address. */
  readonly lookup: LookupFunction;
}

/** Names of metadata services, for where a proxy resolves names. */
const DENIED_NAMES: ReadonlySet<string> = new Set([
  'metadata.google.internal',
  'metadata.goog',
  'instance-data',
  'instance-data.ec2.internal',
]);

/** `resolve` is `dns.lookup` or what stands for it. */
export function createAddressGuard(resolve: LookupFunction): AddressGuard {
  const denied = deniedAddresses();
  const isDenied = (address: string): boolean => denied.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
  return {
    check(host) {
      const name = host
        .replace(/^\[(.*)\]$/, '$1')
        .replace(/\.$/, '')
        .toLowerCase();
      if (DENIED_NAMES.has(name) || (isIP(name) !== 0 && isDenied(name))) throw new HttpFault('denied', name);
    },
    lookup(hostname, options, callback) {
      resolve(hostname, options, (error, answer, family) => {
        const hit = error === null ? addressesOf(answer).find(isDenied) : undefined;
        if (hit === undefined) callback(error, answer, family);
        else callback(new HttpFault('denied', `${hostname} is ${hit}`), '', 0);
      });
    },
  };
}

function deniedAddresses(): BlockList {
  const list = new BlockList();
  list.addSubnet('169.254.0.0', 16, 'ipv4');
  list.addSubnet('fe80::', 10, 'ipv6');
  // Metadata services outside the link-local ranges: Alibaba Cloud, Oracle Cloud, AWS over IPv6, and 169.254/16 through NAT64.
  list.addAddress('100.100.100.200', 'ipv4');
  list.addAddress('192.0.0.192', 'ipv4');
  list.addAddress('fd00:ec2::254', 'ipv6');
  list.addSubnet('64:ff9b::a9fe:0', 112, 'ipv6');
  return list;
}

function addressesOf(answer: string | LookupAddress[]): readonly string[] {
  return typeof answer === 'string' ? [answer] : answer.map(({ address }) => address);
}
