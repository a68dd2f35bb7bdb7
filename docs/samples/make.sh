#!/bin/sh
# Makes the lists of the sample texts with the shipped network. Needs a Java 25 (of JAVA_HOME, or on the path) and
# target/fenjing.jar, from ./mvnw package -DskipTests; FENJING_JAR names another.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
jar=${FENJING_JAR:-$here/../../target/fenjing.jar}
for language in zh en; do
  for kind in idea scene; do
    for format in json text; do
      "$java" -jar "$jar" generate "$here/$kind-$language"-*.txt --seed 7 --format "$format" --out "$here/lists"
    done
  done
done
