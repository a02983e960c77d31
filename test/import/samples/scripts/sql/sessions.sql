SET 'pipeline.name' = 'sessions';
SET 'execution.savepoint.path' = 'hdfs://nn/flink/checkpoints/0123456789abcdef0123456789abcdef/chk-42';
SET 'table.exec.state.ttl' = '36 h';
-- 'password' = 'canary-comment'
INSERT INTO sessions SELECT id FROM clicks;
