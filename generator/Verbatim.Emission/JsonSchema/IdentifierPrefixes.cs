using System.Text.RegularExpressions;

namespace Verbatim.Emission.JsonSchema;

/// <summary>The prefixes that an identifier must have where its class allows no others (P17).</summary>
internal static class IdentifierPrefixes
{
    public static JsonObject Of(SlotModel key) => key.IdPrefixesAreClosed && !key.IdPrefixes.IsEmpty
        ? new JsonObject { { "pattern", $"^(?:{string.Join("|", key.IdPrefixes.Select(static prefix => Regex.Replace(prefix, @"[.*+?^$(){}|\[\]\\]", @"\$0")))}):" } }
        : [];
}
