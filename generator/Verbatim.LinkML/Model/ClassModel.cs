namespace Verbatim.LinkML.Model;

/// <summary>A class with all its slots, inherited ones included.</summary>
/// <param name="Name">The class's name, as written in the schema.</param>
public sealed record ClassModel(string Name)
{
    /// <summary>What the class is.</summary>
    public string? Description { get; init; }

    /// <summary>The full URI of the class.</summary>
    public string? Uri { get; init; }

    /// <summary>The URI as a CURIE, where a prefix fits.</summary>
    public string? Curie { get; init; }

    /// <summary>The class it is a kind of.</summary>
    public string? IsA { get; init; }

    /// <summary>The mixins it names itself, in order.</summary>
    public EquatableArray<string> Mixins { get; init; }

    /// <summary>All classes above it, mixins included, nearest first (P1); not itself.</summary>
    public EquatableArray<string> Ancestors { get; init; }

    /// <summary>Whether it is never instantiated itself.</summary>
    public bool Abstract { get; init; }

    /// <summary>Whether it is a mixin, and so never instantiated itself.</summary>
    public bool Mixin { get; init; }

    /// <summary>Whether it is the root of a document.</summary>
    public bool TreeRoot { get; init; }

    /// <summary>Whether no object can be of this very class.</summary>
    public bool IsNeverInstantiated => Abstract || Mixin;

    /// <summary>Whether it stands for anything (<c>class_uri: linkml:Any</c>).</summary>
    public bool IsAny { get; init; }

    /// <summary>The induced slots: inherited first, in the order of declaration.</summary>
    public EquatableArray<SlotModel> Slots { get; init; }

    /// <summary>The slot that tells its objects apart: the identifier, else the key; null where it has neither.</summary>
    public SlotModel? Key => Slots.FirstOrDefault(static s => s.Identifier) ?? Slots.FirstOrDefault(static s => s.IsKey);

    /// <summary>The slot whose value names the class of an object, or null.</summary>
    public SlotModel? Designator => Slots.FirstOrDefault(static s => s.DesignatesType && !s.Multivalued);

    /// <summary>
    /// The slot that a mapping from key to one value means (P4): the one other than the key, the one that is marked, or the one other that
    /// must have a value; null where it could be several.
    /// </summary>
    public SlotModel? SimpleValue
    {
        get
        {
            SlotModel? key = Key;
            SlotModel[] others = [.. Slots.Where(s => s != key)];
            if (others.Length == 1)
                return others[0];
            SlotModel[] demanded = [.. others.Where(static s => s.MustHaveValue)];
            return others.FirstOrDefault(static s => s.SimpleDictValue) ?? (demanded.Length == 1 ? demanded[0] : null);
        }
    }

    /// <summary>Whether it is a class of that name or one below it.</summary>
    public bool Is(string name) => Name == name || Ancestors.Contains(name);

    /// <summary>The unique keys, own and inherited.</summary>
    public EquatableArray<UniqueKeyModel> UniqueKeys { get; init; }

    /// <summary>The rules, own and inherited; deactivated ones left out.</summary>
    public EquatableArray<RuleModel> Rules { get; init; }

    /// <summary>What the class demands beside its slots; null where it demands nothing.</summary>
    public ClassExpressionModel? Expression { get; init; }

    /// <summary>What is allowed under keys that no slot has; null where nothing is.</summary>
    public ExtraSlotsModel? ExtraSlots { get; init; }

    /// <summary>Why it should no longer be used, or null.</summary>
    public string? Deprecated { get; init; }

    /// <summary>Its name in C# where an annotation <c>csharp_name</c> gives one.</summary>
    public string? CSharpName { get; init; }
}

/// <summary>Slots whose values together occur once in a collection.</summary>
/// <param name="Name">The unique key's name.</param>
/// <param name="Slots">The names of the slots.</param>
/// <param name="ConsiderNullsInequal">Whether the schema says that nulls differ; an object with a null is never a duplicate either way
/// (P17).</param>
public sealed record UniqueKeyModel(string Name, EquatableArray<string> Slots, bool ConsiderNullsInequal = true);

/// <summary>A rule: where the preconditions hold the postconditions must, else the else-conditions.</summary>
/// <param name="Description">What the rule says, or null.</param>
/// <param name="Preconditions">When the rule applies; a rule without is never applied, as the conformance suite has it.</param>
/// <param name="Postconditions">What must hold then.</param>
/// <param name="ElseConditions">What must hold otherwise.</param>
public sealed record RuleModel(
    string? Description, ClassExpressionModel? Preconditions, ClassExpressionModel? Postconditions, ClassExpressionModel? ElseConditions)
{
    /// <summary>The class that states it, which is another one where it is inherited.</summary>
    public required string Owner { get; init; }

    /// <summary>Whether it applies the other way round as well.</summary>
    public bool Bidirectional { get; init; }

    /// <summary>
    /// Whether a document may leave out what the postconditions ask for, since it can be inferred; what it says must still fit.
    /// </summary>
    public bool OpenWorld { get; init; }
}

/// <summary>What is allowed under keys that no slot has.</summary>
/// <param name="Allowed">Whether any value is.</param>
/// <param name="RangeExpression">What such values must meet, or null.</param>
public sealed record ExtraSlotsModel(bool Allowed, SlotExpressionModel? RangeExpression);
