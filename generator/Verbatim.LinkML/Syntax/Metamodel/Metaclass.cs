namespace Verbatim.LinkML.Syntax.Metamodel;

/// <summary>What becomes of a metaslot that a schema uses.</summary>
internal enum Treatment
{
    /// <summary>Documents are held to it.</summary>
    Enforced,

    /// <summary>It says something to readers and asks nothing of documents.</summary>
    Informative,

    /// <summary>It asks something of documents that is not checked: the schema gets a warning.</summary>
    NotEnforced,
}

/// <summary>A class of the metamodel: the keys that one kind of definition may have.</summary>
internal sealed class Metaclass
{
    private readonly Dictionary<string, Treatment> _metaslots = new(StringComparer.Ordinal);

    /// <summary>Makes a metaclass; lists of names are separated by blanks.</summary>
    /// <param name="name">What messages call it.</param>
    /// <param name="includes">The metaclasses whose metaslots it has too.</param>
    /// <param name="enforced">The metaslots that documents are held to.</param>
    /// <param name="informative">Those that ask nothing of documents.</param>
    /// <param name="notEnforced">Those that would ask something, and are not checked.</param>
    public Metaclass(string name, Metaclass[] includes, string enforced = "", string informative = "", string notEnforced = "")
    {
        Name = name;
        foreach (Metaclass included in includes)
        {
            foreach (KeyValuePair<string, Treatment> metaslot in included._metaslots)
                _metaslots[metaslot.Key] = metaslot.Value;
        }
        Add(informative, Treatment.Informative);
        Add(notEnforced, Treatment.NotEnforced);
        Add(enforced, Treatment.Enforced);
    }

    /// <summary>What messages call a definition of this kind.</summary>
    public string Name { get; }

    /// <summary>The names of its metaslots.</summary>
    public IEnumerable<string> Metaslots => _metaslots.Keys;

    /// <summary>What becomes of a metaslot, or null where the metaclass has none of that name.</summary>
    public Treatment? TreatmentOf(string metaslot) => _metaslots.TryGetValue(metaslot, out Treatment treatment) ? treatment : null;

    /// <summary>Whether a metaslot tells readers something and has no say in what objects may hold.</summary>
    public bool Describes(string metaslot) =>
        metaslot is "deprecated" or "description" or "tree_root" || TreatmentOf(metaslot) is Treatment.Informative;

    /// <summary>Whether a mapping under a metaslot has names for its keys.</summary>
    public static bool HoldsNames(string metaslot) =>
        metaslot is "attributes" or "permissible_values" or "slot_conditions" or "slot_usage" or "unique_keys";

    /// <summary>What the definitions under a metaslot are; null where no definition stands there.</summary>
    public Metaclass? InsideOf(string metaslot) => metaslot switch
    {
        "attributes" or "slot_conditions" or "slot_usage" => Metaclasses.Slot,
        "permissible_values" => Metaclasses.PermissibleValue,
        "unique_keys" => Metaclasses.UniqueKey,
        "rules" => Metaclasses.Rule,
        "preconditions" or "postconditions" or "elseconditions" => Metaclasses.AnonymousClass,
        "range_expression" => this == Metaclasses.ExtraSlots ? Metaclasses.AnonymousSlot : Metaclasses.AnonymousClass,
        "extra_slots" => Metaclasses.ExtraSlots,
        "all_members" or "has_member" => Metaclasses.AnonymousSlot,
        "enum_range" or "include" or "minus" => Metaclasses.AnonymousEnum,
        "structured_pattern" => Metaclasses.Pattern,
        "array" => Metaclasses.Array,
        "dimensions" => Metaclasses.Dimension,
        "unit" => Metaclasses.Unit,
        "all_of" or "any_of" or "exactly_one_of" or "none_of" => BranchOf(),
        _ => null,
    };

    private Metaclass BranchOf()
    {
        if (this == Metaclasses.Slot || this == Metaclasses.AnonymousSlot)
            return Metaclasses.AnonymousSlot;
        return this == Metaclasses.Type || this == Metaclasses.AnonymousType ? Metaclasses.AnonymousType : Metaclasses.AnonymousClass;
    }

    private void Add(string names, Treatment treatment)
    {
        foreach (string name in names.Split([' '], StringSplitOptions.RemoveEmptyEntries))
            _metaslots[name] = treatment;
    }
}
