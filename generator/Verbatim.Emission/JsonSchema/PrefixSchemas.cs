using System.Text.RegularExpressions;

namespace Verbatim.Emission.JsonSchema;

/// <summary>The prefixes that an identifier must have where its class allows no others (P17).</summary>
internal static class PrefixSchemas
{
    public static JsonObject Of(SlotModel key) => key.Find<IdentifierPrefixes>() is { AreClosed: true } demand
        ? new JsonObject { { "pattern", $"^(?:{string.Join("|", demand.Prefixes.Select(Escape))}):" } } : [];

    private static string Escape(string prefix) => Regex.Replace(prefix, @"[.*+?^$(){}|\[\]\\]", @"\$0");
}
