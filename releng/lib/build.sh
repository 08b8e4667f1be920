# Building with Maven: what is out of date, with or without network. Sourced after environment.sh.

LOG=$ROOT/target/build.log

# product_folder [PRODUCT]: the folder of the command line's product for this machine, or of the workbench's.
product_folder() {
  local arch place=releng/product/target/products/kaikaku
  [ "${1:-}" != workbench ] || place=releng/workbench/target/products/kaikaku-workbench
  case $(uname -m) in aarch64 | arm64) arch=aarch64 ;; *) arch=x86_64 ;; esac
  case $(uname -s) in
    Darwin) printf '%s' "$ROOT/$place/macosx/cocoa/$arch/Kaikaku.app/Contents/Eclipse" ;;
    *) printf '%s' "$ROOT/$place/linux/gtk/$arch" ;;
  esac
}

# sources [FIND-EXPRESSION]: the files that the product is made of.
sources() {
  find "$ROOT/bundles" "$ROOT/features" "$ROOT/releng/product" "$ROOT/releng/workbench" "$ROOT/releng/emf" "$ROOT/releng/npm" "$ROOT/targetplatform" "$ROOT/pom.xml" "$ROOT/.mvn" \
    \( -name target -o -name bin -o -name '*.tests' -o -name '.polyglot*' -o -name pom.tycho \) -prune -o -type f "$@"
}

# One word for which files there are, so that a deleted one is noticed too.
list_of_sources() {
  sources -print | LC_ALL=C sort | cksum
}

# is_current [PRODUCT]: is the product at hand and made from the sources as they are now?
is_current() {
  local stamp=$ROOT/target/${1:-product}.stamp
  [ -x "$(product_folder "${1:-}")/kaikaku" ] && [ -r "$stamp" ] && [ "$(cat "$stamp")" = "$(list_of_sources)" ] && [ -z "$(sources -newer "$stamp" -print -quit)" ]
}

# A word for what Maven has to fetch: the poms, extensions and the target platform, and the repository that it goes to.
needs_of_build() {
  { cat "$ROOT/pom.xml" "$ROOT"/.mvn/* "$ROOT"/targetplatform/*.target "$ROOT"/bundles/*/pom.xml "$ROOT"/releng/*/pom.xml; maven_repository; } 2>/dev/null | cksum | tr ' ' -
}

# maven ARGUMENT...: offline when everything was fetched before by a build like this one; otherwise, or when a file has been
# removed from the local repository since, with network.
maven() {
  local fetched status=0
  mkdir -p "$CACHE/fetched" "$ROOT/target"
  # Each goal for each product fetches something of its own.
  fetched=$CACHE/fetched/$(needs_of_build)-$(printf '%s ' "$@" | cksum | tr ' ' -)
  if [ -e "$fetched" ]; then
    run_maven -o "$@" || status=$?
    if [ "$status" = 0 ] || ! grep -q -i -E 'offline (mode|and)|not available offline|has not been downloaded from it before|No versions available for' "$LOG"; then
      return "$status"
    fi
    rm -f -- "$fetched"
    status=0
  fi
  run_maven "$@" || status=$?
  [ "$status" != 0 ] || : >"$fetched"
  return "$status"
}

# What Maven is started through; empty, or a virtual display.
DISPLAY_FOR_TESTS=()

# Gives the tests of windows a display of their own, with a window manager, for without one no window gets the focus. They
# never use the user's display, where they would take the keyboard away.
find_display() {
  grep -q -s '<useUIHarness>true' "$ROOT"/bundles/*/pom.xml || return 0
  [ "$(uname -s)" = Linux ] || return 0
  require_command Xvfb xvfb
  require_command xauth xauth
  require_command openbox openbox
  require_gtk
  # shellcheck disable=SC2016 # for the inner shell
  DISPLAY_FOR_TESTS=(xvfb-run -a -s '-screen 0 1600x1000x24' sh -c 'openbox >/dev/null 2>&1 & exec "$@"' sh)
}

# The log goes to target/build.log, and what tells how far it is to the terminal as well when VERBOSE is set.
run_maven() (
  cd "$ROOT"
  if [ -n "${VERBOSE:-}" ]; then
    set -o pipefail
    ${DISPLAY_FOR_TESTS[@]+"${DISPLAY_FOR_TESTS[@]}"} "$MVN" "$@" 2>&1 | tee "$LOG" | { grep --line-buffered -E '^\[INFO\] Building (\[|org)|^Tests run:.*in |<<<|^\[ERROR\]|BUILD (SUCCESS|FAILURE)|Total time' || true; }
  else
    ${DISPLAY_FOR_TESTS[@]+"${DISPLAY_FOR_TESTS[@]}"} "$MVN" "$@" >"$LOG" 2>&1
  fi
)

# Holds off a second build in the same tree until this process ends.
lock_build() {
  mkdir -p "$ROOT/target"
  if command -v flock >/dev/null 2>&1; then
    exec 9>"$ROOT/target/build.lock"
    flock 9
  fi
}

show_failure() {
  grep -E '^\[ERROR\]|^\[FATAL\]|BUILD FAILURE' "$LOG" | head -n 40 >&2 || true
  say "ビルドに失敗しました。詳しくは $LOG" "The build failed; see $LOG"
}

# build_product [PRODUCT]: makes the command line's product, or the workbench's, when it is missing or out of date.
build_product() {
  is_current "${1:-}" && return 0
  lock_build
  is_current "${1:-}" && return 0
  local files
  find_jdk
  find_maven
  require_npm
  say "製品をビルドしています(初回は数分)…" "Building the product (the first time takes a few minutes) ..."
  files=$(list_of_sources)
  : >"$ROOT/target/product.begun"
  local project=:org.kaikaku.product
  [ "${1:-}" != workbench ] || project=:org.kaikaku.workbench.product
  if ! maven package -DskipTests -pl "$project" -am; then
    show_failure
    exit 2
  fi
  mark_current "$files" "${1:-}"
  exec 9>&- || true
}

# mark_current LIST [PRODUCT]: the product is made from the sources as they were when target/product.begun was touched. Files saved
# while Maven ran count as newer.
mark_current() {
  local stamp=$ROOT/target/${2:-product}.stamp
  printf '%s\n' "$1" >"$stamp"
  touch -r "$ROOT/target/product.begun" "$stamp"
}

# The fonts come through npm; once they are there it is not needed.
require_npm() {
  [ -e "$ROOT/bundles/org.kaikaku.fonts/target/fonts.stamp" ] || require_command npm npm
}
