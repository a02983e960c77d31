-- Open the Problems view: two mistakes are shown there, each at its place.
CREATE TEMPORARY TABLE orders (
  product INT
) WITH (
  'connector' = 'datagen',
  'rows-per-second' = '${Orders.perMinute}' -- no environment defines this variable
);

CREATE TEMPORARY TABLE products (
  product INT
) WITH (
  'connector' = 'blackhole'
);

INSERT INTO products
SELECT product FROM orders GROUP product; -- BY is missing
