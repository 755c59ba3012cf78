namespace Verbatim.Cli.Tests;

/// <summary>What bad input gets: a finding at its place, and never a stack trace.</summary>
public sealed class BadDataTests : IDisposable
{
    private readonly Sandbox _sandbox = Library.Sandbox();

    public void Dispose() => _sandbox.Dispose();

    public static TheoryData<string, string, string> Table => new()
    {
        { "a syntax error", "name: [new\n", @"(1,7)" },
        { "a tab", "name: new\nbooks:\n\t- id: lib:a\n", @"(3,1)" },
        { "an unknown key", "name: new\nboks: []\n", @"(2,1)" },
        { "a wrong type", "name: new\nbooks: [{id: lib:a, title: A, pages: many}]\n", @"(2,38)" },
        { "an object where text is wanted", "name: {a: 1}\n", @"(1,1)" },
        { "an impossible date", "name: new\nbooks: [{id: lib:a, title: A, published: 2025-02-30}]\n", @"(2,42)" },
        { "a missing key", "books: []\n", @"(1,1)" },
        { "a duplicate key", "name: a\nname: b\n", @"(2,1)" },
        { "a duplicate identifier", "name: a\nbooks: [{id: lib:a, title: A}, {id: lib:a, title: B}]\n", @"(2,37)" },
        { "an empty file", "", @"(1,1)" },
        { "only a comment", "# nothing yet\n", @"(1,1)" },
        { "nesting a thousand deep", new string('[', 1000) + new string(']', 1000), @"(1," },
        { "an alias that names nothing", "name: *absent\n", @"(1,7)" },
        { "an alias bomb", Bomb(), @"(" },
    };

    [Theory, MemberData(nameof(Table))]
    public void Bad_data_get_a_finding_at_its_place(string what, string text, string place)
    {
        Outcome outcome = _sandbox.With("new.yaml", text).Run("validate --schema library.yaml new.yaml --format msbuild");

        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Error));
        Assert.True(
            outcome.Out.Split('\n').Any(line => line.StartsWith("new.yaml" + place, StringComparison.Ordinal)
                && line.Contains(": error LML", StringComparison.Ordinal)),
            $"{what}: no error at {place} in\n{outcome.Out}");
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_get_a_finding_where_the_first_stands()
    {
        _sandbox.With("new.yaml", [.. "name: caf"u8, 0xE9, (byte)'\n']);

        Outcome outcome = _sandbox.Run("validate --schema library.yaml new.yaml --format msbuild");

        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith("new.yaml(1,10): error LML", outcome.Out);
    }

    [Fact]
    public void All_errors_of_a_file_are_found_in_one_run()
    {
        _sandbox.With("new.yaml", "nam: x\nbooks: [{id: lib:a, title: A, pages: x}, {id: lib:b, pages: 1.5}]\n");

        string[] lines =
            _sandbox.Run("validate --schema library.yaml new.yaml --format msbuild").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(["(1,1)", "(2,38)", "(2,43)", "(2,61)"],
            lines.Select(static line => line["new.yaml".Length..line.IndexOf(':', StringComparison.Ordinal)]));
    }

    [Fact]
    public void A_broken_JSON_file_gets_a_finding_at_its_place()
    {
        Outcome outcome = _sandbox.With("new.json", "{\"name\": \"new\",\n \"books\": [}\n")
            .Run("validate --schema library.yaml new.json --format msbuild");

        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith("new.json(2,12): error LML", outcome.Out);
    }

    private static string Bomb()
    {
        string text = "name: n\na0: &a0 [x, x, x, x, x, x, x, x, x]\n";
        for (int i = 1; i <= 20; i++)
            text += $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n";
        return text;
    }
}
