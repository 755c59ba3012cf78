namespace Verbatim.Checks.Reading.Dating;

/// <summary>How a text uses a date.</summary>
public enum DateUse
{
    /// <summary>As its own.</summary>
    Declared,

    /// <summary>Of something that has happened.</summary>
    Past,

    /// <summary>It does not say.</summary>
    Unclear,
}

/// <summary>A date with a year in a text.</summary>
/// <param name="Span">Where.</param>
/// <param name="Date">The day, or the month where no day is given: <c>2025-11-19</c>, <c>2025-11</c>.</param>
/// <param name="Use">How it is used.</param>
public readonly record struct DateReading(TextSpan Span, string Date, DateUse Use);
