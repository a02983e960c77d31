#!/usr/bin/env bash
# Makes facts/options.json and facts/connectors.json from Flink's own jars: tools/facts/run.sh WORKDIR [MINOR=EXACT ...]
# Flink comes by pip and Maven into WORKDIR, which may be kept for the next time; Java 17, unzip and tar are needed, and 4 GB of room.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
work="$1"
shift
versions=("$@")
if [ ${#versions[@]} -eq 0 ]; then
  versions=(1.14=1.14.6 1.16=1.16.3 1.18=1.18.1 1.20=1.20.5 2.0=2.0.2 2.1=2.1.3 2.2=2.2.1 2.3=2.3.0)
fi

# Puts the jars of a distribution into a folder, those of its lib/, opt/ and plugins/ alike.
fetch_flink() {
  local exact="$1" jars="$2" archive
  mkdir -p "$jars" "$work/downloads"
  pip download -q --no-deps -d "$work/downloads" "apache-flink-libraries==$exact"
  archive="$(ls "$work"/downloads/apache[-_]flink[-_]libraries-"$exact"[.-]*)"
  case "$archive" in
    *.whl) unzip -qo -j "$archive" 'pyflink/lib/*.jar' 'pyflink/opt/*.jar' 'pyflink/plugins/*/*.jar' -d "$jars" ;;
    *) tar xzf "$archive" -C "$jars" --wildcards --transform='s,.*/,,' '*/deps/lib/*.jar' '*/deps/opt/*.jar' '*/deps/plugins/*/*.jar' ;;
  esac
  if ls "$jars"/flink-table-planner-loader-*.jar > /dev/null 2>&1; then
    unzip -qo -j "$jars"/flink-table-planner-loader-*.jar flink-table-planner.jar -d "$jars"
    rm "$jars"/flink-table-planner-loader-*.jar
  fi
  touch "$jars/complete"
}

# Classes of Flink that mention Hadoop's cannot be looked at without them; any version of these does.
hadoop="$work/hadoop"
mvn -q -B dependency:copy -Dartifact=org.apache.hadoop:hadoop-client-api:3.3.4 "-DoutputDirectory=$hadoop"

inputs=()
for version in "${versions[@]}"; do
  exact="${version#*=}"
  jars="$work/$exact/jars"
  classes="$work/$exact/classes"
  [ -e "$jars/complete" ] || fetch_flink "$exact" "$jars"
  # flink-dist first: flink-python holds some of its classes once more.
  list=("$jars"/flink-dist*.jar)
  for jar in "$jars"/*.jar; do [[ "$jar" == */flink-dist* ]] || list+=("$jar"); done
  classpath="$(IFS=:; echo "${list[*]}"):$hadoop/*"
  mkdir -p "$classes"
  javac -d "$classes" -cp "$classpath" "$here"/*.java
  java -Dfile.encoding=UTF-8 -cp "$classes:$classpath" ExtractOptions "$exact" "${list[@]}" > "$work/$exact/options.json"
  inputs+=("${version%=*}=$work/$exact/options.json")
done
java -cp "$classes:$classpath" MergeFacts "${inputs[@]}" > "$here/../../facts/options.json"
