using System.Text.Json;
using System.Text.RegularExpressions;

namespace Verbatim.Conformance.Suite;

/// <summary>
/// Writes JSON as YAML with as few quotation marks as can be: so that what looks like a number is left to the reader's judgement.
/// </summary>
internal static partial class PlainYaml
{
    public static string Of(JsonElement json) =>
        Quoted.Replace(YamlSpelling.Of(json), static match => CanBePlain(match) ? match.Groups["text"].Value : match.Value);

    private static bool CanBePlain(Match match) => PlainText.IsMatch(match.Groups["text"].Value);

    [GeneratedRegex("""(?<=: |- )"(?<text>[^"\\]*)"(?=\n)""")]
    private static partial Regex Quoted { get; }

    [GeneratedRegex(@"^[A-Za-z0-9](?:[A-Za-z0-9 ./:+-]*[A-Za-z0-9/])?\z(?<!: .*)(?<!^null\z)")]
    private static partial Regex PlainText { get; }
}
