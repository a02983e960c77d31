/** Connections, direct or through a proxy: loopback never goes through one. */
import { Agent, EnvHttpProxyAgent, type Dispatcher } from 'undici';
import { HttpFault } from './httpFault.ts';

export interface Dispatchers {
  /** For requests to the host of `url`; `proxy` is the address of a proxy to use, `undefined` for what the environment says. */
  for(url: URL, proxy: string | undefined): Dispatcher;
  /** Breaks off what is under way. */
  destroy(): Promise<void>;
}

/** `environment` may hold HTTP_PROXY, HTTPS_PROXY and NO_PROXY, in either case; `noProxy` names hosts in place of its NO_PROXY. */
export function createDispatchers(
  options: Agent.Options,
  environment: Readonly<Record<string, string | undefined>>,
  noProxy: readonly string[] = [],
): Dispatchers {
  const direct = new Agent(options);
  const proxied = new Map<string, Dispatcher>();
  const once = (key: string, create: () => Dispatcher): Dispatcher => {
    const dispatcher = proxied.get(key) ?? create();
    proxied.set(key, dispatcher);
    return dispatcher;
  };
  return {
    for(url, proxy) {
      if (isLoopback(url.hostname)) return direct;
      return once(
        proxy ?? '',
        () => new EnvHttpProxyAgent({ ...options, ...requestTlsOf(options), ...proxiesOf(environment, proxy ?? '', noProxy) }),
      );
    },
    async destroy() {
      await Promise.all([direct, ...proxied.values()].map((dispatcher) => dispatcher.destroy()));
    },
  };
}

/** The certificates for the server behind the proxy. */
function requestTlsOf({ connect }: Agent.Options): EnvHttpProxyAgent.Options {
  return typeof connect === 'object' ? { requestTls: connect } : {};
}

/** An empty text keeps undici from looking into the environment itself. */
function proxiesOf(
  environment: Readonly<Record<string, string | undefined>>,
  proxy: string,
  noProxy: readonly string[],
): EnvHttpProxyAgent.Options {
  const read = (name: string): string => environment[name.toLowerCase()] ?? environment[name] ?? '';
  return {
    httpProxy: checkedProxy(proxy === '' ? read('HTTP_PROXY') : proxy),
    httpsProxy: checkedProxy(proxy === '' ? read('HTTPS_PROXY') : proxy),
    noProxy: noProxy.length === 0 ? read('NO_PROXY') : noProxy.join(','),
  };
}

/** @throws HttpFault with reason `badProxy`; its text does not show the address, which may hold a password */
function checkedProxy(proxy: string): string {
  const protocol = proxy === '' ? 'http:' : URL.parse(proxy)?.protocol;
  if (protocol === 'http:' || protocol === 'https:') return proxy;
  throw new HttpFault('badProxy', 'not an http(s) address');
}

/** `localhost`, names below it, 127/8 and ::1. */
export function isLoopback(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  return host === 'localhost' || host.endsWith('.localhost') || /^127\.\d+\.\d+\.\d+$/.test(host) || host === '[::1]';
}
