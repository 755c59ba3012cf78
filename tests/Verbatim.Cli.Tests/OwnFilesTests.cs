namespace Verbatim.Cli.Tests;

/// <summary>
/// What is ours means the same to LinkML's own tools: nothing is told of it that is told of what they read otherwise. They themselves found
/// nothing in these files at 24e73c9a.
/// </summary>
public sealed class OwnFilesTests
{
    private static readonly string[] Codes = ["LML1060", "LML1061", "LML1062", "LML2060"];

    [Theory]
    [InlineData("Article", "seeds/articles")]
    [InlineData("Knowledge", "seeds/knowledge")]
    [InlineData("Article", "tests/Consumer/Solution/Desk/articles")]
    [InlineData("Knowledge", "tests/Consumer/Solution/Desk/knowledge")]
    public void P19_our_schemas_records_and_facts_mean_the_same_to_LinkML_s_own_tools(string className, string folder) =>
        Assert.DoesNotContain(Codes, Validate(className, folder).Contains);

    [Fact]
    public void P19_what_they_read_otherwise_is_told_by_validate_on_request()
    {
        using Sandbox sandbox = new Sandbox().With("library.yaml", Library.Schema).With("new.yaml", "name: NO\n");

        Assert.DoesNotContain("LML2060", sandbox.Run("validate --schema library.yaml new.yaml --severity info --format msbuild").Out);
        Outcome asked = sandbox.Run("validate --schema library.yaml new.yaml --severity hidden --format msbuild");

        Assert.Contains("LML2060", asked.Out);
        Assert.Equal(0, asked.ExitCode);
    }

    [Fact]
    public void P19_a_drafted_record_means_the_same_to_them()
    {
        using Sandbox sandbox = new Sandbox().With("a.txt", "A Day In June\n\nPublished on 4 March 2017\n\nThe dam was shown on Monday.\n");
        Assert.Equal(0, sandbox.Run("draft a.txt").ExitCode);
        string record = Path.Combine(sandbox.Root, "a.article.yaml");
        Assert.Contains("2017-03-04", File.ReadAllText(record));

        Assert.DoesNotContain(Codes, Validate("Article", record).Contains);
    }

    private static string Validate(string className, string path)
    {
        StringWriter output = new(), error = new();
        string[] arguments =
            ["validate", "--schema", "schema/articles.yaml", "--class", className, path, "--severity", "hidden", "--format", "msbuild"];
        int exitCode = CommandLine.Run(arguments, new Terminal(output, error, AllowsColor: false), RepositoryFolder.Root);
        Assert.True(exitCode == 0, output + error.ToString());
        return output.ToString();
    }
}
