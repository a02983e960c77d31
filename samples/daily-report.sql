-- A batch job: it reads a bounded source, writes its result and finishes.
SET 'execution.runtime-mode' = 'batch';

CREATE TEMPORARY TABLE sales (
  shop INT,
  amount INT
) WITH (
  'connector' = 'datagen',
  'number-of-rows' = '10000',
  'fields.shop.min' = '1',
  'fields.shop.max' = '5',
  'fields.amount.min' = '1',
  'fields.amount.max' = '500'
);

CREATE TEMPORARY TABLE report (
  shop INT,
  sales BIGINT,
  total BIGINT
) WITH (
  'connector' = 'filesystem',
  'path' = '${Sink.directory}/daily-report',
  'format' = 'csv'
);

INSERT OVERWRITE report
SELECT shop, COUNT(*) AS sales, SUM(amount) AS total
FROM sales
GROUP BY shop;
