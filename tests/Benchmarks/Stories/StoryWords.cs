using System.Globalization;

namespace Verbatim.Benchmarks.Stories;

/// <summary>
/// Sentences that mean nothing, and differ as sentences of articles do: nine words in a row are the same only where they were copied.
/// </summary>
internal static class StoryWords
{
    private static readonly string[] Adjectives = Words(
        "narrow quiet broken heavy wooden distant bitter hollow crowded flooded empty golden rusty sudden early patient stubborn northern coastal muddy "
        + "ancient careful bright cracked famous gentle hidden idle jagged lonely modest nervous orderly painted remote silent tangled upper vacant windy");

    private static readonly string[] Nouns = Words(
        "bridge harbour market orchard cellar tower granary quarry ferry chapel barracks railway depot reservoir meadow bakery courtyard lighthouse mill nursery "
        + "pavement archive belfry canteen dockyard embankment foundry garage hangar infirmary jetty kiosk laundry museum observatory pumphouse roadside "
        + "sawmill terrace university viaduct warehouse workshop yard attic boathouse crossing dairy");

    private static readonly string[] Verbs = Words(
        "closed reached lost rebuilt searched guarded crossed emptied repaired counted sheltered measured inspected moved covered opened left surrounded "
        + "photographed drained divided warned supplied blocked lit cleared followed replaced examined visited");

    private static readonly string[] People = Words(
        "volunteers neighbours engineers drivers teachers nurses farmers sailors clerks students plumbers carpenters porters divers gardeners surveyors "
        + "electricians cooks inspectors mechanics librarians fishermen welders bricklayers");

    private static readonly string[] Times = Words("dawn noon dusk midnight breakfast sunrise nightfall evening lunchtime sunset");

    /// <summary>A sentence of about twenty words; the same numbers give the same sentence.</summary>
    public static string Sentence(params ReadOnlySpan<int> of)
    {
        int[] seed = [.. of, 0];
        int next = 0;
        string Of(string[] words) => Draw.One(words, [.. seed[..^1], ++next]);
        string number = (Draw.Number(80, [.. seed[..^1], 99]) + 12).ToString(CultureInfo.InvariantCulture);
        return Draw.Number(6, [.. seed[..^1], 98]) switch
        {
            0 => $"The {Of(Adjectives)} {Of(Nouns)} and the {Of(Adjectives)} {Of(Nouns)} were {Of(Verbs)} by {Of(Adjectives)} {Of(People)} before {Of(Times)}, while {Of(People)} {Of(Verbs)} the {Of(Nouns)}.",
            1 => $"Some {number} {Of(People)} {Of(Verbs)} the {Of(Adjectives)} {Of(Nouns)} at {Of(Times)}, and {Of(Adjectives)} {Of(People)} {Of(Verbs)} every {Of(Nouns)} behind the {Of(Nouns)}.",
            2 => $"Between the {Of(Nouns)} and the {Of(Adjectives)} {Of(Nouns)} a few {Of(People)} {Of(Verbs)} what the {Of(Adjectives)} {Of(Nouns)} had {Of(Verbs)} since {Of(Times)}.",
            3 => $"Nobody {Of(Verbs)} the {Of(Nouns)} after {Of(Times)}, although {Of(Adjectives)} {Of(People)} {Of(Verbs)} the {Of(Adjectives)} {Of(Nouns)} beside the {Of(Nouns)} twice.",
            4 => $"At the {Of(Adjectives)} {Of(Nouns)} the {Of(People)} {Of(Verbs)} {number} boxes, {Of(Verbs)} the {Of(Nouns)} and {Of(Verbs)} one {Of(Adjectives)} {Of(Nouns)} until {Of(Times)}.",
            _ => $"What {Of(People)} {Of(Verbs)} near the {Of(Nouns)} was one {Of(Adjectives)} {Of(Nouns)}, which {Of(Adjectives)} {Of(People)} {Of(Verbs)} from the {Of(Nouns)} to the {Of(Nouns)}.",
        };
    }

    /// <summary>A saying of about twelve words, without its full stop.</summary>
    public static string Saying(params ReadOnlySpan<int> of)
    {
        int[] seed = [.. of];
        int next = 0;
        string Of(string[] words) => Draw.One(words, [.. seed, ++next]);
        return $"We {Of(Verbs)} the {Of(Adjectives)} {Of(Nouns)} and the {Of(Nouns)} before {Of(Times)}, and {Of(People)} {Of(Verbs)} it";
    }

    /// <summary>A few words that say what something is like.</summary>
    public static string Likeness(params ReadOnlySpan<int> of) =>
        $"the {Draw.One(Adjectives, [.. of, 1])} {Draw.One(Nouns, [.. of, 2])} of {Draw.One(Adjectives, [.. of, 3])} {Draw.One(People, [.. of, 4])}";

    private static string[] Words(string text) => text.Split(' ');
}
