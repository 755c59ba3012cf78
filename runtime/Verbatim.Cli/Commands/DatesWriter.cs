using System.Text.Encodings.Web;
using System.Text.Json;

namespace Verbatim.Cli.Commands;

/// <summary>Writes the windows of articles, each with the clues that it rests on.</summary>
/// <param name="output">Where to.</param>
/// <param name="corpus">The articles, and the facts that they are reckoned by.</param>
internal sealed class DatesWriter(TextWriter output, Corpus corpus)
{
    /// <summary>As people read it: the article and its days, then a line a clue.</summary>
    public void Write()
    {
        foreach (ArticleText article in corpus.Texts)
        {
            ArticleWindow window = ArticleWindow.Of(article, corpus);
            output.WriteLine($"{DisplayText.Escape(article.Text.Path)}: {Summary(window)}");
            foreach (OddClue odd in OddClue.Of(window))
            {
                string sides = string.Join(", ", odd.Others.Select(static other => Place(other)).Distinct());
                output.WriteLine($"  {Place(odd.Clue)} cannot be true together with {(sides.Length == 0 ? "any day" : sides)}");
            }
            int places = window.Clues.Select(static clue => Place(clue).Length).DefaultIfEmpty(0).Max();
            int sayings = Math.Min(60, window.Clues.Select(static clue => clue.Saying.Length).DefaultIfEmpty(0).Max());
            foreach (Clue clue in window.Clues)
            {
                string soft = clue.Strength == ClueStrength.Soft ? " (may be history: not counted)" : "";
                string line = $"  {Place(clue).PadRight(places)}  {clue.Saying.PadRight(sayings)}  {clue.Days}{soft}; {clue.Because}";
                output.WriteLine(DisplayText.Escape(line));
            }
            output.WriteLine();
        }
    }

    /// <summary>As programs read it: one object with the articles in it.</summary>
    public void WriteJson()
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json =
            new(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Default }))
        {
            json.WriteStartObject();
            json.WriteStartArray("articles");
            foreach (ArticleText article in corpus.Texts)
                WriteJson(json, article, ArticleWindow.Of(article, corpus));
            json.WriteEndArray();
            json.WriteEndObject();
        }
        output.WriteLine(System.Text.Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }

    private static void WriteJson(Utf8JsonWriter json, ArticleText article, ArticleWindow window)
    {
        json.WriteStartObject();
        json.WriteString("file", article.Text.Path);
        WriteDays(json, "window", window.Days);
        json.WriteStartArray("clues");
        foreach (Clue clue in window.Clues)
        {
            json.WriteStartObject();
            json.WriteString("saying", clue.Saying);
            WriteDays(json, "days", clue.Days);
            json.WriteString("because", clue.Because);
            json.WriteString("strength", clue.Strength == ClueStrength.Hard ? "hard" : "soft");
            WritePlace(json, clue.Passage);
            json.WriteStartArray("facts");
            foreach (RelatedLocation fact in clue.Facts)
            {
                json.WriteStartObject();
                json.WriteString("fact", fact.Message);
                WritePlace(json, fact.Location);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("conflicts");
        foreach (OddClue odd in OddClue.Of(window))
        {
            json.WriteStartObject();
            json.WriteNumber("clue", window.Clues.IndexOf(odd.Clue));
            json.WriteStartArray("excluded_by");
            foreach (Clue other in odd.Others)
                json.WriteNumberValue(window.Clues.IndexOf(other));
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDays(Utf8JsonWriter json, string name, DaySet days)
    {
        json.WriteStartArray(name);
        foreach (DayInterval interval in days.Intervals)
        {
            json.WriteStartObject();
            json.WriteString("from", interval.Start?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("to", interval.End?.AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, Location place)
    {
        json.WriteString("path", place.Path);
        json.WriteNumber("line", place.LineSpan.Start.Line + 1);
        json.WriteNumber("column", place.LineSpan.Start.Character + 1);
    }

    private static string Summary(ArticleWindow window) =>
        window.Days.IsEmpty ? "no day fits"
        : window.Clues.IsEmpty ? "any day: nothing in it is dated by the knowledge at hand"
        : window.Days.ToString();

    private static string Place(Clue clue) => $"{clue.Passage.LineSpan.Start.Line + 1}:{clue.Passage.LineSpan.Start.Character + 1}";
}
