/** TLS with an authority of one's own and with a client certificate. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { connect, createServer as createTcpServer, type AddressInfo } from 'node:net';
import { TLSSocket } from 'node:tls';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { createHttpClient, type HttpClientOptions } from '../../adapters/http/httpClient.ts';
import { NEVER_CANCELLED } from '../../core/cancellation.ts';

/** Valid for a hundred years; their authority's key was thrown away. */
const file = (name: string): string => fileURLToPath(new URL(`./certificates/${name}`, import.meta.url));
const CA = { caFile: file('ca.pem') };
const CLIENT = { ...CA, certificateFile: file('client.pem'), keyFile: file('client.key.pem') };

/** A server that asks for a certificate and tells whose it was. */
async function startServer(): Promise<number> {
  const options = { key: readFileSync(file('server.key.pem')), cert: readFileSync(file('server.pem')), ca: readFileSync(file('ca.pem')) };
  const server = createServer({ ...options, requestCert: true, rejectUnauthorized: true }, (request, response) => {
    response.end(request.socket instanceof TLSSocket ? request.socket.getPeerCertificate().subject.CN : '');
  });
  server.on('tlsClientError', () => undefined).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

async function call(options: HttpClientOptions, base: string): Promise<string> {
  const http = createHttpClient({ environment: {}, ...options });
  onTestFinished(() => http.close());
  const reply = await http.call({ method: 'GET', base, path: '/' }, NEVER_CANCELLED);
  return new TextDecoder().decode(reply.bytes);
}

test('a server is trusted by its authority, and shown a certificate', async () => {
  const base = `https://localhost:${String(await startServer())}`;
  expect(await call({ tls: CLIENT }, base)).toBe('client');
  await expect(call({}, base)).rejects.toMatchObject({ name: 'HttpFault', reason: 'tls' });
  await expect(call({ tls: CA }, base)).rejects.toMatchObject({ name: 'HttpFault' });
});

test('the same holds behind a proxy', async () => {
  const port = await startServer();
  const proxy = createTcpServer((socket) => {
    socket
      .on('error', () => undefined)
      .once('data', () => {
        const target = connect(port, '127.0.0.1', () => {
          socket.write('HTTP/1.1 200 OK\r\n\r\n');
          socket.pipe(target).pipe(socket);
        });
        target.on('error', () => undefined);
      });
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  onTestFinished(() => void proxy.close());
  const address = `http://127.0.0.1:${String((proxy.address() as AddressInfo).port)}`;
  const failure = call({ tls: CLIENT, proxy: address }, 'https://flink.test');
  // The server is not called so, and its authority is known: it is the name that fails.
  await expect(failure).rejects.toMatchObject({ reason: 'tls', detail: 'ERR_TLS_CERT_ALTNAME_INVALID' });
  await expect(call({ proxy: address }, 'https://flink.test')).rejects.not.toMatchObject({ detail: 'ERR_TLS_CERT_ALTNAME_INVALID' });
});

test.each([
  [{ caFile: file('missing.pem') }, /missing\.pem: ENOENT/],
  [{ ...CLIENT, keyFile: file('server.key.pem') }, /key.*mismatch/i],
])('a file that cannot be used is named: %o', async (tls, detail) => {
  await expect(call({ tls }, 'https://localhost:1')).rejects.toMatchObject({
    reason: 'tls',
    detail: expect.stringMatching(detail) as string,
  });
});
