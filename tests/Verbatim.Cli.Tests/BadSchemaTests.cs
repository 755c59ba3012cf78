namespace Verbatim.Cli.Tests;

/// <summary>What a bad schema gets: a finding in the schema file.</summary>
public sealed class BadSchemaTests : IDisposable
{
    private readonly Sandbox _sandbox = Library.Sandbox();

    public void Dispose() => _sandbox.Dispose();

    [Theory]
    [InlineData("range: integer", "range: intgr", 27)]
    [InlineData("  - linkml:types", "  - linkml:types\n  - absent", 10)]
    [InlineData("range: date", "pattern: '('", 29)]
    [InlineData("tree_root: true", "tree_rot: true", 12)]
    public void A_bad_schema_gets_a_finding_in_its_line(string good, string bad, int line)
    {
        _sandbox.With("library.yaml", Library.Schema.Replace(good, bad));

        Outcome outcome = _sandbox.Run("validate --schema library.yaml --format msbuild");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Matches($@"(?m)^library\.yaml\({line},\d+\): error LML1", outcome.Out);
    }

    [Fact]
    public void P15_a_schema_that_imports_itself_is_fine()
    {
        _sandbox.With("library.yaml", Library.Schema.Replace("- linkml:types", "- linkml:types\n  - library"));

        Assert.Equal("nothing found in 1 file\n", _sandbox.Run("validate --schema ./library.yaml").Out);
    }

    [Fact]
    public void An_imported_schema_is_read_from_beside_the_importing_one()
    {
        _sandbox.With("deep/root.yaml", "id: https://example.org/r\nname: r\nimports: [../library]\n").With("new.yaml", Library.Shelf);

        Assert.Equal(0, _sandbox.Run("validate --schema deep/root.yaml new.yaml").ExitCode);
    }

    [Fact]
    public void P15_an_import_does_not_leave_the_folder_tree()
    {
        using Sandbox elsewhere = Library.Sandbox();
        string outside = Path.Combine("..", Path.GetFileName(elsewhere.Root), "library");
        _sandbox.With("root.yaml", $"id: https://example.org/r\nname: r\nimports:\n  - {outside}\n");

        Outcome outcome = _sandbox.Run("validate --schema root.yaml --format msbuild");

        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith("root.yaml(4,5): error LML1", outcome.Out);
    }

    [Fact]
    public void An_error_in_an_imported_schema_stands_in_that_file()
    {
        _sandbox.With("sub/root.yaml", "id: https://example.org/r\nname: r\nimports: [parts/a]\n")
            .With("sub/parts/a.yaml", "id: https://example.org/a\nname: a\nclases: {}\n");

        Assert.Contains("sub/parts/a.yaml(3,1): error LML1", _sandbox.Run("validate --schema sub/root.yaml --format msbuild").Out);
    }
}
