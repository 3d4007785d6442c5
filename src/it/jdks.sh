#!/usr/bin/env bash
# Whether several JDKs give the same bytes: src/it/jdks.sh JAVA_HOME JAVA_HOME...
# Runs target/smallcap-advisor-cli.jar with each and compares what it prints with the first.
set -eu
cd "$(dirname "$0")/../.."
jar=target/smallcap-advisor-cli.jar
[ -f $jar ] || { echo "$jar is missing: mvn package -DskipTests makes it"; exit 2; }
[ $# -ge 2 ] || { echo "Name the homes of two JDKs or more: there is nothing to compare."; exit 2; }

example=src/examples
article="--client $example/article/client.json --holdings $example/article/holdings.csv
  --market $example/article/market.csv --as-of 2026-01-26
  --declare EARLY_RECOVERY --declared-by house --declared-because view"
commands=(
  "advise $article"
  "advise $article --lang ko"
  "advise $article --format json"
  "explain $article --full"
  "explain $article --format json"
  "phases --market $example/article/market.csv"
  "matrix --policy rules"
  "catalogue --format json"
  "review --policy rules"
  "test --policy rules"
  "prove --as-of 2026-01-26 --format json"
)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
first=
for home in "$@"; do
  "$home/bin/java" -version 2>&1 | head -1
  out=$work/$(basename "$home")
  mkdir "$out"
  for i in "${!commands[@]}"; do
    code=0
    # shellcheck disable=SC2086 # a command is its words
    "$home/bin/java" -jar $jar ${commands[$i]} > "$out/$i" 2> "$out/$i.err" || code=$?
    [ $code -le 1 ] || { echo "${commands[$i]}:"; cat "$out/$i.err"; exit 1; }
    # How long it took is none of the answer.
    sed -i 's/, in [0-9.]* s$//' "$out/$i"
    echo $code >> "$out/$i"
  done
  if [ -z "$first" ]; then
    first=$out
  elif diff -r "$first" "$out"; then
    echo "  the same ${#commands[@]} answers"
  else
    echo "  NOT the same"
    exit 1
  fi
done
