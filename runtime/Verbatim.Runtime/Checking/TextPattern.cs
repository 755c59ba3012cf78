using System.Globalization;
using Verbatim.LinkML.Model;
using Verbatim.LinkML.Validation;

namespace Verbatim.Runtime;

/// <summary>A pattern of the schema, by the interpreter's own matcher (P13).</summary>
/// <param name="expression">The pattern as .NET reads it.</param>
public sealed class TextPattern(string expression)
{
    private const int MaxDigits = 32;

    private readonly PatternMatcher _matcher = new(new PatternModel(expression, expression));

    /// <summary>Whether the text matches somewhere, in time.</summary>
    public bool Matches(string text) => _matcher.Matches(text) == true;

    /// <summary>Whether a number matches as it is written.</summary>
    public bool Matches(long number)
    {
        Span<char> digits = stackalloc char[MaxDigits];
        return number.TryFormat(digits, out int length, provider: CultureInfo.InvariantCulture) && _matcher.Matches(digits[..length]) == true;
    }
}
