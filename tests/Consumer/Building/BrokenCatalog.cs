namespace Verbatim.Consumer.Building;

/// <summary>The library with the twelve broken documents among its data, built once for all that looks at the result.</summary>
/// <param name="packed">The solution.</param>
public sealed class BrokenCatalog(PackedSolution packed) : IAsyncLifetime
{
    private readonly SolutionCopy _solution = packed.WithTwelveBreakages();

    /// <summary>How the build ended.</summary>
    internal Outcome Build { get; private set; } = null!;

    /// <summary>The compiler's own log of what it found.</summary>
    internal ErrorLog Log { get; private set; } = null!;

    /// <summary>The library's folder.</summary>
    internal string Folder => _solution.PathOf("Catalog");

    public async ValueTask InitializeAsync()
    {
        Build = await _solution.BuildAsync("Catalog");
        Log = ErrorLog.Read(_solution.PathOf("Catalog", "obj", "Debug", "net10.0", "Catalog.sarif"));
    }

    public ValueTask DisposeAsync() => default;
}
