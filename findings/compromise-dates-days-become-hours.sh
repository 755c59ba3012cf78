#!/usr/bin/env bash
# npm compromise-dates 3.9.0 with compromise 14.17.0: spans of time, as news writes them, asked on 30 November 2026.
# "22-23 February" are two days; "22-23 February 2027" is the hour from ten to eleven in the night of the first: the year is what turns the
# days into hours. "from 14 to 16 May 2026" is an afternoon of 1 May, "from 3 to 11 March 2026" ends on the second; "May 14-16, 2026" are
# three days. "from May 1 to May 5, 2026" lasts a year too long, and "between June 3 and June 9, 2026" begins where it should end and ends
# a year later. "19 and 20 November" is the 20th alone, "since 2014" is over with 2014, "two decades ago" is now, half a year is all of it.
# A good guess is wrong because what is not understood is left out elsewhere in this library ("early May", "the 1990s" give no date), so
# a span that is given is believed. Ranges of days are among the things that its readme says it does well.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund compromise@14.17.0 compromise-dates@3.9.0
cat > seen.mjs <<'JS'
import nlp from 'compromise';
import dates from 'compromise-dates';
import fs from 'fs';
console.log('compromise-dates', JSON.parse(fs.readFileSync('node_modules/compromise-dates/package.json')).version);
nlp.extend(dates);
const short = time => time?.slice(0, 16);
const read = text => nlp(`It happened ${text}.`).dates({ today: '2026-11-30', timezone: 'UTC' }).get()
  .map(({ start, end }) => `${short(start)}..${short(end)}`).join(' ') || 'nothing';
const expected = {
  'on 22-23 February': '2027-02-22T00:00..2027-02-23T23:59',
  'on 22-23 February 2027': '2027-02-01T22:00..2027-02-01T23:00',
  'from 14 to 16 May 2026': '2026-05-01T14:00..2026-05-01T16:00',
  'from 3 to 11 March 2026': '2026-03-01T15:00..2026-03-02T11:00',
  'May 14-16, 2026': '2026-05-14T00:00..2026-05-16T23:59',
  'from May 1 to May 5, 2026': '2026-05-01T00:00..2027-05-05T23:59',
  'between June 3 and June 9, 2026': '2026-06-09T00:00..2027-06-02T23:59',
  'on 19 and 20 November 2026': '2026-11-20T00:00..2026-11-20T23:59',
  'since 2014': '2014-01-01T00:00..2014-12-31T23:59',
  'two decades ago': '2026-11-30T00:00..2026-11-30T00:00',
  '20 years ago': '2006-11-30T00:00..2006-11-30T23:59',
  'in the first half of 2026': '2026-01-01T00:00..2026-12-31T23:59',
  'in the first quarter of 2026': '2026-01-01T00:00..2026-03-31T23:59',
  'in early May': 'nothing',
  'in the 1990s': 'nothing',
};
let same = true;
for (const [text, wanted] of Object.entries(expected)) {
  const got = read(text);
  console.log(`${text} -> ${got}`);
  same &&= got === wanted;
}
console.log(same ? 'as described' : 'CHANGED');
process.exit(same ? 0 : 1);
JS
node seen.mjs
