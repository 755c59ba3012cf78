namespace Verbatim.Checks.Claims;

/// <summary>
/// Finds what cannot all be true among claims of one subject and property, by the type of their values: stretches of numbers and of days
/// that are apart, entities and words that have nothing in common. Each value is looked at once; nothing is held against all others.
/// </summary>
/// <param name="knowledge">What is known of the entities that the claims name.</param>
public sealed class ValueConflicts(KnowledgeBase knowledge)
{
    private readonly SetConflicts _sets = new(knowledge);

    /// <summary>The conflicts, at most one for each kind of value.</summary>
    /// <param name="claims">The claims of one subject and property. What is denied, foreseen or only possible is left out.</param>
    /// <param name="isOneArticle">Whether they stand in one article, where a second value may go on with the first.</param>
    /// <param name="compared">Told of each comparison, for those who count them.</param>
    public IEnumerable<ValueConflict> Find(IReadOnlyList<GivenClaim> claims, bool isOneArticle, Action? compared = null)
    {
        // What is claimed of one time says nothing of another.
        foreach (IGrouping<DateRange?, GivenClaim> sameTime in claims.Where(static claim => claim.IsHeld)
            .GroupBy(static claim => claim.Claim.AboutTime))
        {
            foreach (ValueConflict conflict in FindAtOneTime([.. sameTime], isOneArticle, compared))
                yield return conflict;
        }
    }

    private IEnumerable<ValueConflict> FindAtOneTime(List<GivenClaim> held, bool isOneArticle, Action? compared)
    {
        if (held.Count < 2)
            yield break;
        ClaimProperty property = held[0].Claim.Property;
        if (!PropertyRules.IsUntilNow(property))
        {
            foreach (List<GivenClaim> same in ByUnit(held))
            {
                if (RangeConflicts.OfQuantities(same, compared) is { } apart)
                    yield return apart;
            }
        }
        if (PropertyRules.IsFunctional(property) && RangeConflicts.OfDates(held, compared) is { } otherDay)
            yield return otherDay;
        if ((PropertyRules.IsFunctional(property) || (!isOneArticle && PropertyRules.IsSetValued(property)))
            && _sets.Find(held, compared) is { } nothingShared)
            yield return nothingShared;
    }

    // "25 civilians" often means everybody, and may be a part of everybody: it is held against the people's figures only where one
    // of the reports on record has that figure for all people.
    private List<List<GivenClaim>> ByUnit(List<GivenClaim> claims)
    {
        SortedDictionary<string, List<GivenClaim>> units = new(StringComparer.Ordinal);
        foreach (GivenClaim claim in claims)
        {
            if (claim.Claim.ClaimValue.Quantity is not { } quantity)
                continue;
            string unit = UnitGroups.Of(claim.Claim.Property, quantity);
            if (unit == UnitGroups.Civilians && MeansEverybody(claim.Claim, quantity))
                unit = UnitGroups.People;
            if (!units.TryGetValue(unit, out List<GivenClaim>? same))
                units[unit] = same = [];
            same.Add(claim);
        }
        return [.. units.Values];
    }

    private bool MeansEverybody(Claim claim, Quantity quantity) =>
        CasualtyReports.KindOf(claim.Property) is { } kind
        && knowledge.FindIncident(claim.Subject) is { } incident
        && FigureInterval.Of(quantity) is { } figure
        && CasualtyReports.Giving(incident, kind, VictimGroup.People, figure).Count > 0;
}
