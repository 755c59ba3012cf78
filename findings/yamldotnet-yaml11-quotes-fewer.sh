#!/usr/bin/env bash
# NuGet YamlDotNet 18.1.0 writes, npm js-yaml 5.5.0 reads: texts that look like something else, with WithQuotingNecessaryStrings.
# Its parameter quoteYaml1_1Strings says that it also quotes what YAML 1.1 takes for something else. It does, and no longer quotes
# what YAML 1.2 does: the texts 1e3, 12e03, -2E+05 and 08 stand between quotes without it and bare with it, and a reader of YAML 1.2 has
# numbers. With it, a text that begins with a tab is bare as well, and loses the tab. Dates are bare either way, though YAML 1.1 has them.
# A good guess is wrong because "also" promises that whatever was quoted still is: no choice of the two is safe for both kinds of readers.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"; export NUGET_PACKAGES="$dir/packages"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund js-yaml@5.5.0
cat > write.cs <<'CS'
#:package YamlDotNet@18.1.0
#:property PublishAot=false
using System.Reflection;
using YamlDotNet.Serialization;
string version = typeof(SerializerBuilder).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
Console.WriteLine("YamlDotNet " + version);
string[] texts = ["1e3", "12e03", "-2E+05", "08", "\ttab", "yes", "1_000", "1:30", "2026-01-02"];
File.WriteAllText("12.yaml", new SerializerBuilder().WithQuotingNecessaryStrings().Build().Serialize(texts));
File.WriteAllText("11.yaml", new SerializerBuilder().WithQuotingNecessaryStrings(quoteYaml1_1Strings: true).Build().Serialize(texts));
CS
cat > read.mjs <<'JS'
import * as yaml from 'js-yaml';
import fs from 'fs';
console.log('js-yaml', JSON.parse(fs.readFileSync('node_modules/js-yaml/package.json')).version);
const expected = {
  '12.yaml': [
    '"1e3"', '"12e03"', '"-2E+05"', '"08"', '"\ttab"', 'yes', '1_000', '1:30', '2026-01-02',
    ['1e3', '12e03', '-2E+05', '08', '\ttab', 'yes', '1_000', '1:30', '2026-01-02'],
  ],
  '11.yaml': [
    '1e3', '12e03', '-2E+05', '08', '\ttab', '"yes"', '"1_000"', '"1:30"', '2026-01-02',
    [1000, 12000, -200000, 8, 'tab', 'yes', '1_000', '1:30', '2026-01-02'],
  ],
};
let same = true;
for (const [file, wanted] of Object.entries(expected)) {
  const text = fs.readFileSync(file, 'utf8');
  const got = [...text.trimEnd().split('\n').map(line => line.slice(2)), yaml.load(text)];
  console.log(file, 'holds', got.slice(0, -1).join(' | '), 'and is read as', JSON.stringify(got.at(-1)));
  same &&= JSON.stringify(got) === JSON.stringify(wanted);
}
console.log(same ? 'as described' : 'CHANGED');
process.exit(same ? 0 : 1);
JS
dotnet run write.cs
node read.mjs
