/** Files of this machine for TLS: whom to trust beside everybody that the system trusts, and who we are. */
import { readFile } from 'node:fs/promises';
import { createSecureContext, getCACertificates } from 'node:tls';
import { HttpFault } from './httpFault.ts';

/** Absolute paths of PEM files; what is not named is left to Node. */
export interface TlsFiles {
  /** Certificates of authorities, e.g. of a company's own. */
  readonly caFile?: string | undefined;
  /** Our certificate for servers that ask for one, with its key. */
  readonly certificateFile?: string | undefined;
  readonly keyFile?: string | undefined;
}

export interface TlsOptions {
  readonly ca?: string[];
  readonly cert?: string;
  readonly key?: string;
}

/** @throws HttpFault with reason `tls` when a file cannot be read or holds something else */
export async function readTlsFiles({ caFile, certificateFile, keyFile }: TlsFiles): Promise<TlsOptions> {
  const options: TlsOptions = {
    ...(caFile === undefined ? {} : { ca: [...getCACertificates(), await read(caFile)] }),
    ...(certificateFile === undefined ? {} : { cert: await read(certificateFile) }),
    ...(keyFile === undefined ? {} : { key: await read(keyFile) }),
  };
  try {
    createSecureContext(options);
  } catch (cause) {
    const files = [caFile, certificateFile, keyFile].filter((file) => file !== undefined).join(', ');
    throw new HttpFault('tls', `${files}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
  return options;
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new HttpFault('tls', `${file}: ${(cause as NodeJS.ErrnoException).code ?? ''}`, { cause });
  }
}
