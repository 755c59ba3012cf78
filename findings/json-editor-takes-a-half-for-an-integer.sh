#!/usr/bin/env bash
# npm vscode-json-languageservice 5.7.2 (JSON in VS Code), beside yaml-language-server 2.0.0, which came out of it: one schema, one number.
# For "type": "integer" the JSON editor goes by spelling: what has a point is none, so 1.0 is marked, and what has no point is one, so
# 5e-1, which is a half, and 15e-1 pass. The YAML editor has it the right way around for the same schema and the same characters: 1.0
# passes, 5e-1 is marked. JSON Schema says that a number without a fraction is an integer, however it is written.
# "format": "date" is where both agree: every month may have 31 days, so 2026-02-31 passes, and 2026-02-32 does not.
# A good guess is wrong because both editors are known as one family with one validator. The readmes do not speak of either.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund vscode-json-languageservice@5.7.2 yaml-language-server@2.0.0
cat > seen.cjs <<'JS'
const json = require('vscode-json-languageservice');
const yaml = require('yaml-language-server');
for (const name of ['vscode-json-languageservice', 'yaml-language-server']) console.log(name, require(`${name}/package.json`).version);
const say = marks => marks.length ? 'marked' : 'passes';
const silent = { send() {}, sendError() {}, sendTrack() {} };
let asked = 0;
async function ask(it, text) {
  const schema = { type: 'object', properties: { it } };
  const inJson = json.TextDocument.create('file:///a.json', 'json', 1, `{"it": ${text}}`);
  const first = json.getLanguageService({});
  const jsonMarks = await first.doValidation(inJson, first.parseJSONDocument(inJson), { schemaValidation: 'error' }, schema);
  const inYaml = json.TextDocument.create(`file:///${++asked}.yaml`, 'yaml', 1, `it: ${text}\n`);
  const services = { schemaRequestService: async () => JSON.stringify(schema), workspaceContext: {}, telemetry: silent };
  const second = yaml.getLanguageService(services);
  second.configure({ validate: true, schemas: [{ uri: 'file:///s.json', fileMatch: ['*.yaml'], schema: structuredClone(schema) }] });
  return `${say(jsonMarks)}, ${say(await second.doValidation(inYaml, false))}`;
}
const expected = [
  [{ type: 'integer' }, '1', 'passes, passes'], [{ type: 'integer' }, '1.5', 'marked, marked'],
  [{ type: 'integer' }, '1.0', 'marked, passes'],
  [{ type: 'integer' }, '5e-1', 'passes, marked'], [{ type: 'integer' }, '15e-1', 'passes, marked'],
  [{ format: 'date' }, '"2026-02-28"', 'passes, passes'], [{ format: 'date' }, '"2026-02-32"', 'marked, marked'],
  [{ format: 'date' }, '"2026-02-31"', 'passes, passes'], [{ format: 'date' }, '"2026-04-31"', 'passes, passes'],
];
(async () => {
  let same = true;
  for (const [schema, text, wanted] of expected) {
    const got = await ask(schema, text);
    console.log(`${JSON.stringify(schema)} ${text}, JSON and YAML: ${got}`);
    same &&= got === wanted;
  }
  console.log(same ? 'as described' : 'CHANGED');
  process.exit(same ? 0 : 1);
})();
JS
node seen.cjs
