namespace Verbatim.Emission.Emitters;

/// <summary>
/// When two objects of a collection are the same by a unique key (P17): every slot of it has a value in both, and the same.
/// </summary>
internal static class UniqueKeys
{
    /// <summary>
    /// Whether all unique keys that hold among objects of a class can be compared in C#. One of a class below it holds among some of
    /// them only, and a time in C# has lost its offset (P18).
    /// </summary>
    public static bool AreWhole(EmissionContext context, ClassModel c) =>
        !AreAddedBelow(context, c)
        && c.UniqueKeys.All(unique => CanBeCompared(context, c, unique)
            && unique.Slots.All(
                name => context.Shapes[c, context.Lineage.Slot(c, name)!]
                    is { Kind: not (ShapeKind.Designator or ShapeKind.Any or ShapeKind.Time), Arity: not Arity.Keyed }));

    /// <summary>
    /// Whether two objects have the same values in C# where they have them in a document: a default has taken the place of what is absent.
    /// </summary>
    public static bool CanBeCompared(EmissionContext context, ClassModel c, UniqueKeyModel unique) =>
        unique.Slots.All(name => context.Lineage.Slot(c, name) is { } slot && IfAbsent.Value(context, c, slot) is null);

    private static bool AreAddedBelow(EmissionContext context, ClassModel c) => Lineage.Designator(c) is not null
        && context.Lineage.Descendants(c).Any(d => d.UniqueKeys.Any(u => !c.UniqueKeys.Contains(u)));

    /// <summary>The condition on two objects <c>a</c> and <c>b</c>.</summary>
    public static string AreSame(EmissionContext context, ClassModel c, UniqueKeyModel unique)
    {
        IEnumerable<string> conditions = unique.Slots.Select(name => context.Lineage.Slot(c, name)).OfType<SlotModel>()
            .Select(slot => AreSame(context.Shapes[c, slot]));
        return string.Join(" && ", conditions.DefaultIfEmpty("false"));
    }

    private static string AreSame(SlotShape shape)
    {
        string same = shape is { Kind: ShapeKind.Number, Arity: Arity.One }
            ? $"ValueCheck.Same(a.{shape.Property}, b.{shape.Property})" : $"a.{shape.Property} == b.{shape.Property}";
        if (shape.Arity != Arity.One)
            return $"!a.{shape.Property}.IsEmpty && {same}";
        return shape.Required ? same : $"a.{shape.Property} is not null && {same}";
    }
}
