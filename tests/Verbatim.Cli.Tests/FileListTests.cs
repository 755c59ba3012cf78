using System.Security.Cryptography;
using System.Text;

namespace Verbatim.Cli.Tests;

/// <summary>How a build calls <c>check</c>: with a list of files, for a family of codes, and as warnings.</summary>
public sealed class FileListTests : IDisposable
{
    private const string Text = "A day in May\n";

    private static readonly string Article = $$"""
        id: article:a
        source_file: a.txt
        content_sha256: {{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}}
        headline: A day in June
        language: en
        sections: [{ordinal: 1, section_kind: body, start: {exact: A day in May} }]

        """;

    private readonly Sandbox _sandbox = new Sandbox().With("a;b/č x.article.yaml", Article).With("a;b/a.txt", Text)
        .With("facts.yaml", "states: [{}]\n");

    public void Dispose() => _sandbox.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("\tArticle")]
    public void A_list_names_articles_in_paths_of_every_kind(string kind)
    {
        _sandbox.With("list", $"a;b/č x.article.yaml{kind}\r\n\r\n");

        Outcome outcome = _sandbox.Run("check --files-from list --format msbuild");

        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith("a;b/č x.article.yaml(4,11): error LML2018: ", outcome.Out);
        Assert.Equal("", outcome.Error);
    }

    [Fact]
    public void A_list_names_dated_facts_too()
    {
        _sandbox.With("list", "facts.yaml\tKnowledge\n");

        Assert.Contains("facts.yaml(1,1): error LML2", _sandbox.Run("check --files-from list --format msbuild").Out);
    }

    [Fact]
    public void With_a_list_nothing_else_is_looked_for()
    {
        _sandbox.With("list", "a;b/č x.article.yaml\n").With("a;b/knowledge/k.yaml", "far: 1\n").With("a;b/other.article.yaml", "far: 1\n");

        Assert.DoesNotContain("far", _sandbox.Run("check --files-from list").Out);
    }

    [Theory]
    [InlineData("absent", "absent(1,1): error VBT0001")]
    [InlineData("dead", "gone.article.yaml(1,1): error VBT0001")]
    [InlineData("foreign",
        "facts.yaml(1,1): error VBT0004: the list says that this is of class 'Prodct', and only Article or Knowledge is looked at")]
    public void A_list_that_cannot_be_followed_ends_with_exit_code_2_whatever_is_shown(string list, string finding)
    {
        _sandbox.With("dead", "gone.article.yaml\n").With("foreign", "facts.yaml\tProdct\n");

        Outcome outcome = _sandbox.Run($"check --files-from {list} --format msbuild --codes VBT3 --at-most warning");

        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith(finding, outcome.Out);
    }

    [Fact]
    public void Only_a_family_of_codes_is_told_of_where_one_asks_for_it()
    {
        _sandbox.With("list", "a;b/č x.article.yaml\n");

        Assert.Equal((0, ""), Short(_sandbox.Run("check --files-from list --format msbuild --codes VBT")));
        Assert.Equal(1, _sandbox.Run("check --files-from list --codes LML2018").ExitCode);
    }

    [Fact]
    public void Errors_are_warnings_where_one_asks_for_it()
    {
        _sandbox.With("list", "a;b/č x.article.yaml\n");

        Outcome outcome = _sandbox.Run("check --files-from list --format msbuild --at-most warning");

        Assert.Equal(0, outcome.ExitCode);
        Assert.StartsWith("a;b/č x.article.yaml(4,11): warning LML2018: ", outcome.Out);
    }

    private static (int ExitCode, string Out) Short(Outcome outcome) => (outcome.ExitCode, outcome.Out);
}
