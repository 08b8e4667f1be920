# Running our classes as plain Java, without OSGi: tests and benchmarks. Sourced after environment.sh.

# plain ARGUMENT...: runs releng/tools/Unit.java, and brings in the jars that it misses.
plain() {
  local tools=$ROOT/target/unit/tools status=0
  find_jdk
  REPOSITORY=$(maven_repository)
  if ! [ "$tools/Unit.class" -nt "$ROOT/releng/tools/Unit.java" ]; then
    mkdir -p "$tools"
    "$JAVA_HOME/bin/javac" -encoding UTF-8 -d "$tools" "$ROOT/releng/tools/Unit.java"
  fi
  unit "$@" || status=$?
  # This exit code says that jars are missing and that the pom that names them has been written.
  if [ "$status" = 3 ]; then
    find_maven
    "$MVN" -q -f "$ROOT/target/unit/fetch/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:resolve >"$ROOT/target/unit/fetch.log" 2>&1 ||
      { cat "$ROOT/target/unit/fetch.log" >&2; return 2; }
    status=0
    unit "$@" || status=$?
  fi
  return "$status"
}

unit() {
  "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dkaikaku.root="$ROOT" -Dkaikaku.repository="$REPOSITORY" -cp "$ROOT/target/unit/tools" Unit "$@"
}
