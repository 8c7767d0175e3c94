#!/bin/sh
# build.sh DATA WORK OUT: turns the tables into content and builds the site of it, both timed.
# BANTIN_BIN and PEER_CONTENT_BIN: the programs; else those that this repository's builds left.
set -e
here=$(cd "$(dirname "$0")" && pwd -P)
"${PEER_CONTENT_BIN:-$here/../../.build/release/peer-content}" "$1" "$2/content" "$2/theme"
exec "${BANTIN_BIN:-$here/../../../.build/release/bantin}" build --quiet \
  --content "$2/content" --theme "$2/theme" --output "$3"
