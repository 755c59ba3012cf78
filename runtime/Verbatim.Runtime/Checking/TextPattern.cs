using System.Collections.Concurrent;

namespace Verbatim.Runtime.Checking;

/// <summary>A pattern of the schema, by the interpreter's own matcher (P13).</summary>
public sealed class TextPattern
{
    private static readonly ConcurrentDictionary<string, TextPattern> Known = new(StringComparer.Ordinal);

    private const int MaxDigits = 32;

    private readonly PatternMatcher _matcher;

    private TextPattern(string expression) => _matcher = new PatternMatcher(new Pattern(expression, expression));

    /// <summary>The pattern with an expression as .NET reads it; classes that share one share its matcher.</summary>
    public static TextPattern Of(string expression) => Known.GetOrAdd(expression, static e => new TextPattern(e));

    /// <summary>Whether the text matches somewhere, in time.</summary>
    public bool Matches(string text) => _matcher.Matches(text) == true;

    /// <summary>Whether a number matches as it is written.</summary>
    public bool Matches(long number)
    {
        Span<char> digits = stackalloc char[MaxDigits];
        return number.TryFormat(digits, out int length, provider: CultureInfo.InvariantCulture)
            && _matcher.Matches(digits[..length]) == true;
    }
}
