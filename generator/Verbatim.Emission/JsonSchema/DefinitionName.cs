namespace Verbatim.Emission.JsonSchema;

/// <summary>Names as they can stand in a JSON Pointer, a URI and a path. A point is kept for suffixes of ours.</summary>
internal static class DefinitionName
{
    public static string Of(string name) =>
        string.Concat(name.Select(static c => char.IsLetterOrDigit(c) || c is '-' or '_' ? c : '_')) is { Length: > 0 } kept ? kept : "_";
}
