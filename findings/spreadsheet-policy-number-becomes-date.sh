#!/usr/bin/env bash
# LibreOffice 7.4.7.2 (Debian 12, libreoffice-calc-nogui 4:7.4.7-1+deb12u14), a CSV file of a plan's policies.
#
# A city officer opens the open data of a plan (first column: the policy's number, 1-1) in Calc, looks, and saves it.
# Expected: 1-1 stays the text 1-1, as it does where the language of the import is English (1033).
# Seen: where it is Japanese (1041), 1-1 becomes 1 January of the year of the opening, 3-10 the 10th of March; the
#   number that the plan prints is in the file no more. An extension written 1-2 goes the same way.
#   In both, an extension 0012 loses its zeros. Telephone numbers with hyphens or brackets stay.
#
# Needs Debian (apt-get) and node. Fails if what was seen changes.
set -euo pipefail
version=4:7.4.7-1+deb12u14
[ "$(dpkg-query -W -f '${Version}' libreoffice-calc-nogui 2>/dev/null)" = "$version" ] ||
  apt-get install -yq --no-install-recommends "libreoffice-calc-nogui=$version" >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-save --prefix . exceljs@4.4.0 >/dev/null

printf '%s\r\n' $'\xef\xbb\xbf施策番号,電話番号,内線' '1-1,0267-00-0001,0012' '3-10,0267(00)0001,1-2' >plan.csv
cat >see.mjs <<'JS'
import ExcelJS from 'exceljs';
const book = new ExcelJS.Workbook();
await book.xlsx.readFile(process.argv[2]);
const worded = (value) => (value instanceof Date ? `date ${value.toISOString().slice(5, 10)}` : `${typeof value} ${value}`);
book.worksheets[0].eachRow((row, number) => {
  if (number > 1) console.log(row.values.slice(1).map(worded).join(' | '));
});
JS

see() {
  soffice -env:UserInstallation="file://$work/profile" --headless \
    --infilter="CSV:44,34,76,1,,$1,false,true" --convert-to xlsx --outdir "$1" plan.csv >/dev/null 2>&1
  node see.mjs "$1/plan.xlsx"
}
seen=$(echo 'English (1033)' && see 1033 && echo 'Japanese (1041)' && see 1041)
echo "LibreOffice $version"
echo "$seen"
diff - <(echo "$seen") <<'SEEN'
English (1033)
string 1-1 | string 0267-00-0001 | number 12
string 3-10 | string 0267(00)0001 | string 1-2
Japanese (1041)
date 01-01 | string 0267-00-0001 | number 12
date 03-10 | string 0267(00)0001 | date 01-02
SEEN
echo "As described above."
