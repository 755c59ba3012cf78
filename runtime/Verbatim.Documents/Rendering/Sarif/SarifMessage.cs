namespace Verbatim.Documents.Rendering.Sarif;

/// <summary>
/// A message as SARIF writes it: a format, in which braces hold places and <c>[text](target)</c> is a link (sections 3.11.5 and
/// 3.11.6 of the standard). Ours are plain, and quote documents, which must not be able to plant either.
/// </summary>
internal static class SarifMessage
{
    /// <summary>Writes a message as the value of a property.</summary>
    public static void Write(JsonOutput json, string name, string message)
    {
        json.BeginObject(name);
        json.Property("text", Escape(message));
        json.EndObject();
    }

    /// <summary>Braces are doubled. What would be a link has no way to be written as text: a space takes it apart.</summary>
    private static string Escape(string message) => message
        .Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal)
        .Replace("](", "] (", StringComparison.Ordinal);
}
