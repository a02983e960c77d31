#!/usr/bin/env bash
# Makes facts/keywords-VERSION.json from Flink's planner jars on Maven Central: tools/keywords/extract.sh WORKDIR [MINOR=EXACT ...]
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
work="$1"
shift
versions=("$@")
if [ ${#versions[@]} -eq 0 ]; then
  versions=(1.14=1.14.6 1.16=1.16.3 1.18=1.18.1 1.20=1.20.3 2.0=2.0.2 2.1=2.1.3 2.2=2.2.1 2.3=2.3.0)
fi
for version in "${versions[@]}"; do
  exact="${version#*=}"
  jars="$work/$exact/jars"
  mkdir -p "$jars" "$work/$exact/classes"
  # The planner's jar holds Calcite and Flink's parser; nothing else of what it depends on is needed to ask for the words.
  for artifact in "org.apache.flink:flink-table-planner_2.12:$exact" org.slf4j:slf4j-api:1.7.36 org.slf4j:slf4j-nop:1.7.36; do
    mvn -q -B dependency:copy -Dartifact="$artifact" -DoutputDirectory="$jars"
  done
  javac -d "$work/$exact/classes" -cp "$jars/*" "$here/ExtractKeywords.java"
  java -cp "$work/$exact/classes:$jars/*" ExtractKeywords "$exact" > "$here/../../facts/keywords-${version%=*}.json"
done
