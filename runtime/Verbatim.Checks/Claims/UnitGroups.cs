namespace Verbatim.Checks.Claims;

/// <summary>What a quantity counts, whatever word it uses for it. Data: <c>Lexicons/units.en.yaml</c>.</summary>
public static class UnitGroups
{
    /// <summary>The group of everybody: a figure without a unit, under a property that counts people, counts them all.</summary>
    public const string People = "people";

    /// <summary>The group of those who are no soldiers. Articles often say it where they mean everybody.</summary>
    public const string Civilians = "civilians";

    private static readonly Lazy<FrozenDictionary<string, string>> Groups = new(static () =>
    {
        Lexicon units = Lexicon.Load("units.en.yaml");
        return units.Names
            .SelectMany(group => units.Phrases(group).Select(unit => KeyValuePair.Create(unit, group)))
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    });

    /// <summary>What a quantity of a property counts or measures; two quantities with different answers are not compared.</summary>
    public static string Of(ClaimProperty property, Quantity quantity) => quantity.Unit switch
    {
        null when CasualtyReports.KindOf(property) is not null || property == ClaimProperty.Displaced => People,
        null => "",
        { } unit => Groups.Value.GetValueOrDefault(unit, unit),
    };
}
