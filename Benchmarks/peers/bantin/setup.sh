#!/bin/sh
# setup.sh DATA WORK: the theme. Nothing of the data is read; build.sh does that.
set -e
here=$(cd "$(dirname "$0")" && pwd -P)
mkdir -p "$2/content"
cp -r "$here/theme" "$2/theme"
