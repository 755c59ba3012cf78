// Reads YAML, independently of us. In: one JSON value on standard input, a list of texts. Out: for each the values of its documents, with every
// single value as a text (YAML's failsafe schema), or null where it is no YAML.
import { parseAllDocuments } from 'yaml';

let input = '';
for await (const chunk of process.stdin) input += chunk;

// A key in braces that has no value is null even there.
const textsOf = (value) => JSON.parse(JSON.stringify(value, (_, inside) => inside ?? ''));

const read = (text) => {
  try {
    const documents = parseAllDocuments(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
    if (documents.empty) return [];
    return documents.some((one) => one.errors.length > 0) ? null : documents.map((one) => textsOf(one.toJS({ maxAliasCount: -1 })));
  } catch {
    return null;
  }
};

process.stdout.write(JSON.stringify(JSON.parse(input).map(read)));
