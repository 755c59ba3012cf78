#!/usr/bin/env bash
# NuGet YamlDotNet 18.1.0 beside 16.3.0: the key of a pair that stands alone in brackets, [key: value], read untyped
# with WithAttemptingUnquotedStringTypeDeserialization.
# In 16.3.0 a key is text wherever it stands. In 18.1.0 it is still text in {1.10: a} and in a block, and a number in [1.10: a], where
# 1.10 becomes 1.1, and 2026 a number; [true: a] has the key true, [null: a] is refused. In "? 1.10" without a value it is the other way
# around: the number was in 16.3.0, and 18.1.0 reads text. So one document has two kinds of keys, and a look-up by text misses some.
# A good guess is wrong because [k: v] is short for [{k: v}] in every version of YAML, and the two no longer read alike.
# The notes of 17.0 say that the logic of "IsKey" was cleaned up, and nothing of results.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"; export NUGET_PACKAGES="$dir/packages"
cat > body.cs <<'CS'
#:property PublishAot=false
using System.Reflection;
using YamlDotNet.Serialization;
string version = typeof(DeserializerBuilder).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
Console.WriteLine("YamlDotNet " + version);
bool old = version.StartsWith("16.", StringComparison.Ordinal), same = true;
IDeserializer reader = new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build();
void Ask(string yaml, string before, string now)
{
    string got;
    try
    {
        object read = reader.Deserialize<object>(yaml)!;
        object key = ((Dictionary<object, object>)(read is List<object> list ? list[0] : read)).Keys.Single();
        got = FormattableString.Invariant($"{key} {key.GetType().Name}");
    }
    catch (YamlDotNet.Core.YamlException) { got = "refused"; }
    Console.WriteLine($"{yaml.Replace("\n", "\\n")}: {got}");
    same &= got == (old ? before : now);
}
Ask("1.10: a", "1.10 String", "1.10 String");
Ask("[{1.10: a}]", "1.10 String", "1.10 String");
Ask("[1.10: a]", "1.10 String", "1.1 Single");
Ask("[2026: a]", "2026 String", "2026 Int16");
Ask("[true: a]", "true String", "True Boolean");
Ask("[{null: a}]", "null String", "null String");
Ask("[null: a]", "null String", "refused");
Ask("? 1.10\n: a", "1.10 String", "1.10 String");
Ask("? 1.10", "1.1 Single", "1.10 String");
return same ? 0 : 1;
CS
same=0
for version in 16.3.0 18.1.0; do
  { echo "#:package YamlDotNet@$version"; cat body.cs; } > seen.cs
  dotnet run seen.cs || same=1
done
[ $same = 0 ] && echo 'as described' || { echo CHANGED; exit 1; }
