using System.Text.RegularExpressions;

namespace Verbatim.LinkML.Validation.Index;

/// <summary>
/// A pattern ready to match (P13): by the engine that cannot backtrack where there is one and the pattern allows it, which needs no limit,
/// since its time grows with the text alone; else with a time limit.
/// </summary>
public sealed class PatternMatcher
{
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    // RegexOptions.NonBacktracking by its number: netstandard2.0 does not name it, and compilers and editors run on platforms that have it.
    private const RegexOptions WithoutBacktracking = (RegexOptions)0x400;

    private static readonly TimeSpan TimeLimit = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan SecondLimit = TimeSpan.FromSeconds(5);

    private readonly string _expression;
    private readonly Lazy<Regex?> _regex;
    private volatile bool _isSlow;

    /// <summary>Makes a pattern ready; it is compiled when it is first used.</summary>
    public PatternMatcher(Pattern model)
    {
        Source = model.Source;
        _expression = model.Expression;
        _regex = new(() => Compile(_expression));
    }

    /// <summary>The pattern as the schema writes it.</summary>
    public string Source { get; }

    /// <summary>
    /// Whether the text matches somewhere; null where the time ran out. A pattern that does not compile was reported with the schema and
    /// matches all.
    /// </summary>
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
            return MatchesInTheEnd(text);
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
            return MatchesInTheEnd(text.ToString());
        }
    }
#endif

    /// <summary>
    /// The limit is of time that passes, and on a busy machine it passes without any work being done: what ran out of it has a second,
    /// longer one. A pattern that has used that up once does not get it again.
    /// </summary>
    private bool? MatchesInTheEnd(string text)
    {
        if (_isSlow)
            return null;
        try
        {
            return Regex.IsMatch(text, _expression, Options, SecondLimit);
        }
        catch (RegexMatchTimeoutException)
        {
            _isSlow = true;
            return null;
        }
    }

    private static Regex? Compile(string expression)
    {
        try
        {
            return CompileLinear(expression) ?? new Regex(expression, Options, TimeLimit);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>
    /// The pattern for the engine that cannot backtrack; null where it asks for look-around or back-references, or there is no such engine,
    /// as on .NET Framework.
    /// </summary>
    private static Regex? CompileLinear(string expression)
    {
        try
        {
            return new Regex(expression, Options | WithoutBacktracking);
        }
        catch (Exception e) when (e is NotSupportedException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }
}
