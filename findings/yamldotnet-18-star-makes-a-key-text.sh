#!/usr/bin/env bash
# NuGet YamlDotNet 18.1.0: a star behind a blank takes the meaning of the colon that follows it. `price *net: 5` is a key and a value by
# YAML 1.2, where a star means something only at the beginning of a value; YamlDotNet reads one text, "price *net: 5", without a word.
# SharpYaml 3.17.0, of the same ancestry, and npm yaml 2.8.3 read the key. A blank before the colon, and the key is one.
# A good guess is wrong because an alias is known to stand alone: that one is looked for in the middle of a plain text, and switches off what
# ends a key, shows only in the events. Found by reading 200,000 changed texts with two readers.
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
        }
    }
    catch (YamlDotNet.Core.YamlException error) { values.Add($"refused at line {error.Start.Line}"); }
    return string.Join(" | ", values);
}
string SharpYamlValues(string text)
{
    List<string> values = [];
    var parser = SharpYaml.Parser.CreateParser(new StringReader(text));
    while (parser.MoveNext())
    {
        if (parser.Current is SharpYaml.Events.Scalar scalar)
            values.Add(scalar.Value);
    }
    return string.Join(" | ", values);
}
bool same = true;
void Ask(string text, string first, string second)
{
    string yamlDotNet = YamlDotNet(text), sharpYaml = SharpYamlValues(text);
    Console.WriteLine($"{text.Replace("\n", "\\n")}: YamlDotNet [{yamlDotNet}], SharpYaml [{sharpYaml}]");
    same &= (yamlDotNet, sharpYaml) == (first, second);
}
Ask("price: 5", "price | 5", "price | 5");
Ask("price*net: 5", "price*net | 5", "price*net | 5");
Ask("price *net: 5", "price *net: 5", "price *net | 5");
Ask("- price *net: 5", "price *net: 5", "price *net | 5");
Ask("price *net : 5", "price *net | 5", "price *net | 5");
return same ? 0 : 1;
CS
npm install --silent --no-audit --no-fund yaml@2.8.3 >/dev/null
dotnet run seen.cs && node -e 'const { parse } = require("yaml"); const got = JSON.stringify(parse("price *net: 5"));
  console.log("npm yaml 2.8.3: " + got); process.exit(got === `{"price *net":5}` ? 0 : 1)' \
  && echo 'as described' || { echo CHANGED; exit 1; }
