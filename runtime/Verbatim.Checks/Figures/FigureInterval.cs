namespace Verbatim.Checks.Figures;

/// <summary>The numbers that a quantity can mean, by its qualifier. Two quantities conflict where no number can be both.</summary>
/// <param name="Min">The least number, or null where there is none.</param>
/// <param name="Max">The greatest number, or null where there is none.</param>
/// <param name="MinExcluded">Whether the least number itself does not belong to it.</param>
/// <param name="MaxExcluded">Whether the greatest number itself does not belong to it.</param>
public readonly record struct FigureInterval(decimal? Min, decimal? Max, bool MinExcluded = false, bool MaxExcluded = false)
{
    /// <summary>The numbers that a quantity can mean; null where it gives none.</summary>
    public static FigureInterval? Of(Quantity quantity) => (quantity.Qualifier, quantity.Value) switch
    {
        (QuantityQualifier.Exactly, { } n) => new(n, n),
        (QuantityQualifier.AtLeast, { } n) => new(n, null),
        (QuantityQualifier.MoreThan, { } n) => new(n, null, MinExcluded: true),
        (QuantityQualifier.AtMost, { } n) => new(null, n),
        (QuantityQualifier.LessThan, { } n) => new(null, n, MaxExcluded: true),
        (QuantityQualifier.About, { } n) => new(n - (Math.Abs(n) / 10), n + (Math.Abs(n) / 10)),
        (QuantityQualifier.Nearly, { } n) => new(n * 4 / 5, n, MaxExcluded: true),
        (QuantityQualifier.Range, _) => new(quantity.MinValue, quantity.MaxValue),
        _ => null,
    };

    /// <summary>Whether some number can be both.</summary>
    public bool Overlaps(FigureInterval other) => Reaches(this, other) && Reaches(other, this);

    /// <summary>Whether a number can be meant.</summary>
    public bool Contains(decimal number) => Overlaps(new FigureInterval(number, number));

    /// <summary>A quantity as people write it: <c>25</c>, <c>at least 26</c>.</summary>
    public static string Describe(Quantity quantity)
    {
        string number = quantity.Qualifier == QuantityQualifier.Range
            ? $"{Number(quantity.MinValue)} to {Number(quantity.MaxValue)}"
            : Number(quantity.Value);
        return quantity.Qualifier is QuantityQualifier.Exactly or QuantityQualifier.Range
            ? number
            : $"{quantity.Qualifier.ToText().Replace('_', ' ')} {number}";
    }

    private static string Number(decimal? number) => number?.ToString("0.############", CultureInfo.InvariantCulture) ?? "?";

    // Whether the lower end of one does not lie above the upper end of the other.
    private static bool Reaches(FigureInterval lower, FigureInterval upper) =>
        lower.Min is not { } min || upper.Max is not { } max || min < max || (min == max && !lower.MinExcluded && !upper.MaxExcluded);
}
