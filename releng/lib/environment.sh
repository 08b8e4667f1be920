# Shared by the scripts of this folder: messages, the JDK, Maven and missing Debian packages. Sourced, not run.
# Bash; nothing here changes directory, so that the caller's relative paths stay good.

ROOT=$(CDPATH= cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)
# Tycho 4.0 needs Maven 3.9; this one is brought in beside whatever is installed.
MAVEN_VERSION=3.9.16
JAVA_MINIMUM=17
CACHE=${XDG_CACHE_HOME:-${HOME:-$ROOT/target}/.cache}/kaikaku

# As in the product: English where the machine says so, otherwise Japanese.
case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in en*) LANGUAGE_OF_MESSAGES=en ;; *) LANGUAGE_OF_MESSAGES=ja ;; esac

# say JAPANESE ENGLISH: one line on standard error in the user's language.
say() {
  if [ "$LANGUAGE_OF_MESSAGES" = ja ]; then printf '%s\n' "$1" >&2; else printf '%s\n' "$2" >&2; fi
}

die() {
  say "$@"
  exit 2
}

# The major version of the JDK in folder $1, or nothing when it is no JDK.
java_version() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  local text
  if [ -r "$1/release" ]; then
    text=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]*\).*/\1/p' "$1/release")
  fi
  if [ -z "${text:-}" ]; then
    text=$("$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = \([0-9]*\).*/\1/p')
  fi
  printf '%s' "$text"
}

# Sets and exports JAVA_HOME to a JDK that is new enough; installs one where that is allowed.
find_jdk() {
  local candidate version on_path
  on_path=$(command -v javac 2>/dev/null) && on_path=$(readlink -f "$on_path" 2>/dev/null) && on_path=${on_path%/bin/javac}
  for candidate in "${JAVA_HOME:-}" "${on_path:-}" /usr/lib/jvm/* "${HOME:-}"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$candidate" ] || continue
    version=$(java_version "$candidate")
    if [ -n "$version" ] && [ "$version" -ge "$JAVA_MINIMUM" ]; then
      export JAVA_HOME=$candidate
      return 0
    fi
  done
  if [ "${1:-}" != installed ]; then
    install_packages openjdk-17-jdk-headless && find_jdk installed && return 0
  fi
  die "JDK $JAVA_MINIMUM 以上が見つかりません。openjdk-17-jdk-headless などを入れるか、JAVA_HOME を設定してください。" \
      "No JDK $JAVA_MINIMUM or newer was found: install one (Debian: openjdk-17-jdk-headless) or set JAVA_HOME."
}

# install_packages NAME...: installs Debian packages without a question where that is allowed; otherwise fails silently.
install_packages() {
  local as_root=()
  command -v apt-get >/dev/null 2>&1 || return 1
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null || return 1
    as_root=(sudo -n)
  fi
  say "$* を導入しています…" "Installing $* ..."
  {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" ||
      { "${as_root[@]}" apt-get update -q && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@"; }
  } >/dev/null 2>&1
}

# require_command COMMAND PACKAGE
require_command() {
  command -v "$1" >/dev/null 2>&1 && return 0
  install_packages "$2" && command -v "$1" >/dev/null 2>&1 && return 0
  die "$1 がありません。Debian なら apt-get install $2 で導入してください。" "$1 is missing: install it (Debian: apt-get install $2)."
}

# The folder of Maven's local repository, as the user's Maven would choose it.
maven_repository() {
  local options="${MAVEN_OPTS:-} ${MAVEN_ARGS:-}" named
  named=$(printf '%s\n' "$options" | sed -n 's/.*-Dmaven\.repo\.local=\([^ ]*\).*/\1/p')
  if [ -z "$named" ] && [ -r "${HOME:-}/.m2/settings.xml" ]; then
    named=$(sed -n 's:.*<localRepository>\(.*\)</localRepository>.*:\1:p' "$HOME/.m2/settings.xml")
  fi
  printf '%s' "${named:-${HOME:-}/.m2/repository}"
}

# Sets MVN to the right Maven; the first time it is unpacked with the help of the mvn that is there.
find_maven() {
  local home=$CACHE/apache-maven-$MAVEN_VERSION part
  MVN=$home/bin/mvn
  [ -x "$MVN" ] && return 0
  require_command mvn maven
  say "Maven $MAVEN_VERSION を用意しています…" "Bringing in Maven $MAVEN_VERSION ..."
  mkdir -p "$CACHE" || die "$CACHE に書き込めません。" "Cannot write to $CACHE."
  part=$(mktemp -d "$CACHE/part.XXXXXX")
  if ! (cd "$part" && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
      "-Dartifact=org.apache.maven:apache-maven:$MAVEN_VERSION:zip:bin" "-DoutputDirectory=$part") >"$part/log" 2>&1; then
    sed -n 's/^\[ERROR\] //p' "$part/log" | head -n 3 >&2
    rm -rf -- "$part"
    die "Maven $MAVEN_VERSION を取得できませんでした。ネットワークを確かめてください。" "Maven $MAVEN_VERSION could not be fetched: check the network."
  fi
  # Two runs at once both fetch; the first rename wins and the other's copy is dropped.
  mv -T -- "$part/apache-maven-$MAVEN_VERSION" "$home" 2>/dev/null || true
  rm -rf -- "$part"
  [ -x "$MVN" ] || die "Maven $MAVEN_VERSION を取得できませんでした。" "Maven $MAVEN_VERSION could not be fetched."
}

# What the windows of SWT are drawn with on Linux.
require_gtk() {
  ldconfig -p 2>/dev/null | grep -q 'libgtk-3\.so\.0' || install_packages libgtk-3-0 ||
    die "GTK 3 がありません。Debian なら apt-get install libgtk-3-0 で導入してください。" "GTK 3 is missing: install it (Debian: apt-get install libgtk-3-0)."
}
