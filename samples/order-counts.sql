-- Counts the orders of each product as they come in. The counts are the job's state: stop it with a savepoint and deploy it again,
-- and they go on where they stopped.
SET 'execution.checkpointing.interval' = '2 s';

CREATE TEMPORARY TABLE orders (
  product INT,
  amount DOUBLE,
  ordered_at AS PROCTIME()
) WITH (
  'connector' = 'datagen',
  'rows-per-second' = '${Orders.perSecond}',
  'fields.product.min' = '1',
  'fields.product.max' = '3',
  'fields.amount.min' = '1',
  'fields.amount.max' = '100'
);

CREATE TEMPORARY TABLE order_counts (
  product INT,
  orders_so_far BIGINT
) WITH (
  'connector' = 'filesystem',
  'path' = '${Sink.directory}/order-counts',
  'format' = 'csv'
);

INSERT INTO order_counts
SELECT
  product,
  COUNT(*) OVER (
    PARTITION BY product
    ORDER BY ordered_at
    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
  ) AS orders_so_far
FROM orders;
