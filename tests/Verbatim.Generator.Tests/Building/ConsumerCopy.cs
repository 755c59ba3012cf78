using System.Diagnostics;

namespace Verbatim.Generator.Tests.Building;

/// <summary>A copy of tests/Consumer in a folder of its own, built by a compiler of its own, as somebody else's project is.</summary>
internal sealed class ConsumerCopy : IDisposable
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(180);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("verbatim-");

    public ConsumerCopy()
    {
        string consumer = Path.Combine(Repository, "tests", "Consumer");
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "articles"));
        foreach (string file in (string[])["Consumer.csproj", "Program.cs", "articles/new-talks.article.yaml", "articles/new-talks.txt"])
            File.Copy(Path.Combine(consumer, file), Path.Combine(_folder.FullName, file));
    }

    private static string Repository { get; } = FindRepository();

    private string Article => Path.Combine(_folder.FullName, "articles", "new-talks.article.yaml");

    /// <summary>Replaces the first occurrence of a text in the article, and gives the place of what stands there now as a build prints it.</summary>
    public string Replace(string text, string replacement)
    {
        string article = File.ReadAllText(Article);
        int at = article.IndexOf(text, StringComparison.Ordinal);
        Assert.True(at >= 0, $"the article has no '{text}'");
        File.WriteAllText(Article, article[..at] + replacement + article[(at + text.Length)..]);
        int lineStart = article.LastIndexOf('\n', at) + 1;
        return $"new-talks.article.yaml({article.AsSpan(0, at).Count('\n') + 1},{at - lineStart + 1})";
    }

    /// <summary>Sets the severity of a code for the whole project.</summary>
    public void Set(string code, string severity) =>
        File.WriteAllText(Path.Combine(_folder.FullName, ".globalconfig"), $"is_global = true\ndotnet_diagnostic.{code}.severity = {severity}\n");

    /// <summary>Builds the copy against the repository's projects as they are built already.</summary>
    public async Task<BuildResult> BuildAsync()
    {
        ProcessStartInfo start = new("dotnet")
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList =
            {
                "build", "-c", Configuration, "--nologo", "-nodeReuse:false",
                $"-p:VerbatimRoot={Repository}/", "-p:BuildProjectReferences=false", "-p:UseSharedCompilation=false",
            },
        };
        // What a test runner tells its own MSBuild is not meant for this one.
        foreach (string variable in start.Environment.Keys.Where(static key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(variable);

        using Process process = Process.Start(start)!;
        using CancellationTokenSource patience = new(Patience);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }
        return new BuildResult(process.HasExited ? process.ExitCode : -1, await output + await errors);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string FindRepository()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Schema.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The tests run outside of the repository: no Schema.sln above them.");
    }
}

/// <summary>How a build ended.</summary>
/// <param name="ExitCode">Its exit code; -1 where it was ended for taking too long.</param>
/// <param name="Output">All that it printed.</param>
internal sealed record BuildResult(int ExitCode, string Output);
