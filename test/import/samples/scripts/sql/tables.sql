CREATE TABLE clicks (id BIGINT, ts TIMESTAMP(3)) WITH (
  'connector' = 'kafka',
  'topic' = 'clicks',
  'properties.bootstrap.servers' = '${Kafka.brokers}',
  'properties.sasl.jaas.config' = 'org.apache.kafka.common.security.plain.PlainLoginModule required username="u" password="canary-jaas";',
  'format' = 'json'
);
CREATE TABLE sessions (id BIGINT) WITH ('connector' = 'jdbc', 'url' = 'jdbc:mysql://db/shop', 'table-name' = 's', 'username' = 'shop', 'password' = 'canary-db');
