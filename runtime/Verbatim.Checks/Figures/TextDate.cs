namespace Verbatim.Checks.Figures;

/// <summary>A date as a text gives it, as far as it does: a day of a month without its year, a month, a year.</summary>
/// <param name="Year">The year, or null.</param>
/// <param name="Month">The month, or null.</param>
/// <param name="Day">The day of the month, or null.</param>
/// <param name="Span">Where it stands.</param>
public sealed record TextDate(int? Year, int? Month, int? Day, TextSpan Span)
{
    /// <summary>Whether nothing that both say differs.</summary>
    public bool Agrees(int year, int? month, int? day) =>
        (Year ?? year) == year && (Month is not { } m || month is not { } n || m == n) && (Day is not { } d || day is not { } e || d == e);

    /// <summary>Whether it says as much.</summary>
    public bool Gives(int? month, int? day) => (month is null || Month is not null) && (day is null || Day is not null);
}
