#!/usr/bin/env bash
# NuGet YamlDotNet 18.1.0: a block that is all of a document, and begins in the first column, comes without its lines' indentation.
# Of `--- |` with the lines "products:" and "  - a" it makes "products:\n- a": a list has left its key, without a word. With every line one
# blank further in nothing is lost. SharpYaml 3.17.0 refuses the text; npm yaml 2.8.3 keeps it as YAML 1.2 has it (section 8.1: the
# indentation of a block is its first line's, and at the top that may be none).
# A good guess is wrong because blocks exist to keep text as it stands, and the reader is right wherever a key stands before the block.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"; export NUGET_PACKAGES="$dir/packages"
cat > seen.cs <<'CS'
#:package YamlDotNet@18.1.0
#:package SharpYaml@3.17.0
#:property PublishAot=false
string YamlDotNet(string text)
{
    List<string> values = [];
    try
    {
        YamlDotNet.Core.Parser parser = new(new StringReader(text));
        while (parser.MoveNext())
        {
            if (parser.Current is YamlDotNet.Core.Events.Scalar scalar)
                values.Add(scalar.Value);
            else if (parser.Current is YamlDotNet.Core.Events.AnchorAlias alias)
                values.Add("*" + alias.Value.Value);
        }
    }
    catch (YamlDotNet.Core.YamlException) { return "refused"; }
    return string.Join(" | ", values).Replace("\n", "\\n");
}
string SharpYamlValues(string text)
{
    List<string> values = [];
    try
    {
        var parser = SharpYaml.Parser.CreateParser(new StringReader(text));
        while (parser.MoveNext())
        {
            if (parser.Current is SharpYaml.Events.Scalar scalar)
                values.Add(scalar.Value);
            else if (parser.Current is SharpYaml.Events.AnchorAlias alias)
                values.Add("*" + alias.Value);
        }
    }
    catch (SharpYaml.YamlException) { return "refused"; }
    return string.Join(" | ", values).Replace("\n", "\\n");
}
bool same = true;
void Ask(string text, string first, string second)
{
    string yamlDotNet = YamlDotNet(text), sharpYaml = SharpYamlValues(text);
    Console.WriteLine($"{text.Replace("\n", "\\n")}: YamlDotNet [{yamlDotNet}], SharpYaml [{sharpYaml}]");
    same &= (yamlDotNet, sharpYaml) == (first, second);
}
Ask("--- |\nproducts:\n  - a\n", "products:\\n- a\\n", "refused");
Ask("--- |\n products:\n   - a\n", "products:\\n  - a\\n", "products:\\n  - a\\n");
Ask("text: |\n products:\n   - a\n", "text | products:\\n  - a\\n", "text | products:\\n  - a\\n");
return same ? 0 : 1;
CS
npm install --silent --no-audit --no-fund yaml@2.8.3 >/dev/null
dotnet run seen.cs && node -e 'const { parse } = require("yaml"); const got = JSON.stringify(parse("--- |\nproducts:\n  - a\n"));
  console.log("npm yaml 2.8.3: " + got); process.exit(got === JSON.stringify("products:\n  - a\n") ? 0 : 1)' \
  && echo 'as described' || { echo CHANGED; exit 1; }
