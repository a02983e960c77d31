/** Every English sentence that a person reads, by key; `{name}` marks an argument. */
import { cli } from './en/cli.ts';
import { client } from './en/client.ts';
import { deploy } from './en/deploy.ts';
import { flink } from './en/flink.ts';
import { ledger } from './en/ledger.ts';
import { localFlink } from './en/localFlink.ts';
import { project } from './en/project.ts';
import { sql } from './en/sql.ts';

export const en = { ...cli, ...client, ...deploy, ...flink, ...ledger, ...localFlink, ...project, ...sql } as const;
