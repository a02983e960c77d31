/** Where Sluice keeps its own files on this machine. */
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

export interface FolderOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly platform?: NodeJS.Platform;
  readonly home?: string;
}

/** What must outlive a clean-up: the ledger, confirmed hosts, logs, local clusters. `SLUICE_STATE_DIR` moves it. */
export function stateFolder({ env = process.env, platform = process.platform, home = homedir() }: FolderOptions = {}): string {
  const chosen = absolute(env['SLUICE_STATE_DIR']);
  if (chosen !== undefined) return chosen;
  if (platform === 'win32') return join(absolute(env['LOCALAPPDATA']) ?? join(home, 'AppData', 'Local'), 'Sluice', 'State');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Sluice');
  return join(absolute(env['XDG_STATE_HOME']) ?? join(home, '.local', 'state'), 'sluice');
}

/** What can be fetched again: Flink homes and their downloads. `SLUICE_CACHE_DIR` moves it. */
export function cacheFolder({ env = process.env, platform = process.platform, home = homedir() }: FolderOptions = {}): string {
  const chosen = absolute(env['SLUICE_CACHE_DIR']);
  if (chosen !== undefined) return chosen;
  if (platform === 'win32') return join(absolute(env['LOCALAPPDATA']) ?? join(home, 'AppData', 'Local'), 'Sluice', 'Cache');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'Sluice');
  return join(absolute(env['XDG_CACHE_HOME']) ?? join(home, '.cache'), 'sluice');
}

/** The ledger's file: `SLUICE_LEDGER`, else in the state folder. */
export function ledgerFile(options: FolderOptions = {}): string {
  return absolute((options.env ?? process.env)['SLUICE_LEDGER']) ?? join(stateFolder(options), 'ledger.sqlite');
}

/** The command line's file of secrets: `SLUICE_SECRETS_FILE`, else in the state folder. */
export function secretsFile(options: FolderOptions = {}): string {
  return absolute((options.env ?? process.env)['SLUICE_SECRETS_FILE']) ?? join(stateFolder(options), 'secrets.json');
}

/** A relative folder would be another one for each working directory: it counts as not set, as the XDG rules say. */
function absolute(path: string | undefined): string | undefined {
  return path !== undefined && isAbsolute(path) ? path : undefined;
}
