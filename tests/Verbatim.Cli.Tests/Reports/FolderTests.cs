namespace Verbatim.Cli.Tests.Reports;

/// <summary>What a report does to the folder that it is written to.</summary>
public sealed class FolderTests : IDisposable
{
    private readonly Sandbox _sandbox = new Sandbox().With("news/a.txt", "A day in May\n").With("news/b.txt", "Another day\n");

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void The_same_articles_give_the_same_bytes_wherever_the_command_runs()
    {
        using Sandbox elsewhere = new();
        _sandbox.Run("report news --out one");
        _sandbox.Run("report ./news --out two");
        elsewhere.Run($"report {_sandbox.Root}/news --out {_sandbox.Root}/three");

        Assert.NotEmpty(Files("one"));
        Assert.Equal(Files("one"), Files("two"));
        Assert.Equal(Files("one"), Files("three"));
    }

    [Fact]
    public void A_second_run_touches_nothing()
    {
        _sandbox.Run("report news --out out");
        DateTime[] before = Times();

        Assert.Contains(" 0 files written, 0 removed", _sandbox.Run("report news --out out").Out);
        Assert.Equal(before, Times());

        DateTime[] Times() => [.. Files("out").Select(file => File.GetLastWriteTimeUtc(Path.Combine(_sandbox.Root, "out", file.Name)))];
    }

    [Fact]
    public void The_page_of_an_article_that_is_gone_is_removed_and_nothing_else()
    {
        _sandbox.Run("report news --out out");
        _sandbox.With("out/notes.txt", "mine").With("out/articles/mine.html", "mine");
        File.Delete(Path.Combine(_sandbox.Root, "news/b.txt"));

        Assert.Contains(" 1 removed", _sandbox.Run("report news --out out").Out);

        string[] left = [.. Files("out").Select(static file => file.Name)];
        Assert.DoesNotContain("articles/b.html", left);
        Assert.Contains("articles/a.html", left);
        Assert.Contains("articles/mine.html", left);
        Assert.Contains("notes.txt", left);
    }

    [Fact]
    public void A_file_of_somebody_else_is_not_written_over()
    {
        _sandbox.With("out/index.html", "mine");

        Outcome outcome = _sandbox.Run("report news --out out");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("'index.html' is there already and was not written by a report", outcome.Error);
        Assert.Equal([("index.html", "mine")], Files("out"));
    }

    [Theory]
    [InlineData("../victim.txt")]
    [InlineData("/etc/hostname")]
    [InlineData("articles/../../victim.txt")]
    [InlineData("..\\victim.txt")]
    public void A_list_that_was_tampered_with_names_no_file_outside(string path)
    {
        _sandbox.With("victim.txt", "mine").With("out/.verbatim-report", "Files\n" + path + "\n");

        _sandbox.Run("report news --out out");

        Assert.True(File.Exists(Path.Combine(_sandbox.Root, "victim.txt")));
    }

    [Fact]
    public void A_link_in_the_folder_leads_no_page_out_of_it()
    {
        Directory.CreateDirectory(Path.Combine(_sandbox.Root, "elsewhere"));
        Directory.CreateDirectory(Path.Combine(_sandbox.Root, "out"));
        Directory.CreateSymbolicLink(Path.Combine(_sandbox.Root, "out/articles"), Path.Combine(_sandbox.Root, "elsewhere"));

        Assert.Equal(2, _sandbox.Run("report news --out out").ExitCode);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(_sandbox.Root, "elsewhere")));
    }

    [Theory]
    [InlineData("taken")]
    [InlineData("taken/below")]
    public void A_folder_that_cannot_be_is_said_with_exit_code_2(string target)
    {
        _sandbox.With("taken", "a file");

        Outcome outcome = _sandbox.Run("report news --out " + target);

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Out));
        Assert.StartsWith($"verbatim: cannot write to {target}: ", outcome.Error);
        Assert.Single(outcome.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Nothing_to_report_on_is_said_as_check_says_it()
    {
        Outcome outcome = _sandbox.Run("report absent --out out");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("VBT0001", outcome.Out);
    }

    [Fact]
    public void A_program_gets_the_findings_beside_the_pages()
    {
        Outcome outcome = _sandbox.Run("report news --out out --format json");

        Assert.StartsWith("{", outcome.Out);
        Assert.Contains("open out/index.html", outcome.Error);
    }

    private (string Name, string Text)[] Files(string folder) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(_sandbox.Root, folder), "*", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(Path.Combine(_sandbox.Root, folder), file).Replace('\\', '/'), File.ReadAllText(file)))
            .Order(),
    ];
}
