#!/usr/bin/env bash
# Fetches veraPDF from Maven Central into FOLDER: verapdf.sh FOLDER
# One jar holds the whole program. Its SHA-256 stands here, so that a changed or damaged download ends the script before
# Java ever runs it; a jar that is already there and sound is kept, so a second run needs no network.
set -euo pipefail

folder=${1:?usage: verapdf.sh FOLDER}
path=org/verapdf/apps/greenfield-apps/1.28.2/greenfield-apps-1.28.2.jar
sum=687d4d8bcfec48c9f7e931cf78ed061f1eeccfba55d4cdc000ba9b4d8aa46ce6

mkdir -p "$folder"
cd "$folder"
jar=${path##*/}
if ! sha256sum --check --status <<<"$sum  $jar" 2>/dev/null; then
    # The jar gets its name only when it is proven, so that no half of a download is ever left behind under it.
    curl --silent --show-error --fail --location --retry 3 --output "$jar.part" "https://repo1.maven.org/maven2/$path"
    sha256sum --check --quiet <<<"$sum  $jar.part"
    mv "$jar.part" "$jar"
fi
