namespace Verbatim.Checks.Reading.Dating;

/// <summary>An event that a text speaks of.</summary>
/// <param name="Span">Where.</param>
/// <param name="Events">What may be meant; several where a text does not say which election it is.</param>
/// <param name="Tense">Whether the text sees it behind it or ahead.</param>
public sealed record EventReading(TextSpan Span, ImmutableArray<Fact<Event>> Events, EventTense Tense)
{
    /// <summary>How long ago the text says it began, or null where it does not.</summary>
    public Age? Elapsed { get; init; }

    /// <summary>The same as the text counts it, or null where it counts otherwise than in whole units that have passed.</summary>
    public Quantity? Stated { get; init; }

    /// <summary>Whether it may be another event, or told of another time than that of writing.</summary>
    public bool IsUncertain { get; init; }
}

/// <summary>How long something has lasted.</summary>
/// <param name="Least">At least so many units, or null.</param>
/// <param name="Most">At most so many, or null.</param>
/// <param name="Usual">As many as people would still say so of, or null where that is <paramref name="Most"/>.</param>
/// <param name="Unit">Years, months, weeks or days, in the singular.</param>
public readonly record struct Age(decimal? Least, decimal? Most, decimal? Usual, string Unit)
{
    /// <summary>The age as people write it: <c>2 years or more</c>, <c>2 to 3 years</c>.</summary>
    public override string ToString() => (Least, Most) switch
    {
        ({ } least, null) => $"{Number(least)} {Unit}s or more",
        (null, { } most) => $"up to {Number(most)} {Unit}s",
        var (least, most) => $"{Number(least)} to {Number(most)} {Unit}s",
    };

    private static string Number(decimal? number) => number?.ToString("0.##", CultureInfo.InvariantCulture) ?? "?";

    /// <summary>The age that a number of units gives. A whole number counts the completed ones.</summary>
    /// <param name="quantity">The number, its qualifier and its unit.</param>
    public static Age? Of(Quantity quantity)
    {
        if (quantity.Unit is not { } unit || FigureInterval.Of(quantity) is not { } interval)
            return null;
        return quantity.Qualifier switch
        {
            QuantityQualifier.Exactly => new Age(interval.Min, interval.Max + 1, null, unit),
            QuantityQualifier.MoreThan => new Age(interval.Min, interval.Max, quantity.Value + 1, unit),
            _ => new Age(interval.Min, interval.Max, null, unit),
        };
    }
}
