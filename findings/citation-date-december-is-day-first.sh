#!/usr/bin/env bash
# npm @citation-js/date 0.5.1 (dates for CSL, the data of citations): American dates with slashes.
# Its readme says that M/D/YYYY comes before D/M/YYYY. December does not: 12/5/2026 is 12 May, beside 11/5/2026, which is 5 November, and
# 12/25/2026 is day 12 of month 25. Nor do the last days of the long months: 1/31/2026 is day 1 of month 31, and so is 1/29; while
# 2/31 and 11/31, which no year has, are read as American. So 1/12/2026 and 12/1/2026 are the same day.
# A good guess is wrong because the order of day and month is expected to be one rule, or to be guessed for numbers over 12; nobody looks
# for it in which month it is. No month over 12 is refused, so it comes back as data.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @citation-js/date@0.5.1
cat > seen.mjs <<'JS'
import { parse } from '@citation-js/date';
import fs from 'fs';
console.log('@citation-js/date', JSON.parse(fs.readFileSync('node_modules/@citation-js/date/package.json')).version);
const expected = {
  '11/5/2026': '2026-11-5', '12/5/2026': '2026-5-12', '12/25/2026': '2026-25-12', '12/31/2026': '2026-31-12',
  '1/28/2026': '2026-1-28', '1/29/2026': '2026-29-1', '1/31/2026': '2026-31-1', '5/30/2026': '2026-5-30', '5/31/2026': '2026-31-5',
  '2/31/2026': '2026-2-31', '11/31/2026': '2026-11-31', '1/12/2026': '2026-1-12', '12/1/2026': '2026-1-12', '2026-12-25': '2026-12-25',
};
let same = true;
for (const [text, wanted] of Object.entries(expected)) {
  const got = parse(text)['date-parts'][0].join('-');
  console.log(`${text} -> ${got}`);
  same &&= got === wanted;
}
console.log(same ? 'as described' : 'CHANGED');
process.exit(same ? 0 : 1);
JS
node seen.mjs
