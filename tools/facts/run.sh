#!/usr/bin/env bash
# Makes facts/options.json and facts/connectors.json from Flink's own jars: tools/facts/run.sh WORKDIR [MINOR=EXACT ...]
# With --jar, for a connector of your own, prints what its factories take: tools/facts/run.sh --jar my.jar WORKDIR 1.20=1.20.5
# Flink and the connectors come by pip and Maven into WORKDIR, which may be kept for the next time (remove WORKDIR/versions to look for newer
# connectors); Java 17, unzip and tar are needed, and 6 GB of room.
set -euo pipefail
shopt -s nullglob
here="$(cd "$(dirname "$0")" && pwd)"
own_jar=""
if [ "$1" = --jar ]; then
  own_jar="$2"
  shift 2
fi
mkdir -p "$1"
work="$(cd "$1" && pwd)"
shift
versions=("$@")
if [ ${#versions[@]} -eq 0 ]; then
  versions=(1.14=1.14.6 1.16=1.16.3 1.18=1.18.1 1.20=1.20.5 2.0=2.0.2 2.1=2.1.3 2.2=2.2.1 2.3=2.3.0)
fi

# Puts the jars of a distribution into a folder, those of its lib/, opt/ and plugins/ alike.
fetch_flink() {
  local exact="$1" jars="$2" archive loader
  mkdir -p "$jars" "$work/downloads"
  pip download -q --no-deps -d "$work/downloads" "apache-flink-libraries==$exact"
  archive="$(ls "$work"/downloads/apache[-_]flink[-_]libraries-"$exact"[.-]*)"
  case "$archive" in
    *.whl) unzip -qo -j "$archive" 'pyflink/lib/*.jar' 'pyflink/opt/*.jar' 'pyflink/plugins/*/*.jar' -d "$jars" ;;
    *) tar xzf "$archive" -C "$jars" --wildcards --transform='s,.*/,,' '*/deps/lib/*.jar' '*/deps/opt/*.jar' '*/deps/plugins/*/*.jar' ;;
  esac
  for loader in "$jars"/flink-table-planner-loader-*.jar; do
    unzip -qo -j "$loader" flink-table-planner.jar -d "$jars"
    rm "$loader"
  done
  touch "$jars/complete"
}

maven() { mvn -q -B "-Dmaven.repo.local=$work/repository" "$@"; }

# Puts the versions of an artifact that Maven can list into WORKDIR/versions, a line for each; none where it has none.
list_versions() {
  local artifact="$1" list="$work/versions/$1" metadata
  [ ! -e "$list" ] || return 0
  mkdir -p "$work/versions"
  maven -f "$here/range.pom.xml" "-Dartifact=$artifact" org.apache.maven.plugins:maven-dependency-plugin:3.6.1:list > /dev/null || true
  for metadata in "$work/repository/org/apache/flink/$artifact"/maven-metadata-*.xml; do
    [ ! -e "$metadata" ] || sed -n 's/.*<version>\([^<]*\)<.*/\1/p' "$metadata"
  done > "$list.part"
  mv "$list.part" "$list"
}

# The newest version of an artifact for a Flink version: its name ends with that version, or is a release of it.
version_for() {
  local list="$work/versions/$1" minor="${2//./\\.}"
  { grep -E -- "-$minor\$" "$list" || grep -E "^$minor\.[0-9]+\$" "$list" || true; } | sort -V | tail -1
}

# Puts the jars of the artifacts "NAME:VERSION" into a folder.
fetch_connectors() {
  local folder="$1" artifact
  shift
  mkdir -p "$folder"
  {
    echo '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>'
    echo '<groupId>sluice</groupId><artifactId>connectors</artifactId><version>1</version><packaging>pom</packaging><dependencies>'
    for artifact in "$@"; do
      echo "<dependency><groupId>org.apache.flink</groupId><artifactId>${artifact%:*}</artifactId><version>${artifact#*:}</version>"
      echo '<exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency>'
    done
    echo '</dependencies></project>'
  } > "$folder/pom.xml"
  maven -f "$folder/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies "-DoutputDirectory=$folder"
}

# Classes of Flink that mention Hadoop's cannot be looked at without them; any version of these does.
hadoop="$work/hadoop"
[ -e "$hadoop" ] || maven dependency:copy -Dartifact=org.apache.hadoop:hadoop-client-api:3.3.4 "-DoutputDirectory=$hadoop"

options=()
factories=()
for version in "${versions[@]}"; do
  minor="${version%=*}"
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
  run() { java -Dfile.encoding=UTF-8 -cp "$classes:$classpath:$work/$exact/filesystems/*" "$@"; }
  if [ -n "$own_jar" ]; then
    run ExtractFactories "$exact" "$own_jar=$(basename "$own_jar")"
    continue
  fi

  # Which keys go to a file system one version tells for all.
  filesystems="$work/$exact/filesystems"
  if [ "$version" = "${versions[-1]}" ] && [ ! -e "$filesystems" ]; then
    fetch_connectors "$filesystems" flink-{s3,oss,azure,gs}-fs-hadoop:"$exact"
  fi
  run ExtractOptions "$exact" "${list[@]}" "$filesystems"/*.jar > "$work/$exact/options.json"
  options+=("$minor=$work/$exact/options.json")

  artifacts=()
  while read -r name; do
    list_versions "$name"
    found="$(version_for "$name" "$minor")"
    [ -z "$found" ] || artifacts+=("$name:$found")
  done < "$here/connectors.txt"
  connectors="$work/$exact/connectors"
  fetch_connectors "$connectors" "${artifacts[@]}"
  for artifact in "${artifacts[@]}"; do
    list+=("$connectors/${artifact/:/-}.jar=org.apache.flink:$artifact")
  done
  run ExtractFactories "$exact" "${list[@]}" > "$work/$exact/factories.json"
  factories+=("$minor=$work/$exact/factories.json")
done
if [ -z "$own_jar" ]; then
  run MergeFacts options "${options[@]}" > "$here/../../facts/options.json"
  run MergeFacts factories "${factories[@]}" > "$here/../../facts/connectors.json"
fi
