#!/bin/sh
cd /opt/flink
bin/sql-client.sh embedded -i sql/tables.sql -f sql/sessions.sql -s shop -D parallelism.default=2
