using System.Text;

namespace Verbatim.Cli.Tests;

public sealed class DraftTests : IDisposable
{
    private const string Text =
        "A Day In June\n\nThe dam was shown by Mayor Ada Vell, who was pleased with it. “It will hold for a hundred years,” said Vell.\n";
    private const string Facts = """
        actors:
          - id: person:vell
            type: Person
            name: Ada Vell
            weak_aliases: [Vell]
            tenures:
              - office: office:mayor
                valid: {start_date: 2015-05-01, end_date: 2019-05-01}
          - {id: 'org:town', type: Organisation, name: Town of Lume}
        offices:
          - {id: 'office:mayor', name: Mayor of Lume, aliases: [Mayor], organisation: 'org:town', exclusive: true}
        """;

    private readonly Sandbox _sandbox = new Sandbox().With("knowledge/facts.yaml", Facts).With("a.txt", Text);

    public void Dispose() => _sandbox.Dispose();

    private string Read(string path) => File.ReadAllText(Path.Combine(_sandbox.Root, path));

    private bool Exists(string path) => File.Exists(Path.Combine(_sandbox.Root, path));

    [Theory]
    [InlineData("draft a.txt")]
    [InlineData("draft .")]
    [InlineData("draft *.txt --knowledge knowledge")]
    public void A_record_is_written_beside_the_text_and_is_clean(string commandLine)
    {
        Outcome outcome = _sandbox.Run(commandLine);

        Assert.Equal("drafted: a.article.yaml\nnothing found in 1 file\n", outcome.Out.ReplaceLineEndings("\n"));
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("    speaker: person:vell\n", Read("a.article.yaml"));
        Assert.Equal(0, _sandbox.Run("check a.article.yaml").ExitCode);
    }

    [Fact]
    public void A_second_run_changes_no_byte()
    {
        _sandbox.Run("draft a.txt");
        string first = Read("a.article.yaml");

        Outcome outcome = _sandbox.Run("draft a.txt");

        Assert.Equal(first, Read("a.article.yaml"));
        Assert.StartsWith("nothing to add: a.article.yaml", outcome.Out);
    }

    [Fact]
    public void What_people_wrote_stays_and_what_is_missing_is_added()
    {
        _sandbox.Run("draft a.txt");
        string edited = "# By hand.\n" + Read("a.article.yaml")
            .Replace("headline: A Day In June", "headline: 'A Day In June' # the first one");
        _sandbox.With("a.article.yaml", edited[..edited.IndexOf("\nquotes:", StringComparison.Ordinal)]);

        Outcome outcome = _sandbox.Run("draft a.txt");

        Assert.StartsWith("added 1 quotes: a.article.yaml", outcome.Out);
        Assert.Equal(edited.TrimEnd('\n'), Read("a.article.yaml").TrimEnd('\n'));
    }

    [Fact]
    public void A_text_that_has_changed_is_said_and_its_record_left_as_it_is()
    {
        _sandbox.Run("draft a.txt");
        string record = Read("a.article.yaml");
        _sandbox.With("a.txt", Text + "\nNobody was hurt, and all went home by noon.\n");

        Outcome outcome = _sandbox.Run("draft a.txt");

        Assert.Equal((1, record), (outcome.ExitCode, Read("a.article.yaml")));
        Assert.Contains("'a.txt' has changed since 'a.article.yaml' was made of it", outcome.Error);
    }

    [Fact]
    public void A_record_of_the_text_as_it_was_becomes_one_of_the_text_as_it_is_where_that_is_asked_for()
    {
        _sandbox.Run("draft a.txt");
        string record = Read("a.article.yaml");
        _sandbox.With("a.txt", Text + "\nNobody was hurt, and all went home by noon.\n");

        Outcome outcome = _sandbox.Run("draft a.txt --rehash");

        Assert.Equal(0, outcome.ExitCode);
        Assert.StartsWith("added content_sha256: a.article.yaml", outcome.Out);
        Assert.Equal(record.Split('\n').Length, Read("a.article.yaml").Split('\n').Length);
    }

    [Fact]
    public void A_dry_run_prints_a_patch_and_writes_nothing()
    {
        Outcome outcome = _sandbox.Run("draft a.txt --dry-run");

        Assert.StartsWith("--- /dev/null\n+++ b/a.article.yaml\n@@ -0,0 +1,", outcome.Out);
        Assert.False(Exists("a.article.yaml"));
        string printed =
            string.Concat(outcome.Out.Split('\n').Skip(3).Where(static line => line.Length > 0).Select(static line => line[1..] + "\n"));
        _sandbox.Run("draft a.txt");
        Assert.Equal(Read("a.article.yaml"), printed);
    }

    [Fact]
    public void A_record_can_be_printed_instead()
    {
        Outcome outcome = _sandbox.Run("draft a.txt --stdout");
        Assert.False(Exists("a.article.yaml"));
        _sandbox.Run("draft a.txt");
        Assert.Equal(Read("a.article.yaml"), outcome.Out);
    }

    [Theory]
    [InlineData("draft")]
    [InlineData("draft a.txt --stdout --dry-run")]
    [InlineData("draft a.txt knowledge/facts.yaml --stdout")]
    [InlineData("draft absent.txt")]
    public void What_cannot_be_meant_ends_with_exit_code_2(string commandLine) => Assert.Equal(2, _sandbox.Run(commandLine).ExitCode);

    [Fact]
    public void A_record_is_no_text()
    {
        _sandbox.Run("draft a.txt");
        Outcome outcome = _sandbox.Run("draft a.article.yaml");
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("VBT0005", outcome.Out);
        Assert.Contains("it is a record itself", outcome.Out);
    }

    public static TheoryData<byte[], string> NoTexts => new()
    {
        { [], "there is nothing in it" },
        { " \r\n\t\n"u8.ToArray(), "there is nothing in it" },
        { [.. "Sm"u8, 0xF8, .. "rrebr"u8, 0xF8, .. "d"u8], "it is not written in UTF-8" },
        { Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("A Day In June")).ToArray(), "it is not written in UTF-8" },
        { "A Day\0In June"u8.ToArray(), "it holds the character U+0000" },
    };

    [Theory]
    [MemberData(nameof(NoTexts))]
    public void What_is_no_text_is_said_and_the_others_are_drafted(byte[] bytes, string reason)
    {
        Outcome outcome = _sandbox.With("b.txt", bytes).Run("draft b.txt a.txt");
        Assert.Equal((2, true, false), (outcome.ExitCode, Exists("a.article.yaml"), Exists("b.article.yaml")));
        Assert.Contains(reason, outcome.Out);
    }

    [Fact]
    public void A_byte_order_mark_and_carriage_returns_are_part_of_the_text()
    {
        _sandbox.With("a.txt", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text.Replace("\n", "\r\n"))]);
        Assert.Equal(0, _sandbox.Run("draft a.txt").ExitCode);
        Assert.Equal(0, _sandbox.Run("check a.article.yaml").ExitCode);
    }

    [Fact]
    public void A_record_that_cannot_be_read_is_left_as_it_is()
    {
        _sandbox.With("a.article.yaml", "id: article:a\nheadline: 'never closed\n");
        Outcome outcome = _sandbox.Run("draft a.txt");
        Assert.Equal((1, "id: article:a\nheadline: 'never closed\n"), (outcome.ExitCode, Read("a.article.yaml")));
    }

    [Fact]
    public void The_record_of_another_text_is_left_as_it_is()
    {
        _sandbox.Run("draft a.txt");
        string other = Read("a.article.yaml").Replace("source_file: a.txt", "source_file: b.txt");
        Outcome outcome = _sandbox.With("a.article.yaml", other).Run("draft a.txt");
        Assert.Equal((2, other), (outcome.ExitCode, Read("a.article.yaml")));
        Assert.Contains("'a.article.yaml' is the record of 'b.txt'", outcome.Out);
    }

    [Fact]
    public void Two_texts_of_one_name_have_two_ids()
    {
        _sandbox.With("more/a.txt", Text.Replace("June", "July")).Run("draft a.txt more/a.txt");
        Assert.StartsWith("id: article:a\n", Read("a.article.yaml"));
        Assert.StartsWith("id: article:a-2\n", Read("more/a.article.yaml"));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_to_is_said()
    {
        if (OperatingSystem.IsWindows() || Environment.UserName == "root")
        {
            Assert.Skip("Whoever may do everything is refused nothing, and Windows keeps permissions otherwise.");
            return;
        }
        string folder = Path.Combine(_sandbox.With("shut/b.txt", Text).Root, "shut");
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Outcome outcome = _sandbox.Run("draft shut/b.txt");
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("'shut/b.article.yaml' could not be written", outcome.Error);
    }

    [Fact]
    public void What_stands_where_the_record_goes_is_not_written_over()
    {
        Directory.CreateDirectory(Path.Combine(_sandbox.Root, "a.article.yaml"));
        Assert.Equal(2, _sandbox.Run("draft a.txt").ExitCode);
    }

    [Fact]
    public void Without_facts_it_is_drafted_with_fewer_actors_and_that_is_said()
    {
        using Sandbox alone = new Sandbox().With("a.txt", Text);
        Outcome outcome = alone.Run("draft a.txt");
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("no names are known", outcome.Error);
    }

    [Fact]
    public void Help_shows_an_example() =>
        Assert.Contains("verbatim draft some-article.txt --knowledge facts", _sandbox.Run("draft --help").Out);
}
