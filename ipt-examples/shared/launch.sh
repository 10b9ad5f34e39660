# Starts a program from its jar with an archive of its classes, in about half the time; read by the launchers beside the jars.
# The first start makes the archive, in the user's folder for what can be made again; it is made anew when the jar or Java is a
# newer one. Without it, everything works the same.

# prepare PROGRAM JAR CLASS: finds java, and makes the archive if it must be made. CLASS rehearses what a start does; it is given
# a folder beside the archive, for what else it keeps.
prepare() {
  case "$2" in
    /*) jar="$2" ;;
    *) jar="$PWD/$2" ;;
  esac
  find_java
  [ -x "$java" ] || fail "$1: no java found; install a JDK (17 or later), or set JAVA_HOME"
  [ -r "$jar" ] || fail "$1: $jar is missing; build it as the README says"
  archive="${XDG_CACHE_HOME:-$HOME/.cache}/ipt$jar$java.jsa"
  if [ ! "$archive" -nt "$jar" ] || [ ! "$archive" -nt "$java" ]; then
    make_archive "$3" </dev/null >/dev/null 2>&1
  fi
}

# start OPTION... CLASS ARGUMENT...: becomes the program.
start() {
  exec "$java" -XX:SharedArchiveFile="$archive" -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC -XX:-UsePerfData \
    -cp "$jar" -XX:TieredStopAtLevel=1 "$@"
}

# The same java as a shell would find, without a process of its own to look for it.
find_java() {
  java="${JAVA_HOME:+$JAVA_HOME/bin/java}"
  [ -z "$java" ] || return 0
  IFS=:
  for place in $PATH; do
    if [ -x "$place/java" ]; then
      java="$place/java"
      break
    fi
  done
  unset IFS
}

# Whole or not at all; if it cannot be made, an empty one, which is ignored, and nothing of an older jar beside it.
make_archive() {
  mkdir -p "$archive.d" &&
    { "$java" -XX:ArchiveClassesAtExit="$archive.$$" -XX:+UseSerialGC -Xlog:disable -cp "$jar" "$1" "$archive.d" ||
      { rm -rf "$archive.d" && : >"$archive.$$"; }; } &&
    mv -f "$archive.$$" "$archive"
}

fail() {
  echo "$1" >&2
  exit 2
}
