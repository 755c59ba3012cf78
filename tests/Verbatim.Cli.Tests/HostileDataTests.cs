namespace Verbatim.Cli.Tests;

/// <summary>Data made to use up time or memory end in a finding at its place. A run without a limit would not end at all.</summary>
public sealed class HostileDataTests : IDisposable
{
    private readonly Sandbox _sandbox = Library.Sandbox();

    public void Dispose() => _sandbox.Dispose();

    public static TheoryData<string, string, string> Table => new()
    {
        { "aliases that multiply in one of several documents", "a.yaml", "name: a\n---\n" + Bomb() },
        { "nesting in a JSON line", "a.jsonl", "{\"name\": \"a\"}\n" + new string('[', 200_000) + "\n" },
        { "nesting in a list of YAML", "a.yaml", "name: a\nbooks: " + new string('[', 200_000) },
        { "a line of dashes", "a.yaml", string.Concat(Enumerable.Repeat("- ", 200_000)) },
        { "a text where a number belongs", "a.yaml",
            "name: a\nbooks:\n  - {id: lib:a, title: A, pages: " + new string('9', 3_000_000) + "x}\n" },
        { "many keys", "a.yaml", "name: a\n" + string.Concat(Enumerable.Range(0, 100_000).Select(static i => $"k{i}: 1\n")) },
        { "many keys that stand twice", "a.yaml",
            "name: a\n" + string.Concat(Enumerable.Range(0, 100_000).Select(static i => $"name: {i}\n")) },
        { "a unit 0", "a.yaml", "name: a\0b\n" },
        { "a unit 0 in JSON", "a.json", "{\"name\": \"a\0b\"}" },
        { "control characters", "a.jsonl", "{\"name\": \"a\"}\n{\"name\": \"\u0001\u001b[31m\"}\n" },
        { "a picture", "a.yaml", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR" },
        { "many broken documents", "a.yaml", string.Concat(Enumerable.Repeat("a: b: c\n---\n", 5_000)) },
    };

    [Theory, MemberData(nameof(Table))]
    public void Hostile_data_end_in_a_finding(string what, string file, string text)
    {
        Outcome outcome = _sandbox.With(file, text).Run($"validate --schema library.yaml {file} --format msbuild");

        Assert.True(outcome.ExitCode == 1 && outcome.Error.Length == 0, $"{what}: {outcome.ExitCode} {outcome.Error}");
        Assert.Matches(@"^a\.\w+\(\d+,\d+\): error LML\d{4}: ", outcome.Out);
    }

    [Theory]
    [InlineData("^(a+)+$")]
    [InlineData(@"^(a|aa)+$(?<!b)")]
    public void A_pattern_that_backtracks_ends_in_a_finding(string pattern)
    {
        _sandbox.With("library.yaml", Library.Schema.Replace("      title:\n", $"      title:\n        pattern: '{pattern}'\n"))
            .With("a.yaml", $"name: a\nbooks: [{{id: lib:a, title: {new string('a', 60)}!}}]\n");

        Outcome outcome = _sandbox.Run("validate --schema library.yaml a.yaml --format msbuild");

        Assert.Matches(@"^a\.yaml\(2,\d+\): (error|warning) LML\d{4}: ", outcome.Out);
    }

    private static string Bomb()
    {
        string text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
        for (int i = 1; i <= 20; i++)
            text += $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n";
        return text;
    }
}
