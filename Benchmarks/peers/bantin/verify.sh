#!/bin/sh
# verify.sh DATA SITE VERIFIER: checks a site with the peers' verifier. Bantin's addresses are its own
# (thon-ban/ID.html for villages/ID/index.html), so each village's page is linked to where the verifier
# looks, and so is its markup of numbers, so that the check is --loose: X/16 and Y/44 of every village.
set -e
site=$(cd "$2" && pwd)
view=$(mktemp -d)
trap 'rm -rf "$view"' EXIT
cp "$site/sitemap.xml" "$view/"
for page in "$site"/thon-ban/*.html; do
  id=$(basename "$page" .html)
  mkdir -p "$view/villages/$id"
  ln -s "$page" "$view/villages/$id/index.html"
done
python3 "$3" "$1" "$view" --loose
