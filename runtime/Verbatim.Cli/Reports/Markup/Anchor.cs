namespace Verbatim.Cli.Reports.Markup;

/// <summary>A place on a page that links lead to. Made of words of ours and numbers, so it needs no encoding.</summary>
internal readonly record struct Anchor
{
    private Anchor(string name) => Name = name;

    /// <summary>The name, as <c>finding-3</c>.</summary>
    public string Name { get; }

    /// <summary>A place by a word.</summary>
    /// <exception cref="ArgumentException">The word is none of ours: it has other characters than letters, digits and hyphens.</exception>
    public static Anchor Of(string word) => word.Length > 0 && word.All(static c => char.IsAsciiLetterOrDigit(c) || c == '-')
        ? new Anchor(word)
        : throw new ArgumentException("An anchor is made of ASCII letters, digits and hyphens.", nameof(word));

    /// <summary>A place by a word and numbers: <c>passage-3-1</c>.</summary>
    public static Anchor Of(string word, params ReadOnlySpan<int> numbers)
    {
        foreach (int number in numbers)
            word += "-" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Of(word);
    }
}
