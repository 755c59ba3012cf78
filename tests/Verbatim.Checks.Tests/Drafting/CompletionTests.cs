using Verbatim.Checks.Tests.Reading;

namespace Verbatim.Checks.Tests.Drafting;

/// <summary>A second run keeps what people have written, byte for byte.</summary>
public sealed class CompletionTests
{
    private const string Text = """
        Northia Looks Ahead After A Long Winter

        by Lea Tamm

        President Ivo Orn came to Lume on Saturday, where 12 people were killed in the flood. “We will hold the river back,” said Orn. “Nobody shall lose a house.”

        Reports suggest that at least 40 people were injured in Lume. One senior engineer observed, “The river will do what the river does.” Ada Vell was not there.

        """;

    private static readonly string Draft = Drafts.Yaml(Text, Northland.Knowledge);

    private static string Without(string yaml, string key)
    {
        string[] lines = yaml.Split('\n');
        int first = Array.FindIndex(lines, line => line.StartsWith(key + ":", StringComparison.Ordinal));
        int end = Array.FindIndex(lines, first + 1, static line => line.Length > 0 && line[0] is not ' ');
        return string.Join('\n', [.. lines[..first], .. end < 0 ? [""] : lines[end..]]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_second_run_changes_nothing(bool adds) => Assert.Equal(Draft, Drafts.Again(Text, Draft, Northland.Knowledge, adds));

    [Theory]
    [InlineData("byline")]
    [InlineData("language")]
    [InlineData("sections")]
    [InlineData("actors")]
    [InlineData("events")]
    [InlineData("claims")]
    [InlineData("quotes")]
    public void A_key_that_is_missing_is_added_and_nothing_else_changes(string key)
    {
        string without = Without(Draft, key);
        string completed = Drafts.Again(Text, without, Northland.Knowledge);
        Assert.NotEqual(without, completed);
        Assert.Empty(Drafts.Faults(Text, completed, Northland.Knowledge));
        Assert.True(IsKept(without, completed), completed);
        Assert.Equal(completed, Drafts.Again(Text, completed, Northland.Knowledge));
    }

    [Fact]
    public void What_people_wrote_stays_as_it_is()
    {
        string edited = "# Checked by Lea on Monday.\n" + Draft.Replace("language: en\n", "language:   en-GB   # she is from Norburg\n")
            .Replace("byline_role: author", "byline_role:  'editor'");
        edited = Without(edited, "quotes") + "# The quotations are still to come.\n";
        string completed = Drafts.Again(Text, edited, Northland.Knowledge);
        Assert.Contains("quotes:\n  - id: quote:a.01\n", completed);
        Assert.True(IsKept(edited, completed), completed);
        Assert.Empty(Drafts.Faults(Text, completed, Northland.Knowledge));
    }

    [Fact]
    public void Keys_in_another_order_stay_in_it()
    {
        string moved = Without(Draft, "headline")
            .Replace("language: en\n", "language: en\nheadline: Northia Looks Ahead After A Long Winter\n");
        Assert.Equal(moved, Drafts.Again(Text, moved, Northland.Knowledge));
    }

    [Theory]
    [InlineData("quotes: []\n")]
    [InlineData("quotes:\n")]
    [InlineData("quotes: ~   # none are worth it\n")]
    public void An_empty_list_stays_empty(string quotes)
    {
        string emptied = Without(Draft, "quotes") + quotes;
        Assert.Equal(emptied, Drafts.Again(Text, emptied, Northland.Knowledge));
        Assert.Equal(emptied, Drafts.Again(Text, emptied, Northland.Knowledge, adds: true));
    }

    [Fact]
    public void An_item_that_was_deleted_comes_back_only_where_that_is_asked_for()
    {
        int first = Draft.IndexOf("  - id: quote:a.02", StringComparison.Ordinal), end =
            Draft.IndexOf("  - id: quote:a.03", StringComparison.Ordinal);
        string deleted = Draft[..first] + Draft[end..];
        Assert.Equal(deleted, Drafts.Again(Text, deleted, Northland.Knowledge));
        string added = Drafts.Again(Text, deleted, Northland.Knowledge, adds: true);
        Assert.StartsWith(deleted.TrimEnd('\n'), added, StringComparison.Ordinal);
        Assert.Contains("  - id: quote:a.02\n    exact_text: Nobody shall lose a house.\n", added);
        Assert.Empty(Drafts.Faults(Text, added, Northland.Knowledge));
        Assert.Equal(added, Drafts.Again(Text, added, Northland.Knowledge, adds: true));
    }

    [Fact]
    public void A_source_that_people_call_otherwise_is_theirs()
    {
        string renamed = Without(Draft.Replace("source:a.one-senior-engineer", "source:a.engineer"), "quotes");
        string completed = Drafts.Again(Text, renamed, Northland.Knowledge);
        Assert.Contains("speaker: source:a.engineer\n", completed);
        Assert.Empty(Drafts.Faults(Text, completed, Northland.Knowledge));
    }

    [Fact]
    public void A_source_that_people_left_out_speaks_in_nothing_that_is_added()
    {
        int first = Draft.IndexOf("  - id: source:a.one-senior-engineer", StringComparison.Ordinal), end =
            Draft.IndexOf("\nevents:", StringComparison.Ordinal);
        string completed = Drafts.Again(Text, Without(Draft[..first] + Draft[end..], "quotes"), Northland.Knowledge);
        Assert.DoesNotContain("The river will do", completed[completed.IndexOf("quotes:", StringComparison.Ordinal)..]);
        Assert.Empty(Drafts.Faults(Text, completed, Northland.Knowledge));
    }

    [Fact]
    public void Lines_end_as_those_of_the_record_do()
    {
        string completed = Drafts.Again(Text, Without(Draft, "quotes").ReplaceLineEndings("\r\n"), Northland.Knowledge);
        Assert.DoesNotContain('\n', completed.Replace("\r\n", ""));
        Assert.Empty(Drafts.Faults(Text, completed, Northland.Knowledge));
    }

    [Fact]
    public void A_record_in_braces_is_left_alone()
    {
        const string Braces = "{id: article:a, source_file: a.txt}";
        Assert.Equal(Braces, Drafts.Again(Text, Braces, Northland.Knowledge));
    }

    // Every line of the first stands in the second, in its order.
    private static bool IsKept(string before, string after)
    {
        Queue<string> lines = new(after.Split('\n'));
        foreach (string line in before.TrimEnd('\n').Split('\n'))
        {
            while (lines.TryDequeue(out string? next) && next != line)
            {
                if (lines.Count == 0)
                    return false;
            }
        }
        return true;
    }
}
