#!/usr/bin/env bash
# Puts Flink's own parser for one exact version into a folder, ready to be started: tools/oracle/fetch.sh FOLDER 2.3.0
# The jars come by Maven; Java 17 starts them with: java -cp 'FOLDER/classes:FOLDER/jars/*' FlinkParser
# FOLDER/productions.jsonl gets the parser's productions (see ParserGraph.java).
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
folder="$1"
version="$2"
mkdir -p "$folder/jars" "$folder/classes"
copy=(mvn -q -B -f "$here/pom.xml" "-Dflink=$version" dependency:copy-dependencies -DexcludeTransitive=true "-DoutputDirectory=$folder/jars")
# Maven remembers what it could not get once; -U lets it ask again.
"${copy[@]}" || "${copy[@]}" -U
classpath="$(printf '%s:' "$folder"/jars/*.jar)"
# The compiler as a module, so that a Java without the javac command does.
java -m jdk.compiler/com.sun.tools.javac.Main -d "$folder/classes" -cp "$classpath" "$here"/*.java
java -cp "$folder/classes:$classpath" ParserGraph "$folder"
