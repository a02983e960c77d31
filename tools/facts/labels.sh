#!/usr/bin/env bash
# Asks Flink itself which texts its options take, for test/facts: tools/facts/labels.sh WORKDIR, after run.sh with the same WORKDIR.
# Reads test/facts/values.jsonl, lines of [type, text], and writes answers-MINOR.jsonl beside it.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
tests="$here/../../test/facts"
for version in 1.20=1.20.5 2.3=2.3.0; do
  folder="$1/${version#*=}"
  java -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp "$folder/classes:$folder/jars/*" ValueLabels < "$tests/values.jsonl" > "$tests/answers-${version%=*}.jsonl"
done
