namespace Verbatim.Editors.Tests.Judging;

/// <summary>The cases on which the interpreter and a judge of JSON Schema differ, each with what JSON Schema cannot say.</summary>
internal static class KnownDisagreements
{
    public static IReadOnlyDictionary<string, string> Read() => File
        .ReadLines(Path.Combine(AppContext.BaseDirectory, "known-disagreements.txt"))
        .Where(static line => line.Length > 0 && line[0] != '#')
        .Select(static line => line.Split(": ", 2))
        .ToDictionary(static parts => parts[0], static parts => parts[1]);
}
