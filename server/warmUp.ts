/** Lets the parser meet typical statements while nobody waits: the first of each kind costs it many times what the next one does. */
import type { Cancellation } from '../core/cancellation.ts';
import { CancelledError } from '../core/errors.ts';
import type { Clock, Log } from '../core/ports.ts';
import { NEWEST_FLINK_VERSION } from '../core/sql/flinkVersion.ts';
import { ScriptParser } from '../core/sql/scriptParser.ts';
import { runInSlices } from './runInSlices.ts';

/** Documents that are open when the server starts come first. */
const QUIET_MS = 2000;

export const TYPICAL_SCRIPT = `
SET 'parallelism.default' = '2';
CREATE TEMPORARY TABLE orders (
  id BIGINT NOT NULL COMMENT 'number', customer STRING, amount DECIMAL(10, 2), tags ARRAY<STRING>, place ROW<city STRING, zip INT>,
  placed TIMESTAMP(3) METADATA FROM 'timestamp', placed_on AS DATE_FORMAT(placed, 'yyyy'), proc AS PROCTIME(),
  WATERMARK FOR placed AS placed - INTERVAL '5' SECOND, PRIMARY KEY (id) NOT ENFORCED
) PARTITIONED BY (placed_on) WITH ('connector' = 'datagen');
CREATE VIEW big AS SELECT * FROM orders WHERE amount > 10.5 AND customer IS NOT NULL OR id IN (1, 2) AND NOT customer LIKE 'a%';
WITH t AS (SELECT id, CAST(amount AS INT) AS a FROM orders) SELECT COUNT(*), SUM(DISTINCT a + 1) FROM t GROUP BY id HAVING COUNT(*) > 1;
SELECT window_start, COALESCE(MAX(amount), 0) FROM TABLE(TUMBLE(TABLE orders, DESCRIPTOR(placed), INTERVAL '1' MINUTE)) GROUP BY window_start;
SELECT * FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY id ORDER BY placed DESC) AS n FROM orders) WHERE n = 1 ORDER BY id LIMIT 10;
EXECUTE STATEMENT SET BEGIN
  INSERT INTO a SELECT o.id, CASE WHEN o.amount BETWEEN 1 AND 2 THEN 'x' ELSE UPPER(TRIM(c.name)) END FROM orders AS o
    LEFT JOIN customers FOR SYSTEM_TIME AS OF o.proc AS c ON o.customer = c.name;
  INSERT INTO b (id) SELECT tags[1] FROM orders CROSS JOIN UNNEST(tags) AS u (tag) UNION ALL VALUES (1, TRUE);
END;
SELECT a FROM t GROUP a;
`;

/** Ends early when `cancellation` fires. */
export async function warmUp(clock: Clock, log: Log, cancellation: Cancellation): Promise<void> {
  try {
    await clock.sleep(QUIET_MS, cancellation);
    await runInSlices(new ScriptParser(NEWEST_FLINK_VERSION).parse(TYPICAL_SCRIPT), cancellation);
  } catch (error) {
    if (!(error instanceof CancelledError)) log.error('warming up failed', error);
  }
}
