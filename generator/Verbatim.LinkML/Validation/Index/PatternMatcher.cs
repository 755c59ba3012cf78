using System.Text.RegularExpressions;
using Verbatim.LinkML.Model;

namespace Verbatim.LinkML.Validation;

/// <summary>A pattern ready to match (P13): by the engine that cannot backtrack where there is one and the pattern allows it, else with a time limit.</summary>
public sealed class PatternMatcher(PatternModel model)
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMilliseconds(250);

    private readonly Lazy<Regex?> _regex = new(() => Compile(model.Expression));

    /// <summary>The pattern as the schema writes it.</summary>
    public string Source => model.Source;

    /// <summary>Whether the text matches somewhere; null where the time ran out. A pattern that does not compile was reported with the schema and matches all.</summary>
    public bool? Matches(string text)
    {
        if (_regex.Value is not { } regex)
            return true;
        try
        {
            return regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

#if NET
    /// <summary>Whether the characters match somewhere; null where the time ran out.</summary>
    public bool? Matches(ReadOnlySpan<char> text)
    {
        if (_regex.Value is not { } regex)
            return true;
        try
        {
            return regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }
#endif

    private static Regex? Compile(string expression)
    {
        const RegexOptions Options = RegexOptions.CultureInvariant;
#if NET
        try
        {
            return new Regex(expression, Options | RegexOptions.NonBacktracking, TimeLimit);
        }
        catch (NotSupportedException)
        {
            // Look-around and back-references need the engine that backtracks.
        }
#endif
        try
        {
            return new Regex(expression, Options, TimeLimit);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
