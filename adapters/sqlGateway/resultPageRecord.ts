/** `GET …/operations/:handle/result/:token`. */
import { parseJobId, type JobId } from '../../core/flink/ids.ts';
import { listOf, RecordReader } from '../http/recordReader.ts';

/** `org.apache.flink.table.gateway.rest.message.statement.FetchResultsResponseBody`. */
interface ResultPageRecord {
  /** `NOT_READY` (from 1.17), `PAYLOAD` or `EOS`. */
  readonly resultType: string;
  /** From 1.17. */
  readonly isQueryResult?: boolean;
  /** From 1.17, for a statement that made a job. */
  readonly jobID?: string;
  readonly nextResultUri?: string;
  readonly results?: ResultsRecord;
}

/** `org.apache.flink.table.gateway.rest.serde.ResultInfo`. */
interface ResultsRecord {
  readonly columns: readonly ColumnRecord[];
  readonly data: readonly RowRecord[];
}

interface ColumnRecord {
  readonly name: string;
}

interface RowRecord {
  readonly fields: readonly unknown[];
}

/** One page of a statement's result. */
export interface ResultPage {
  readonly state: 'notReady' | 'more' | 'end';
  readonly isQuery: boolean;
  readonly jobId: JobId | undefined;
  /** Token of the next page; `undefined` on the last. */
  readonly nextToken: number | undefined;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function normalizeResultPage(value: unknown): ResultPage {
  const record = new RecordReader<ResultPageRecord>(value, 'result');
  const results = record.optionalRecord<ResultsRecord>('results');
  const page = {
    isQuery: record.flag('isQueryResult'),
    nextToken: tokenOf(record.optionalText('nextResultUri')),
    columns: results?.records('columns', (column: RecordReader<ColumnRecord>) => column.text('name')) ?? [],
    rows: results?.records('data', (row: RecordReader<RowRecord>) => listOf(row.list('fields'), 'fields').map(cellText)) ?? [],
  };
  const jobId = parseJobId(record.optionalText('jobID') ?? '') ?? jobIdOfRow(page.columns, page.rows);
  return { ...page, jobId, state: stateOf(record.text('resultType'), page.nextToken) };
}

function stateOf(resultType: string, nextToken: number | undefined): ResultPage['state'] {
  if (resultType === 'NOT_READY') return 'notReady';
  return resultType === 'EOS' || nextToken === undefined ? 'end' : 'more';
}

/** The token is the number after `/result/`; the rest of the URI lacks any path prefix that a proxy adds, so it is not used. */
function tokenOf(uri: string | undefined): number | undefined {
  const token = /\/result\/(\d+)/.exec(uri ?? '')?.[1];
  return token === undefined ? undefined : Number(token);
}

/** Gateways before 1.17 name a submitted job only in a row of the column `job id`. */
function jobIdOfRow(columns: readonly string[], rows: ResultPage['rows']): JobId | undefined {
  return columns.length === 1 && columns[0] === 'job id' ? parseJobId(rows[0]?.[0] ?? '') : undefined;
}

function cellText(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  return cell === null || cell === undefined ? 'NULL' : JSON.stringify(cell);
}
