namespace Verbatim.Consumer.Building;

/// <summary>A copy of the restored solution that a test may break.</summary>
/// <param name="folder">Where it is.</param>
internal sealed class SolutionCopy(string folder)
{
    /// <summary>A path in the solution.</summary>
    public string PathOf(params string[] path) => Path.Combine([folder, .. path]);

    /// <summary>Writes a file.</summary>
    public void Write(string path, byte[] bytes) => File.WriteAllBytes(PathOf(path), bytes);

    /// <summary>Writes a file.</summary>
    public void Write(string path, string text) => File.WriteAllText(PathOf(path), text);

    /// <summary>Replaces the only occurrence of a text in a file.</summary>
    public void Replace(string path, string text, string replacement)
    {
        string[] around = File.ReadAllText(PathOf(path)).Split(text);
        Assert.True(around.Length == 2, $"{path} has '{text}' {around.Length - 1} times");
        Write(path, string.Join(replacement, around));
    }

    /// <summary>Sets the severities of codes for a project, each as <c>CODE = severity</c>.</summary>
    public void Set(string project, params string[] severities) =>
        Write(
            Path.Combine(project, ".globalconfig"),
            "is_global = true\n" + string.Concat(
                severities.Select(static set => $"dotnet_diagnostic.{set.Replace(" = ", ".severity = ", StringComparison.Ordinal)}\n")));

    /// <summary>Builds one project, and those it references.</summary>
    public Task<Outcome> BuildAsync(string project, params string[] options) =>
        DotNet.BuildAsync(PathOf(project), ["build", "--no-restore", .. options]);

    /// <summary>Builds one project whose frameworks or packages are not those that were restored.</summary>
    public Task<Outcome> BuildWithRestoreAsync(string project) => DotNet.BuildAsync(PathOf(project), "build");

    /// <summary>Builds all.</summary>
    public Task<Outcome> BuildAsync() => DotNet.BuildAsync(folder, "build", "--no-restore");

    /// <summary>What restore and build wrote down for themselves: the packages they took, the files they handed to the compiler.</summary>
    public IEnumerable<string> Notes() =>
        from file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        where file.EndsWith(".assets.json", StringComparison.Ordinal) || file.EndsWith(".editorconfig", StringComparison.Ordinal)
        select File.ReadAllText(file);

    /// <summary>Runs the program that a project became.</summary>
    public Task<Outcome> RunAsync(string project) => DotNet.ExecuteAsync(PathOf(project, "bin", "Debug", "net10.0", project + ".dll"));
}
