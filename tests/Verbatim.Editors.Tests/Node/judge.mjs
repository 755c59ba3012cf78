// Judges documents by JSON Schema 2020-12, independently of us. In: one JSON value on standard input, a list of
// { files: { name: schema }, cases: [{ file, document }, { file, yaml }] }; YAML is read as editors read it. Out: for each case whether it is valid, and why not.
import Ajv2020 from 'ajv/dist/2020.js';
import { parse } from 'yaml';

let input = '';
for await (const chunk of process.stdin) input += chunk;

const judge = ({ files, cases }) => {
  // Strict: an unknown keyword, or one that does nothing, is an error. Formats are annotations in this dialect.
  const ajv = new Ajv2020({
    allErrors: true, strict: true, strictTypes: false, strictRequired: false, allowUnionTypes: true, validateFormats: false, logger: false,
  });
  ajv.addVocabulary(['markdownDescription', 'markdownEnumDescriptions', 'patternErrorMessage']);
  for (const [name, schema] of Object.entries(files)) ajv.addSchema(schema, name);
  return cases.map(({ file, document, yaml }) => {
    try {
      const validate = ajv.getSchema(file);
      const valid = validate(yaml === undefined ? document : parse(yaml, { merge: true, maxAliasCount: -1 }));
      return { valid, errors: (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`) };
    } catch (error) {
      return { valid: null, errors: [String(error)] };
    }
  });
};

process.stdout.write(JSON.stringify(JSON.parse(input).map(judge)));
