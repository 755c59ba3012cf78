namespace Verbatim.LinkML.Syntax;

/// <summary>A class as written.</summary>
internal sealed record ClassDefinition(Placed<string> Name, DocumentNode? Body) : ElementDefinition(Name, Body)
{
    public Placed<string>? IsA { get; init; }
    public EquatableArray<Placed<string>> Mixins { get; init; }
    public bool Abstract { get; init; }
    public bool Mixin { get; init; }
    public Placed<bool>? TreeRoot { get; init; }

    /// <summary>The slots it names, which the schema defines.</summary>
    public EquatableArray<Placed<string>> Slots { get; init; }

    /// <summary>The slots it defines itself.</summary>
    public EquatableArray<SlotDefinition> Attributes { get; init; }

    /// <summary>What it refines of slots it has.</summary>
    public EquatableArray<SlotDefinition> SlotUsage { get; init; }

    public EquatableArray<Placed<string>> DefiningSlots { get; init; }
    public EquatableArray<Placed<string>> UnionOf { get; init; }
    public EquatableArray<UniqueKeyDefinition> UniqueKeys { get; init; }
    public EquatableArray<RuleDefinition> Rules { get; init; }

    /// <summary>What it demands beside its slots.</summary>
    public ClassExpression? Expression { get; init; }

    public ExtraSlotsExpression? ExtraSlots { get; init; }
    public EquatableArray<Placed<string>> IdPrefixes { get; init; }
    public bool IdPrefixesAreClosed { get; init; }
}
