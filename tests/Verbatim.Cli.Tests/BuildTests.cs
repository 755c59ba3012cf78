using Verbatim.Cli.Commands;
using Verbatim.Documents.Diagnostics;

namespace Verbatim.Cli.Tests;

/// <summary>
/// How a build has all its documents looked at ahead of the compiler: once, and after an edit those alone that it may count for.
/// </summary>
public sealed class BuildTests : IDisposable
{
    private const string Review = """
        id: https://example.org/review
        name: review
        imports: [linkml:types]
        prefixes: {linkml: https://w3id.org/linkml/}
        default_range: string
        classes:
          Review:
            attributes:
              id: {identifier: true}
              file:
              words: {annotations: {quoted_from: file}}

        """;

    private readonly Sandbox _sandbox = Library.Sandbox().With("review.yaml", Review)
        .With("new.yaml", Library.Shelf)
        .With("old.yaml", "name: old\nbooks:\n  - {id: lib:sanditon, title: Sanditon, sequel: lib:emma}\n")
        .With("good.yaml", "id: good\nfile: good.txt\nwords: very good\n").With("good.txt", "A very good book.")
        .With("plan", Plan());

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void What_is_found_is_listed_with_what_is_wrong_between_documents()
    {
        Edit("new.yaml", "title:", "titel:");
        Edit("old.yaml", "lib:emma", "lib:emmma");
        Edit("good.txt", "very ", "");

        Assert.Equal("3 of 3 documents looked at\n", Build());
        Assert.Equal(
            ["good.yaml(3,8): LML2018", "new.yaml(4,5): LML2001", "old.yaml(3,49): LML2027"],
            Findings().Select(static found => $"{found.Location}: {found.Code}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("new.yaml", "474", "475", "1 of 3 documents looked at\n")]
    [InlineData("good.txt", "book", "tome", "1 of 3 documents looked at\n")]
    [InlineData("library.yaml", "title:", "title: # of the first edition", "2 of 3 documents looked at\n")]
    [InlineData("plan", "data\tShelf\t\told.yaml", "data\tBook\t\told.yaml", "1 of 3 documents looked at\n")]
    public void After_an_edit_those_are_looked_at_again_that_it_may_count_for(string file, string text, string replacement, string said)
    {
        Build();
        Edit(file, text, replacement);

        Assert.Equal(said, Build());
    }

    [Fact]
    public void What_is_not_looked_at_again_is_told_again_and_held_to_what_was()
    {
        Edit("old.yaml", "title: Sanditon", "titel: Sanditon");
        Build();
        Edit("new.yaml", "id: lib:emma", "id: lib:anna");

        Assert.Equal("1 of 3 documents looked at\n", Build());
        Assert.Equal(["LML2001", "LML2027"], Findings().Select(static found => found.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_that_is_kept_is_trusted_unless_it_is_as_it_was_written()
    {
        Edit("old.yaml", "lib:emma", "lib:emmma");
        Build();
        byte[] kept = File.ReadAllBytes(PathOf("store"));
        string list = File.ReadAllText(PathOf("findings"));

        // The mark, the version, the checksum, and what it is of.
        Assert.All([0, 25, 60, kept.Length / 2, kept.Length - 1], at =>
        {
            File.WriteAllBytes(PathOf("store"), [.. kept[..at], (byte)(kept[at] ^ 1), .. kept[(at + 1)..]]);
            Assert.Equal("3 of 3 documents looked at\n", Build());
        });
        File.WriteAllBytes(PathOf("store"), kept[..^1]);
        Assert.Equal("3 of 3 documents looked at\n", Build());
        File.Delete(PathOf("store"));
        Assert.Equal("3 of 3 documents looked at\n", Build());
        Assert.Equal("0 of 3 documents looked at\n", Build());
        Assert.Equal(list, File.ReadAllText(PathOf("findings")));
    }

    [Fact]
    public void A_list_that_would_not_change_is_left_alone_and_the_stamp_is_as_old_as_what_was_seen()
    {
        Build();
        DateTime listed = File.GetLastWriteTimeUtc(PathOf("findings"));
        DateTime before = DateTime.UtcNow;
        Edit("new.yaml", "474", "475");
        Build();

        Assert.Equal(listed, File.GetLastWriteTimeUtc(PathOf("findings")));
        Assert.InRange(File.GetLastWriteTimeUtc(PathOf("stamp")), before, File.GetLastWriteTimeUtc(PathOf("store")));
    }

    [Fact]
    public void A_schema_that_the_compiler_is_not_given_is_told_of_here_and_another_is_not()
    {
        Edit("review.yaml", "name: review\n", "name: review\nnonsense: 1\n");
        Build();
        Assert.Empty(Findings());

        Edit("plan", "schema\t\t\treview.yaml", "schema\ttell\t\treview.yaml");
        Build();
        Assert.Equal(["LML1001"], Findings().Select(static found => found.Code));
    }

    [Theory]
    [InlineData("plan", "given\tgood.txt", "gift\tgood.txt")]
    [InlineData("plan", "data\tShelf\t\tnew.yaml", "data\tShelf\t\tgone.yaml")]
    public void What_cannot_be_done_leaves_no_stamp_and_is_left_to_the_compiler(string file, string text, string replacement)
    {
        Edit(file, text, replacement);

        Outcome outcome = _sandbox.Run("build plan --findings findings --store store --stamp stamp");

        Assert.Equal(2, outcome.ExitCode);
        Assert.NotEmpty(outcome.Error);
        Assert.False(File.Exists(PathOf("stamp")));
    }

    [Fact]
    public void The_article_desk_says_what_it_says_when_it_is_asked_alone()
    {
        string desk = RepositoryFolder.PathOf("tests", "Consumer", "Solution", "Desk");
        foreach (string file in Directory.EnumerateFiles(Path.Combine(desk, "articles"))
            .Concat(Directory.EnumerateFiles(Path.Combine(desk, "knowledge"))))
        {
            string text = File.ReadAllText(file);
            _sandbox.With(Path.GetFileName(file), text.Replace("start_date: \"2025-02-25\"", "start_date: \"2026-02-25\""));
        }
        string schema = RepositoryFolder.PathOf("schema", "articles.yaml");
        string[] given = [.. Directory.EnumerateFiles(RepositoryFolder.PathOf("schema"), "*.yaml")];
        _sandbox.With("list", "new-talks.article.yaml\tArticle\ngeneva.yaml\tKnowledge\n").With("plan", string.Join('\n',
        [
            $"schema\ttell\t\t{schema}", $"data\tArticle\t{schema}\tnew-talks.article.yaml",
            $"data\tKnowledge\t{schema}\tgeneva.yaml", "given\tnew-talks.txt", .. given.Select(static path => "given\t" + path), "desk\twarning\tlist\tdesk",
        ]));

        string alone = _sandbox.Run("check --files-from list --format msbuild --codes VBT --at-most warning").Out;
        Build();
        Assert.StartsWith("new-talks.txt(7,98): warning VBT3301: ", alone);
        Assert.Equal(alone, File.ReadAllText(PathOf("desk")));
        File.Delete(PathOf("desk"));
        Build();
        Assert.Equal(alone, File.ReadAllText(PathOf("desk")));

        // Where the schema is broken it is not asked.
        File.Delete(PathOf("desk"));
        Edit("new-talks.article.yaml", "\nheadline: ", "\nhedline: ");
        Build();
        Assert.False(File.Exists(PathOf("desk")));
    }

    private static string Plan() => string.Join('\n',
        "schema\t\t\tlibrary.yaml", "schema\t\t\treview.yaml", "data\tShelf\t\tnew.yaml", "data\tShelf\t\told.yaml",
        "data\tReview\t\tgood.yaml", "given\tgood.txt");

    private string Build()
    {
        Outcome outcome = _sandbox.Run("build plan --findings findings --store store --stamp stamp");
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        return outcome.Out;
    }

    private IReadOnlyList<Diagnostic> Findings() => FindingList.Read(File.ReadAllText(PathOf("findings")), Codes.Catalogue().Find)!;

    private void Edit(string file, string text, string replacement)
    {
        string before = File.ReadAllText(PathOf(file));
        Assert.Contains(text, before);
        _sandbox.With(file, before.Replace(text, replacement));
    }

    private string PathOf(string file) => Path.Combine(_sandbox.Root, file);
}
