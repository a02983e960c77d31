-- Two INSERT statements outside a statement set are two jobs, named after their sinks: each is deployed, tracked and restored by itself.
SET 'execution.checkpointing.interval' = '10 s';

CREATE TEMPORARY TABLE clicks (
  page STRING,
  visitor INT
) WITH (
  'connector' = 'datagen',
  'rows-per-second' = '1',
  'fields.page.length' = '5',
  'fields.visitor.min' = '1',
  'fields.visitor.max' = '100'
);

CREATE TEMPORARY TABLE even_visitors (page STRING, visitor INT) WITH ('connector' = 'blackhole');

CREATE TEMPORARY TABLE odd_visitors (page STRING, visitor INT) WITH ('connector' = 'print');

INSERT INTO even_visitors
SELECT page, visitor FROM clicks WHERE MOD(visitor, 2) = 0;

INSERT INTO odd_visitors
SELECT page, visitor FROM clicks WHERE MOD(visitor, 2) = 1;
