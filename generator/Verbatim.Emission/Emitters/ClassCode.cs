namespace Verbatim.Emission.Emitters;

/// <summary>
/// All that C# checks of an object beyond what it reads. A class is decided by C# exactly if it has an answer for everything the class
/// demands; where it has none, the interpreter looks at what C# accepts, so nothing is ever missed.
/// </summary>
internal sealed class ClassCode
{
    private readonly List<string> _conditions = [];

    /// <summary>The conditions, all of which must hold.</summary>
    public IReadOnlyList<string> Conditions => _conditions;

    /// <summary>Whether C# has an answer for all that the class itself demands.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>The code of a class.</summary>
    public static ClassCode Of(EmissionContext context, ClassModel c)
    {
        ClassCode code = new();
        SlotCode slots = new(context, c);
        foreach (SlotModel slot in c.Slots)
        {
            // From where a quotation is, the class knows.
            IReadOnlyList<string?> checks = slot.Find<QuotedFrom>() is null
                ? context.Checks.Get(slot, context.Shapes[c, slot], () => slots.Of(slot)) : slots.Of(slot);
            code.IsWhole &= !checks.Contains(null);
            code._conditions.AddRange(checks.OfType<string>());
        }
        ObjectCode objects = new(context, c);
        foreach (RuleModel rule in c.Rules)
            code.Add(objects.Of(rule));
        code.Add(c.Expression is { } expression ? objects.Demand(expression) : []);
        code.Add(c.ExtraSlots is null && UniqueKeys.AreWhole(context, c) && CanBeNamed(context, c) && KeyIsOfOneType(context, c)
            ? [] : null);
        return code;
    }

    private void Add(IEnumerable<string>? conditions)
    {
        IsWhole &= conditions is not null;
        _conditions.AddRange(conditions ?? []);
    }

    // Of which type a key is that may be of several, the interpreter knows, and with it which spellings of it are one; so it does of a
    // time, whose offset C# has lost (P18).
    private static bool KeyIsOfOneType(EmissionContext context, ClassModel c) =>
        Lineage.Key(c) is not { } key || context.Shapes[c, key].Kind is not (ShapeKind.Any or ShapeKind.Time);

    // Whether whatever class below it an object may name fits where the class is asked for in C#.
    private static bool CanBeNamed(EmissionContext context, ClassModel c)
    {
        if (Lineage.Designator(c) is null)
            return true;
        HashSet<string> assignable = [.. context.Lineage.Assignable(c).Select(static d => d.Name)];
        return context.Lineage.Descendants(c).All(d => assignable.Contains(d.Name));
    }
}
