using System.Diagnostics.Tracing;

namespace Verbatim.Generator.Analyzers;

/// <summary>
/// What the analyzers do, for who wants to watch them: <c>dotnet-trace collect --providers Verbatim-Generator</c>. It costs nothing while
/// nobody does.
/// </summary>
[EventSource(Name = "Verbatim-Generator")]
internal sealed class CheckEvents : EventSource
{
    public static readonly CheckEvents Log = new();

    private CheckEvents()
    {
    }

    /// <summary>A document is parsed and held to its schema.</summary>
    [Event(1, Level = EventLevel.Verbose)]
    public void DocumentChecked(string path) => WriteEvent(1, path);
}
