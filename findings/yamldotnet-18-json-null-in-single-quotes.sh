#!/usr/bin/env bash
# NuGet YamlDotNet 18.1.0 beside 16.3.0, SerializerBuilder().JsonCompatible(), read by System.Text.Json: a property without a value.
# 16.3.0 writes null for every type. 18.1.0 writes '' for a DateTime?, DateOnly?, TimeOnly? and Guid? that are null, in the single quotes
# that JSON does not have, and null for a string, a number and an enumeration: no JSON reader takes such an object, and YamlDotNet itself
# refuses it where it has to become a date or a time again.
# A good guess is wrong because the one task of that setting is that the text is JSON, and because the same converter writes a value that
# is there between double quotes. The history of 17.0 says that converters handle nullable types now.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"; export NUGET_PACKAGES="$dir/packages"
cat > body.cs <<'CS'
#:property PublishAot=false
using System.Reflection;
using System.Text.Json;
using YamlDotNet.Serialization;
string version = typeof(DeserializerBuilder).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
Console.WriteLine("YamlDotNet " + version);
bool old = version.StartsWith("16.", StringComparison.Ordinal), same = true;
ISerializer json = new SerializerBuilder().JsonCompatible().Build();
void Ask<T>(T there, string value, string before, string now)
{
    string full = json.Serialize(new Box<T> { It = there }).Trim(), empty = json.Serialize(new Box<T>()).Trim(), got;
    try { got = empty + " " + JsonDocument.Parse(empty).RootElement.GetProperty("It").ValueKind; }
    catch (JsonException) { got = empty + " is no JSON"; }
    try { new DeserializerBuilder().Build().Deserialize<Box<T>>(empty); }
    catch (YamlDotNet.Core.YamlException) { got += ", refused by YamlDotNet"; }
    Console.WriteLine($"{Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T)}: {full}, without a value: {got}");
    same &= full == "{\"It\": " + value + "}" && got == (old ? before : now);
}
const string Null = "{\"It\": null} Null", Quotes = "{\"It\": ''} is no JSON", Refused = Quotes + ", refused by YamlDotNet";
Ask<string>("a", "\"a\"", Null, Null);
Ask<int?>(1, "1", Null, Null);
Ask<DayOfWeek?>(DayOfWeek.Friday, "\"Friday\"", Null, Null);
Ask<DateTime?>(new(2026, 11, 30), "\"2026-11-30T00:00:00.0000000\"", Null, Refused);
Ask<DateOnly?>(new(2026, 11, 30), "\"11/30/2026\"", Null, Refused);
Ask<TimeOnly?>(new(10, 30), "\"10:30:00\"", Null, Refused);
Ask<Guid?>(Guid.Empty, $"\"{Guid.Empty}\"", Null, Quotes);
return same ? 0 : 1;

public class Box<T>
{
    public T? It { get; set; }
}
CS
same=0
for version in 16.3.0 18.1.0; do
  { echo "#:package YamlDotNet@$version"; cat body.cs; } > seen.cs
  dotnet run seen.cs || same=1
done
[ $same = 0 ] && echo 'as described' || { echo CHANGED; exit 1; }
