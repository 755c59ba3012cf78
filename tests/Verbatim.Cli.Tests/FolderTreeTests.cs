namespace Verbatim.Cli.Tests;

/// <summary>P15: which files a document may name.</summary>
public sealed class FolderTreeTests : IDisposable
{
    private const string Root = "id: https://example.org/r\nname: r\nimports: [../../library]\n";

    private readonly Sandbox _sandbox = Library.Sandbox();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void P15_an_import_may_climb_up_to_the_current_folder() =>
        Assert.Equal(0, _sandbox.With("a/b/root.yaml", Root).Run("validate --schema a/b/root.yaml").ExitCode);

    [Fact]
    public void P15_an_import_may_not_climb_out_of_its_repository()
    {
        Directory.CreateDirectory(Path.Combine(_sandbox.Root, "a", ".git"));

        Assert.Equal(1, _sandbox.With("a/b/root.yaml", Root).Run("validate --schema a/b/root.yaml").ExitCode);
    }

    [Fact]
    public void P15_an_import_may_climb_inside_its_repository_wherever_the_command_runs()
    {
        using Sandbox elsewhere = new();
        Directory.CreateDirectory(Path.Combine(_sandbox.Root, ".git"));
        _sandbox.With("a/b/root.yaml", Root);

        Assert.Equal(0, elsewhere.Run($"validate --schema {_sandbox.Root}/a/b/root.yaml").ExitCode);
    }

    [Fact]
    public void P15_outside_of_a_repository_and_of_the_current_folder_an_import_stays_beside_its_schema()
    {
        using Sandbox elsewhere = new();
        _sandbox.With("a/b/root.yaml", Root);

        Outcome outcome = elsewhere.Run($"validate --schema {_sandbox.Root}/a/b/root.yaml --format json");

        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Error));
        Assert.Contains($"cannot find the schema '../../library', looked for as ../../library.yaml beside the importing schema; "
            + $"'{_sandbox.Root}/library.yaml' stands outside of '{_sandbox.Root}/a/b', where {_sandbox.Root}/a/b/root.yaml belongs; "
            + "--schema-root with a folder that holds both would allow it", outcome.Out);
    }

    [Fact]
    public void P15_schema_root_says_where_imports_may_lead()
    {
        using Sandbox elsewhere = new();
        _sandbox.With("a/b/root.yaml", Root);

        Assert.Equal(0, elsewhere.Run($"validate --schema {_sandbox.Root}/a/b/root.yaml --schema-root {_sandbox.Root}").ExitCode);
        Assert.Equal(1, elsewhere.Run($"validate --schema {_sandbox.Root}/a/b/root.yaml --schema-root {_sandbox.Root}/a").ExitCode);
    }

    [Fact]
    public void P15_a_vendored_repository_may_import_from_the_one_it_stands_in()
    {
        Directory.CreateDirectory(Path.Combine(_sandbox.Root, "a", ".git"));
        Directory.CreateDirectory(Path.Combine(_sandbox.Root, ".git"));
        _sandbox.With("a/part.yaml", "id: https://example.com/part\nname: part\nimports: [../library]\n")
            .With("root.yaml", "id: https://example.com/r\nname: r\nimports: [a/part]\n");

        Assert.Equal(0, _sandbox.Run("validate --schema root.yaml").ExitCode);
    }

    [Theory]
    [InlineData("map.yaml", "'lab:': vendor/\n")]
    [InlineData("map.json", "{\"lab:library\": \"vendor/library\"}")]
    public void P15_an_import_map_says_where_imports_lead(string map, string text)
    {
        _sandbox.With("vendor/library.yaml", Library.Schema).With("new.yaml", Library.Shelf).With(map, text)
            .With("root.yaml", "id: https://example.com/r\nname: r\nprefixes: {lab: 'https://example.com/lab/'}\nimports: ['lab:library']\n");

        Assert.Equal(0, _sandbox.Run($"validate --schema root.yaml --import-map {map} new.yaml").ExitCode);
        Assert.Equal(0, _sandbox.Run($"generate csharp --schema root.yaml --import-map {map} --out cs").ExitCode);
        Assert.Equal(0, _sandbox.Run($"generate json-schema --schema root.yaml --import-map {map} --out js").ExitCode);
        Assert.Equal(1, _sandbox.Run("validate --schema root.yaml new.yaml").ExitCode);
    }

    [Fact]
    public void An_import_map_that_is_not_there_is_a_finding() =>
        Assert.Matches("^absent.yaml.*error", _sandbox.Run("validate --schema library.yaml --import-map absent.yaml --format msbuild").Out);
}
