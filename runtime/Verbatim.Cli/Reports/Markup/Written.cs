namespace Verbatim.Cli.Reports.Markup;

/// <summary>Numbers and words as sentences have them, the same on every machine.</summary>
internal static class Written
{
    /// <summary>A number with its thousands apart.</summary>
    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A number of things: <c>1 article</c>, <c>2 articles</c>.</summary>
    public static string Count(int number, string noun) => $"{Number(number)} {noun}{(number == 1 ? "" : "s")}";

    /// <summary>A word of the schema as a sentence has it: <c>armed forces</c>.</summary>
    public static string Word(string schemaWord) => schemaWord.Replace('_', ' ');

    /// <summary>The same at the beginning of a sentence.</summary>
    public static string Capital(string schemaWord) =>
        schemaWord.Length == 0 ? "" : char.ToUpperInvariant(schemaWord[0]) + Word(schemaWord)[1..];
}
