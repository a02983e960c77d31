/** The extension's settings as one value. */
import * as vscode from 'vscode';
import { SETTING } from './contributions.ts';

export interface Settings {
  /** Folder of a Flink to use; `undefined`: found or installed by Sluice. */
  readonly flinkHome: string | undefined;
  /** The `java` program; `undefined`: found by Sluice. */
  readonly javaPath: string | undefined;
  readonly localClusterVersion: string | undefined;
  /** `undefined`: the user's own in the operating system's folder. */
  readonly ledgerFile: string | undefined;
  /** VS Code's own `http.proxy`; `undefined`: what HTTP_PROXY and HTTPS_PROXY say. */
  readonly proxy: string | undefined;
  /** VS Code's own `http.noProxy`: hosts that are reached without a proxy; `undefined`: what NO_PROXY says. */
  readonly noProxy: readonly string[] | undefined;
  /** PEM files. */
  readonly tls: { readonly caFile: string | undefined; readonly certificateFile: string | undefined; readonly keyFile: string | undefined };
  /** Seconds. */
  readonly watchInterval: number;
}

export function readSettings(): Settings {
  const configuration = vscode.workspace.getConfiguration();
  const text = (id: string): string | undefined => {
    const value = configuration.get<string>(id)?.trim();
    return value === '' ? undefined : value;
  };
  return {
    flinkHome: text(SETTING.flinkHome),
    javaPath: text(SETTING.javaPath),
    localClusterVersion: text(SETTING.localClusterVersion),
    ledgerFile: text(SETTING.ledgerFile),
    proxy: text('http.proxy'),
    noProxy: configuration.get<readonly string[]>('http.noProxy'),
    tls: { caFile: text(SETTING.caFile), certificateFile: text(SETTING.certificateFile), keyFile: text(SETTING.keyFile) },
    watchInterval: configuration.get<number>(SETTING.watchInterval, 5),
  };
}
