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

    private void Add(string names, Treatment treatment)
    {
        foreach (string name in names.Split([' '], StringSplitOptions.RemoveEmptyEntries))
            _metaslots[name] = treatment;
    }
}
