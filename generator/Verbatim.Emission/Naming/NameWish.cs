namespace Verbatim.Emission.Naming;

/// <summary>The name that an element of a schema would have in C#, and what it is called where another one has that name.</summary>
/// <param name="Text">The element's name in the schema.</param>
/// <param name="Name">The name that is wished for.</param>
/// <param name="Spelled">The same with the other characters spelled out.</param>
/// <param name="Suffix">What tells it from another where nothing else does.</param>
/// <param name="IsGiven">Whether the schema says the name itself.</param>
internal sealed record NameWish(string Text, string Name, string Spelled, string Suffix, bool IsGiven)
{
    /// <summary>
    /// Who has a name that several wish for: one to which it is given, one that is written just so, then whoever loses least by it.
    /// Nothing of this is their order in the schema (P10).
    /// </summary>
    private (bool, bool, int, int) Claim => (!IsGiven, Name != Text, Signs.Count(Text), Text.Length);

    /// <summary>The wish of an element whose name C#, or generated code, keeps for itself.</summary>
    public NameWish Avoid(Func<string, bool> isReserved) =>
        isReserved(Name) ? this with { Name = Name + Suffix, Spelled = Name + Suffix } : this;

    /// <summary>Gives every element its name: first the wishes that can be had, then the names that have to be made up.</summary>
    /// <param name="elements">The elements.</param>
    /// <param name="wishOf">What an element wishes for.</param>
    /// <param name="isFree">Whether an element can have a name.</param>
    /// <param name="take">Gives it to the element.</param>
    public static void Grant<T>(IEnumerable<T> elements, Func<T, NameWish> wishOf, Func<T, string, bool> isFree, Action<T, string> take)
    {
        List<(T Element, NameWish Wish)> unlucky = [];
        foreach ((T element, NameWish wish) in elements.Select(e => (e, wishOf(e)))
            .OrderBy(static e => e.Item2.Claim).ThenBy(static e => e.Item2.Text, StringComparer.Ordinal))
        {
            if (isFree(element, wish.Name))
                take(element, wish.Name);
            else
                unlucky.Add((element, wish));
        }
        foreach ((T element, NameWish wish) in unlucky)
            take(element, wish.MadeUp().First(name => isFree(element, name)));
    }

    // Each depends on the element's own text alone.
    private IEnumerable<string> MadeUp()
    {
        yield return Spelled;
        yield return Name + Suffix;
        for (string text = Text; ; text += ' ')
            yield return Name + Suffix + StableHash.Of(text);
    }
}
