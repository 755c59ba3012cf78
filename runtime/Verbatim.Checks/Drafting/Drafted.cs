namespace Verbatim.Checks.Drafting;

/// <summary>The items of a list of a record, and what is left to decide about them.</summary>
/// <param name="Items">The items.</param>
/// <param name="Decisions">What is left to decide.</param>
internal sealed record Drafted<T>(ImmutableArray<T> Items, ImmutableArray<Decision> Decisions)
{
    /// <summary>The list with no more items than a record has; one question stands for the rest.</summary>
    /// <param name="items">The items.</param>
    /// <param name="decisions">What is left to decide about them.</param>
    /// <param name="key">The key of the list.</param>
    public static Drafted<T> Limited(IReadOnlyCollection<T> items, IReadOnlyCollection<Decision> decisions, string key)
    {
        if (items.Count <= DraftSubject.MostItems && decisions.Count <= DraftSubject.MostItems)
            return new Drafted<T>([.. items], [.. decisions]);
        ImmutableArray<T> kept = [.. items.Take(DraftSubject.MostItems)];
        Decision rest =
            new($"/{key}", $"the text has more of these than the {DraftSubject.MostItems} that a draft has: say whether the rest matters");
        return new Drafted<T>(kept,
            [rest, .. decisions.Where(decision => IndexOf(decision, key) < kept.Length).Take(DraftSubject.MostItems)]);
    }

    private static int IndexOf(Decision decision, string key)
    {
        string rest = decision.Pointer[Math.Min(decision.Pointer.Length, key.Length + 2)..];
        return int.TryParse(rest.Split('/')[0], out int index) ? index : -1;
    }
}
