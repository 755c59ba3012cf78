#!/usr/bin/env bash
# NuGet YamlDotNet 18.1.0: in braces, a single value with an anchor must be the last. `{low: &least 1, high: 2}` is refused ("did not find expected
# ',' or '}'"), quoted or not; at the last value, at a list, in square brackets and in lines an anchor is read, and so is one of nothing.
# SharpYaml 3.17.0, of the same ancestry, and npm yaml 2.8.3 read all of them.
# A good guess is wrong because anchors are as old as YAML, and YAML's own test suite has them in braces: but there none stands at a plain
# value that another entry follows. Found by reading 200,000 changed texts with two readers.
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
Ask("{low: &least 1, high: 2}", "refused", "low | 1 | high | 2");
Ask("{low: &least '1', high: *least}", "refused", "low | 1 | high | *least");
Ask("{low: 1, high: &most 2}", "low | 1 | high | 2", "low | 1 | high | 2");
Ask("[&least 1, 2]", "1 | 2", "1 | 2");
Ask("low: &least 1\nhigh: *least\n", "low | 1 | high | *least", "low | 1 | high | *least");
Ask("{low: &least , high: 2}", "low |  | high | 2", "low |  | high | 2");
Ask("{low: &least [1], high: *least}", "low | 1 | high | *least", "low | 1 | high | *least");
return same ? 0 : 1;
CS
npm install --silent --no-audit --no-fund yaml@2.8.3 >/dev/null
dotnet run seen.cs && node -e 'const { parse } = require("yaml"); const got = JSON.stringify(parse("{low: &least 1, high: *least}"));
  console.log("npm yaml 2.8.3: " + got); process.exit(got === `{"low":1,"high":1}` ? 0 : 1)' \
  && echo 'as described' || { echo CHANGED; exit 1; }
