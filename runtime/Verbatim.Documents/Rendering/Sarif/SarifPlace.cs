namespace Verbatim.Documents.Rendering.Sarif;

/// <summary>Where something stands, as SARIF writes it: a URI and a region, lines and columns from 1.</summary>
internal static class SarifPlace
{
    /// <summary>What relative paths start from; readers of SARIF put the checked-out repository in its place.</summary>
    public const string BaseId = "%SRCROOT%";

    /// <summary>Writes a place in a file.</summary>
    public static void Write(JsonOutput json, Location location)
    {
        json.BeginObject("physicalLocation");
        WriteFile(json, location.Path);
        WriteRegion(json, "region", location.LineSpan);
        json.EndObject();
    }

    /// <summary>Writes which file it is.</summary>
    public static void WriteFile(JsonOutput json, string path)
    {
        string uri = UriOf(path, out bool isRelative);
        json.BeginObject("artifactLocation");
        json.Property("uri", uri);
        if (isRelative)
            json.Property("uriBaseId", BaseId);
        json.EndObject();
    }

    /// <summary>Writes a stretch of a file; one without length is a place between two characters.</summary>
    public static void WriteRegion(JsonOutput json, string name, LinePositionSpan span)
    {
        json.BeginObject(name);
        json.Property("startLine", span.Start.Line + 1);
        json.Property("startColumn", span.Start.Character + 1);
        json.Property("endLine", span.End.Line + 1);
        json.Property("endColumn", span.End.Character + 1);
        json.EndObject();
    }

    private static string UriOf(string path, out bool isRelative)
    {
        string normal = DocumentPath.Normalize(path);
        bool hasDrive = DocumentPath.HasDrive(normal);
        isRelative = !hasDrive && normal is not ['/', ..];
        if (normal.Length == 0)
            return ".";
        string steps = string.Join("/", normal.Split('/').Select(Uri.EscapeDataString));
        if (isRelative)
            return steps;
        if (hasDrive)
            return "file:///" + normal[..2] + steps[steps.IndexOf('/', StringComparison.Ordinal)..];
        bool isShare = path.Replace('\\', '/').StartsWith("//", StringComparison.Ordinal);
        return (isShare ? "file:/" : "file://") + steps;
    }
}
