namespace Verbatim.Emission.Emitters;

/// <summary>
/// A demand that is neither met nor broken now and then: by an object, where what it asks of is absent (P6); by a value of no single
/// type, where C# does not know how a document would have it. So it has two conditions.
/// </summary>
/// <param name="IsMet">When it is met.</param>
/// <param name="IsUnbroken">When it is not broken.</param>
internal sealed record Tested(Condition IsMet, Condition IsUnbroken)
{
    /// <summary>What is always met.</summary>
    public static readonly Tested Always = Of(Condition.Always);

    /// <summary>What is broken wherever it is not met.</summary>
    public static Tested Of(Condition condition) => new(condition, condition);

    /// <summary>Its opposite.</summary>
    public Tested Not => new(IsUnbroken.Not, IsMet.Not);

    /// <summary>Whether it is broken wherever it is not met.</summary>
    public bool IsExact => IsMet == IsUnbroken;

    /// <summary>Several by an operator, or null where one of them has no answer in C#. None at all ask nothing.</summary>
    public static Tested? Together(BooleanOperator @operator, IReadOnlyCollection<Tested?> parts)
    {
        if (parts.Any(static part => part is null))
            return null;
        if (parts.Count == 0)
            return Always;
        return @operator switch
        {
            BooleanOperator.AllOf => Join(parts!, Condition.All),
            BooleanOperator.AnyOf => Join(parts!, Condition.Any),
            BooleanOperator.NoneOf => Join(parts!, Condition.Any).Not,
            _ => ExactlyOne(parts!),
        };
    }

    private static Tested Join(IReadOnlyCollection<Tested> parts, Func<IEnumerable<Condition>, Condition> join) =>
        new(join(parts.Select(static part => part.IsMet)), join(parts.Select(static part => part.IsUnbroken)));

    // Broken once two are met, or none can be.
    private static Tested ExactlyOne(IReadOnlyCollection<Tested> parts)
    {
        Condition met = Condition.Of($"ValueCheck.ExactlyOne([{List(parts.Select(static part => part.IsMet))}])");
        if (parts.All(static part => part.IsExact))
            return Of(met);
        Condition unbroken = Condition.Of($"ValueCheck.ExactlyOne([{List(parts.Select(static part => part.IsUnbroken))}])");
        Condition notTwo = Condition.Of($"ValueCheck.AtMostOne([{List(parts.Select(static part => part.IsMet))}])");
        return new(Condition.All([met, unbroken]), Condition.All([notTwo, Condition.Any(parts.Select(static part => part.IsUnbroken))]));
    }

    private static string List(IEnumerable<Condition> conditions) => string.Join(", ", conditions.Select(static c => c.Holds));
}
