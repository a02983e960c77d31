#!/bin/bash
# Starts the orders job on YARN.
APP_HOME=$(cd "$(dirname "$0")" && pwd)
JAR=$APP_HOME/lib/orders-1.4.jar
PARALLELISM=4
OPTS="-yD state.checkpoints.num-retained=3 -ynm orders-count"

if [ -z "$FLINK_HOME" ]; then
  echo "flink run needs FLINK_HOME"
  exit 1
fi

nohup $FLINK_HOME/bin/flink run -d -m yarn-cluster \
  -p ${PARALLELISM} -yjm 1024 -ytm 4g -ys 2 -yqu realtime $OPTS \
  -D execution.checkpointing.interval=60s \
  -Dstate.backend=rocksdb \
  -s hdfs://nn/flink/savepoints/savepoint-1a2b3c-0123456789ab -n \
  -c com.example.OrdersJob "$JAR" \
  --topic 'orders ${raw}' --brokers $KAFKA_BROKERS --password s3cr3t-in-args > orders.log 2>&1 &
