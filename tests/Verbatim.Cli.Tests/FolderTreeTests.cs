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

        Outcome outcome = elsewhere.Run($"validate --schema {_sandbox.Root}/a/b/root.yaml");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal($"verbatim: '{_sandbox.Root}/library.yaml' was not read: it stands outside of '{_sandbox.Root}/a/b', where the file that names it belongs\n", outcome.Error);
    }
}
