/** Every English sentence that a person reads, by key; `{name}` marks an argument. */
import { cli } from './en/cli.ts';
import { client } from './en/client.ts';
import { deploy } from './en/deploy.ts';
import { flink } from './en/flink.ts';
import { imports } from './en/import.ts';
import { ledger } from './en/ledger.ts';
import { localFlink } from './en/localFlink.ts';
import { manifest } from './en/manifest.ts';
import { memory } from './en/memory.ts';
import { options } from './en/options.ts';
import { plan } from './en/plan.ts';
import { processes } from './en/processes.ts';
import { project } from './en/project.ts';
import { sql } from './en/sql.ts';
import { system } from './en/system.ts';
import { tour } from './en/tour.ts';
import { yaml } from './en/yaml.ts';
import { merged } from './merged.ts';

export const en = merged(
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
