using System.Globalization;

namespace Verbatim.Benchmarks.Stories;

/// <summary>
/// Something that many articles are about: a disaster with its tolls, or talks of two people, and the page that most of them were written
/// from.
/// </summary>
/// <param name="Number">Its number, from 0; the first is the one of which a fifth of all articles tell.</param>
internal sealed record Story(int Number)
{
    private const int SentencesOfAPage = 26;

    private static readonly string[] Kinds = ["fire", "flood", "landslide", "explosion", "storm", "collapse"];
    private static readonly string[] TownsBefore =
        "Ald Brack Cors Dun Elm Fen Gar Hol Ing Jarn Kel Lor Mar Nor Ost Pel Quen Ros Sel Tor Ulm Ver Wes Yar".Split(' ');
    private static readonly string[] TownsAfter = "water bridge ford haven mouth field stead wick gate moor".Split(' ');
    private static readonly string[] Sides = ["Upper", "Lower", "Old", "New", "East"];

    /// <summary>Whether people came to harm.</summary>
    public bool IsIncident => Number % 3 != 2;

    /// <summary>What happened: <c>fire</c>; nothing where people talked.</summary>
    public string Kind => Kinds[Number % Kinds.Length];

    /// <summary>Where.</summary>
    public string Town => $"{Sides[Number / 240 % 5]} {TownsBefore[Number % 24]}{TownsAfter[Number / 24 % 10]}";

    /// <summary>The first day on which an article can tell of it.</summary>
    public DateOnly Day => new DateOnly(2031, 10, 1).AddDays(Number % 60);

    /// <summary>The identifier on record.</summary>
    public string Id => $"{(IsIncident ? "incident" : "event")}:story-{Number}";

    /// <summary>The dead, as three reports have them.</summary>
    public int[] Tolls => [Number % 7 + 3, Number % 7 + 5 + Number % 4, Number % 7 + 12 + Number % 9];

    /// <summary>The page that others were written from.</summary>
    public string Page => $"https://wire.example/stories/{Number}";

    /// <summary>A sentence of that page.</summary>
    public string Sentence(int index) => StoryWords.Sentence(Number, index, 7);

    /// <summary>The sentences of the page that a rewrite keeps, in their order: each leaves out others.</summary>
    public IEnumerable<string> Kept(int article)
    {
        for (int i = 0; i < SentencesOfAPage; i++)
        {
            if (Draw.InThousand(600, article, i, 11))
                yield return Sentence(i);
        }
    }

    /// <summary>A day as articles write it.</summary>
    public static string Written(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A day as records have it.</summary>
    public static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
