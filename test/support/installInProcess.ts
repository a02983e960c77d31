/** A process that installs a Flink home, for tests that kill it or give it a small disk: `<cache> <archive or version> <PATH>`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { HomeChoice } from '../../adapters/localFlink/flinkHome.ts';
import { readyHome } from '../../adapters/localFlink/installHome.ts';
import { createClock } from '../../adapters/system/createClock.ts';
import { NEVER_CANCELLED } from '../../core/cancellation.ts';
import { WorldError } from '../../core/errors.ts';
import { localize, type Message } from '../../l10n/localize.ts';

const [cacheDirectory = '', source = '', path = ''] = process.argv.slice(2);

/** Each progress is a line, the outcome the last one. */
function say(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function choiceOf(text: string): HomeChoice {
  const version = /\d+\.\d+\.\d+/.exec(basename(text))?.[0] ?? '';
  return text === version ? { kind: 'install', version } : { kind: 'archive', version, archive: text };
}

async function install(choice: HomeChoice): Promise<void> {
  mkdirSync(join(cacheDirectory, 'jars'), { recursive: true });
  if (choice.kind === 'install') writeFileSync(join(cacheDirectory, 'jars', `flink-sql-gateway-${choice.version}.jar`), 'verified before');
  await readyHome(choice, {
    cacheDirectory,
    java: { executable: '/nowhere/bin/java', home: '/nowhere', major: 17 },
    env: { PATH: path },
    clock: createClock(),
    progress: (text: Message, fraction?: number) => {
      if (fraction !== undefined && fraction > 0) say({ kind: 'progress', text: localize(text, 'en'), fraction });
    },
    cancellation: NEVER_CANCELLED,
  });
}

try {
  await install(choiceOf(source));
  say({ kind: 'installed' });
} catch (error) {
  if (!(error instanceof WorldError)) throw error;
  say({ kind: 'failed', reason: String(error.reason), text: localize(error.text, 'en') });
}
