#!/usr/bin/env bash
# Puts Flink's own parser for one exact version into a folder, ready to be started: tools/oracle/fetch.sh FOLDER 2.3.0
# The jars come from Maven Central; Java 17 starts them with: java -cp 'FOLDER/classes:FOLDER/jars/*' FlinkParser
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
folder="$1"
version="$2"
mkdir -p "$folder/jars" "$folder/classes"
flink=org.apache.flink
# The planner's jar holds Calcite and Flink's parser; the others are what its ExtendedParser answers with.
for artifact in "$flink:flink-table-planner_2.12:$version" "$flink:flink-table-api-java:$version" "$flink:flink-table-common:$version" \
  "$flink:flink-core:$version" "$flink:flink-annotations:$version" org.scala-lang:scala-library:2.12.7 \
  org.slf4j:slf4j-api:1.7.36 org.slf4j:slf4j-nop:1.7.36; do
  mvn -q -B dependency:copy -Dartifact="$artifact" -DoutputDirectory="$folder/jars"
done
javac -d "$folder/classes" -cp "$folder/jars/*" "$here/FlinkParser.java"
