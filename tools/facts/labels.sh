#!/usr/bin/env bash
# Asks Flink itself for the answers in test/facts: tools/facts/labels.sh WORKDIR, after run.sh with the same WORKDIR.
# To values.jsonl, lines of [type, text], which texts its options take; to memory.jsonl, lines of [process, configuration], how it divides
# the memory.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
tests="$here/../../test/facts"
ask() { # FOLDER MAIN QUESTIONS
  java -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp "$1/classes:$(echo "$1"/jars/flink-dist*.jar):$1/jars/*" "$2" < "$tests/$3" | grep '^[[{]'
}

for version in 1.14=1.14.6 1.20=1.20.5 2.3=2.3.0; do
  minor="${version%=*}"
  folder="$1/${version#*=}"
  javac -d "$folder/classes" -cp "$folder/jars/*" "$here/ValueLabels.java" "$here/MemoryLabels.java"
  [ "$minor" = 1.14 ] || ask "$folder" ValueLabels values.jsonl > "$tests/answers-$minor.jsonl"
  ask "$folder" MemoryLabels memory.jsonl > "$tests/memory-answers-$minor.jsonl"
done
