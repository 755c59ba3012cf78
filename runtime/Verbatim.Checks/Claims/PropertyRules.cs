namespace Verbatim.Checks.Claims;

/// <summary>What may be concluded from two values of a property. Data: <c>Lexicons/properties.yaml</c>.</summary>
public static class PropertyRules
{
    private static readonly Lazy<Lexicon> File = new(static () => Lexicon.Load("properties.yaml"));

    private static readonly Lazy<FrozenSet<ClaimProperty>> Functional = new(static () => Properties("functional"));

    private static readonly Lazy<FrozenSet<ClaimProperty>> SetValued = new(static () => Properties("set_valued"));

    private static readonly Lazy<FrozenSet<ClaimProperty>> UntilNow = new(static () => Properties("until_now"));

    private static readonly Lazy<FrozenDictionary<ClaimProperty, ClaimProperty>> Opposites = new(static () =>
    {
        Lexicon pairs = File.Value.Below("opposites");
        return pairs.Names.ToFrozenDictionary(Property, name => Property(pairs.Text(name)));
    });

    /// <summary>Whether two values with nothing in common contradict each other, even in one article.</summary>
    public static bool IsFunctional(ClaimProperty property) => Functional.Value.Contains(property);

    /// <summary>Whether a value may be a part of several; then only two articles with nothing in common differ.</summary>
    public static bool IsSetValued(ClaimProperty property) => SetValued.Value.Contains(property);

    /// <summary>Whether the value is counted up to the day of writing, so that it may differ from day to day.</summary>
    public static bool IsUntilNow(ClaimProperty property) => UntilNow.Value.Contains(property);

    /// <summary>The property that turns this one round, or null.</summary>
    public static ClaimProperty? OppositeOf(ClaimProperty property) =>
        Opposites.Value.TryGetValue(property, out ClaimProperty opposite) ? opposite : null;

    private static FrozenSet<ClaimProperty> Properties(string name) => File.Value.Phrases(name).Select(Property).ToFrozenSet();

    private static ClaimProperty Property(string text) =>
        ClaimPropertyTexts.TryParse(text, out ClaimProperty property)
            ? property : throw new FormatException($"'{text}' is no property of claims.");
}
