#!/usr/bin/env bash
# Measures crmplan beside the plain typst program on the same templates and data, as ratios within one run.
# Needs hyperfine, GNU time and `cargo install typst-cli --version 0.15.1 --locked`.
# Usage: benches/vergleich.sh [COUNT…]   (default: 150 1000 10000)
set -euo pipefail
cd "$(dirname "$0")/.."
cargo build --release --quiet
crmplan=$PWD/target/release/crmplan
typst=${TYPST:-typst}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Templates and data as the typst program finds them.
prepare() { # PROJECT FOLDER DOCUMENT
    mkdir -p "$2"
    cp -r templates/typst "$2/typst"
    "$crmplan" -q -C "$1" "$3" build --format json -o "$2/document.json"
    find "$1" -maxdepth 1 -name 'logo.*' -exec cp {} "$2/" \;
}
compare() { # NAME PROJECT RUNS [DOCUMENT]
    local document=${4:-lastenheft}
    prepare "$2" "$work/$1.typst" "$document"
    hyperfine --warmup 1 --runs "$3" --export-json "$work/$1.json" \
        -n "crmplan $1" "$crmplan -q -C $2 $document build -o $work/$1.pdf" \
        -n "typst $1" "$typst compile --ignore-system-fonts --pdf-standard a-3a,ua-1 --root $work/$1.typst $work/$1.typst/typst/$document.typ $work/$1.plain.pdf"
    for program in "$crmplan -q -C $2 $document build -o $work/$1.pdf" \
        "$typst compile --ignore-system-fonts --pdf-standard a-3a,ua-1 --root $work/$1.typst $work/$1.typst/typst/$document.typ $work/$1.plain.pdf"; do
        # shellcheck disable=SC2086
        /usr/bin/time -f '  %M KiB at most' $program
    done
}

hyperfine --warmup 3 -N "$crmplan --version"
compare beispiel examples/foerdertechnik 5
compare vertrag examples/vertrag 10 pflichtenheft
for n in "${@:-150 1000 10000}"; do
    for count in $n; do
        bash benches/erzeugen.sh "$count" "$work/p$count"
        hyperfine --warmup 1 --runs 5 -N "$crmplan -q -C $work/p$count check"
        compare "$count" "$work/p$count" $((count > 5000 ? 2 : 5))
    done
done
