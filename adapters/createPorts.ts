/** Everything outside, put together for the roots: the extension and the command line differ only in what they pass here. */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Log, Ports, Secrets } from '../core/ports.ts';
import { createFactFiles } from './facts/createFactFiles.ts';
import { createFiles } from './files/createFiles.ts';
import { cacheFolder, ledgerFile, secretsFile, stateFolder } from './files/folders.ts';
import { discreetFlink } from './flinkRest/discreetFlink.ts';
import { createFlinkApi } from './flinkRest/flinkApi.ts';
import { createGit } from './git/createGit.ts';
import { createHttpClient } from './http/httpClient.ts';
import type { TlsFiles } from './http/tlsFiles.ts';
import { createLocalFlink } from './localFlink/createLocalFlink.ts';
import type { ProcessEnv } from './processes/command.ts';
import { createProcessSecrets } from './secrets/createProcessSecrets.ts';
import { createSqlGateway } from './sqlGateway/sqlGateway.ts';
import { createLedger } from './store/createLedger.ts';
import { createClock } from './system/createClock.ts';
import { createConfirmedHosts } from './system/createConfirmedHosts.ts';
import { createIds } from './system/createIds.ts';
import { createLog } from './system/createLog.ts';
import { createUser } from './system/createUser.ts';

export interface PortsOptions {
  readonly sluiceVersion: string;
  /** The bundle of `adapters/store/worker.ts`; the data of `facts/` lies beside its folder. */
  readonly worker: URL;
  /** By default a file in the state folder. */
  readonly log?: Log | undefined;
  /** A Flink home or a `.tgz` of one; by default `FLINK_HOME`, else one that Sluice installs. */
  readonly flinkHome?: string | undefined;
  /** A Java executable or a Java home; by default found. */
  readonly javaPath?: string | undefined;
  /** Where the ledger lies, relative to the home folder; `SLUICE_LEDGER` wins, so that all that runs under it shares one ledger. */
  readonly ledgerFile?: string | undefined;
  /** Address of the proxy for clusters that are not on this machine; by default what HTTP_PROXY, HTTPS_PROXY and NO_PROXY say. */
  readonly proxy?: string | undefined;
  /** Hosts that are reached without a proxy, as in VS Code's `http.noProxy`; when empty what NO_PROXY says. */
  readonly noProxy?: readonly string[] | undefined;
  /** PEM files of this machine, relative to the home folder; by default what SLUICE_CA_FILE, SLUICE_CERTIFICATE_FILE and SLUICE_KEY_FILE name. */
  readonly tls?: TlsFiles | undefined;
  /** By default environment variables, and a file in the state folder or where `SLUICE_SECRETS_FILE` says. */
  readonly secrets?: Secrets | undefined;
  /** By default that of this process. */
  readonly env?: ProcessEnv | undefined;
}

/** Does no I/O yet, and keeps no process alive. `ledger.close` ends what was started. */
export function createPorts({ sluiceVersion, worker, env = process.env, ...options }: PortsOptions): Ports {
  const folders = { env: { ...env, SLUICE_LEDGER: env['SLUICE_LEDGER'] ?? inHome(options.ledgerFile) } };
  const state = stateFolder(folders);
  const clock = createClock();
  const log = options.log ?? createLog({ file: join(state, 'log', 'technical.log'), level: 'info', now: () => clock.now() });
  const secrets = options.secrets ?? createProcessSecrets({ env, file: secretsFile(folders) });
  const credentials: Secrets['credentials'] = (origin) => secrets.credentials(origin);
  const http = createHttpClient({
    proxy: options.proxy,
    noProxy: options.noProxy,
    environment: env,
    credentials,
    ...tlsOf(options.tls, env),
  });
  const flink = discreetFlink(createFlinkApi({ http }), secrets);
  const gateway = createSqlGateway({ http, clock, log });
  return {
    sluiceVersion,
    clock,
    ids: createIds(),
    log,
    files: createFiles(),
    facts: createFactFiles(new URL('../facts/', worker)),
    git: createGit({ log, env }),
    flink,
    gateway,
    localFlink: createLocalFlink({
      stateDirectory: state,
      cacheDirectory: cacheFolder(folders),
      settings: { home: options.flinkHome, java: options.javaPath },
      processEnv: env,
      clock,
      log,
      flink,
      gateway,
    }),
    ledger: createLedger({ file: ledgerFile(folders), worker }),
    hosts: createConfirmedHosts({ file: join(state, 'confirmed-hosts.json') }),
    user: createUser(),
    secrets,
  };
}

/** Nothing where no file is named. */
function tlsOf(named: TlsFiles | undefined, env: ProcessEnv): { readonly tls?: TlsFiles } {
  const tls = {
    caFile: inHome(named?.caFile) ?? env['SLUICE_CA_FILE'],
    certificateFile: inHome(named?.certificateFile) ?? env['SLUICE_CERTIFICATE_FILE'],
    keyFile: inHome(named?.keyFile) ?? env['SLUICE_KEY_FILE'],
  };
  return Object.values(tls).some((file) => file !== undefined) ? { tls } : {};
}

function inHome(file: string | undefined): string | undefined {
  return file === undefined ? undefined : resolve(homedir(), file);
}
