-- The INSERT statements of a statement set are one job, which reads its source once.
SET 'execution.checkpointing.interval' = '10 s';

CREATE TEMPORARY TABLE payments (
  account INT,
  amount INT
) WITH (
  'connector' = 'datagen',
  'rows-per-second' = '5',
  'fields.account.min' = '1',
  'fields.account.max' = '1000',
  'fields.amount.min' = '1',
  'fields.amount.max' = '20000'
);

CREATE TEMPORARY TABLE small_payments (account INT, amount INT) WITH ('connector' = 'blackhole');

CREATE TEMPORARY TABLE large_payments (account INT, amount INT) WITH ('connector' = 'print');

EXECUTE STATEMENT SET
BEGIN
  INSERT INTO small_payments SELECT account, amount FROM payments WHERE amount < 10000;
  INSERT INTO large_payments SELECT account, amount FROM payments WHERE amount >= 10000;
END;
