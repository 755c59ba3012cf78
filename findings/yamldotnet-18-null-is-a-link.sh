#!/usr/bin/env bash
# NuGet YamlDotNet 18.1.0 beside 16.3.0: the null of YAML, read into a Uri or a TimeSpan? property.
# In 16.3.0 "link: ~" and "link: null" are no link. In 18.1.0 they are a link, relative, with the address "~" or "null", and nothing is
# said; "length: ~" into a TimeSpan? is refused. Only a value left out altogether is still null.
# A good guess is wrong because null is expected to be looked at before the type, as it still is for string? and DateTime?. Uri and TimeSpan
# got converters of their own in 17.0, and a converter is asked first. The history names the converters, and says nothing of null.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"; export NUGET_PACKAGES="$dir/packages"
cat > body.cs <<'CS'
#:property PublishAot=false
using System.Reflection;
using YamlDotNet.Serialization;
string version = typeof(DeserializerBuilder).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
Console.WriteLine("YamlDotNet " + version);
bool old = version.StartsWith("16.", StringComparison.Ordinal), same = true;
IDeserializer reader = new DeserializerBuilder().Build();
string Read(string yaml)
{
    try
    {
        Page page = reader.Deserialize<Page>(yaml);
        return $"link {page.Link?.OriginalString ?? "none"}, length {page.Length?.ToString() ?? "none"}, "
            + $"title {page.Title ?? "none"}, on {page.On?.ToString() ?? "none"}";
    }
    catch (YamlDotNet.Core.YamlException) { return "refused"; }
}
void Ask(string yaml, string before, string now)
{
    string got = Read(yaml);
    Console.WriteLine($"{yaml} is read as: {got}");
    same &= got == (old ? before : now);
}
const string Nothing = "link none, length none, title none, on none";
Ask("Link:", Nothing, Nothing);
Ask("Link: ~", Nothing, "link ~, length none, title none, on none");
Ask("Link: null", Nothing, "link null, length none, title none, on none");
Ask("Length:", Nothing, Nothing);
Ask("Length: ~", Nothing, "refused");
Ask("Length: null", Nothing, "refused");
Ask("{Title: ~, On: null}", Nothing, Nothing);
return same ? 0 : 1;

public class Page
{
    public Uri? Link { get; set; }
    public TimeSpan? Length { get; set; }
    public string? Title { get; set; }
    public DateTime? On { get; set; }
}
CS
same=0
for version in 16.3.0 18.1.0; do
  { echo "#:package YamlDotNet@$version"; cat body.cs; } > seen.cs
  dotnet run seen.cs || same=1
done
[ $same = 0 ] && echo 'as described' || { echo CHANGED; exit 1; }
