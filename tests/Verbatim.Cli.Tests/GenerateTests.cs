namespace Verbatim.Cli.Tests;

public sealed class GenerateTests : IDisposable
{
    private const string CommandLine = "generate csharp --schema library.yaml --namespace Lending --out src/Generated";

    private readonly Sandbox _sandbox = Library.Sandbox();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void The_files_are_written_and_named()
    {
        Outcome outcome = _sandbox.Run(CommandLine);

        string[] written = [.. outcome.Out.Split('\n').Where(static line => line.StartsWith("wrote ", StringComparison.Ordinal))
            .Select(static line => line[6..])];
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("src/Generated/Book.g.cs", written);
        Assert.All(written, file => Assert.True(File.Exists(Path.Combine(_sandbox.Root, file))));
    }

    [Fact]
    public void A_second_run_writes_nothing()
    {
        _sandbox.Run(CommandLine);

        Assert.DoesNotContain("wrote", _sandbox.Run(CommandLine).Out);
    }

    [Fact]
    public void The_types_stand_in_the_namespace_that_was_asked_for()
    {
        _sandbox.Run(CommandLine);

        Assert.Contains("namespace Lending;", File.ReadAllText(Path.Combine(_sandbox.Root, "src/Generated/Book.g.cs")));
    }

    [Theory]
    [InlineData("1N.Books")]
    [InlineData("My.class")]
    [InlineData("A..B")]
    public void What_is_no_namespace_in_C_sharp_is_refused(string asked)
    {
        Outcome outcome = _sandbox.Run($"generate csharp --schema library.yaml --namespace {asked} --out src/Generated");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains($"'{asked}' is no namespace in C#", outcome.Error);
        Assert.False(Directory.Exists(Path.Combine(_sandbox.Root, "src/Generated")));
    }

    [Fact]
    public void Without_a_namespace_the_schema_s_name_is_taken()
    {
        _sandbox.Run("generate csharp --schema library.yaml --out src/Generated");

        Assert.Contains("namespace Library;", File.ReadAllText(Path.Combine(_sandbox.Root, "src/Generated/Book.g.cs")));
    }

    [Fact]
    public void P16_every_class_of_a_schema_with_errors_is_written()
    {
        Outcome outcome = _sandbox.With("library.yaml", Library.Schema.Replace("range: Book", "range: Bok")).Run(CommandLine);

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("AnyValue? Books",
            File.ReadAllText(Path.Combine(_sandbox.Root, "src/Generated/Shelf.g.cs")), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_sandbox.Root, "src/Generated/Book.g.cs")));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_wrong_usage()
    {
        Outcome outcome = _sandbox.With("src", "a file").Run(CommandLine);

        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith("verbatim: cannot write to src/Generated: ", outcome.Error);
    }
}
