/** Every sentence that a person reads, in simplified Chinese; a key missing here does not compile. */
import type { en } from './en.ts';
import { cli } from './zhCn/cli.ts';
import { client } from './zhCn/client.ts';
import { deploy } from './zhCn/deploy.ts';
import { flink } from './zhCn/flink.ts';
import { imports } from './zhCn/import.ts';
import { ledger } from './zhCn/ledger.ts';
import { localFlink } from './zhCn/localFlink.ts';
import { manifest } from './zhCn/manifest.ts';
import { memory } from './zhCn/memory.ts';
import { options } from './zhCn/options.ts';
import { plan } from './zhCn/plan.ts';
import { processes } from './zhCn/processes.ts';
import { project } from './zhCn/project.ts';
import { sql } from './zhCn/sql.ts';
import { system } from './zhCn/system.ts';
import { tour } from './zhCn/tour.ts';
import { yaml } from './zhCn/yaml.ts';
import { merged } from './merged.ts';

export const zhCn: Readonly<Record<keyof typeof en, string>> = merged(
  cli,
  client,
  deploy,
  flink,
  imports,
  ledger,
  localFlink,
  manifest,
  memory,
  options,
  plan,
  processes,
  project,
  sql,
  system,
  tour,
  yaml,
);
