namespace Verbatim.Emission.Naming;

/// <summary>
/// The names of a schema's elements in C# (P10). An annotation <c>csharp_name</c> wins; else PascalCase. Of several elements with one name
/// all but one have their signs spelled out or, where they differ in none, a suffix: <c>Class</c> for a class, <c>Enum</c> for an
/// enumeration, <c>Value</c> for a property or an enumeration's value; and so has one whose name generated code needs itself. A mixin is
/// an interface: <c>I</c> stands before its name.
/// </summary>
internal sealed class CSharpNames
{
    /// <summary>Follows the name of a record: the static class that reads, checks and writes it.</summary>
    public const string Codec = "Codec";

    /// <summary>Follows the name of an enumeration: the static class with its texts.</summary>
    public const string Texts = "Texts";

    /// <summary>Follows the name of what a pattern is of.</summary>
    public const string Pattern = "Pattern";

    private static readonly HashSet<string> OfCodec = ["Info", "Keys", "Classes", "Read", "ReadNamed", "ReadSelf", "Conforms", "Write"];

    private static readonly HashSet<string> Reserved = [.. UsedTypes.Names, .. ReservedMembers.Names];

    private readonly Dictionary<string, string> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _enums = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _values = new(StringComparer.Ordinal);

    private CSharpNames()
    {
    }

    /// <summary>The name of the class that stands for the schema: its own name and <c>Schema</c>.</summary>
    public string Schema { get; private set; } = "";

    /// <summary>The name of the class that holds the schema's patterns.</summary>
    public string Patterns => Schema + Pattern + "s";

    /// <summary>All types and what goes with them.</summary>
    public HashSet<string> All { get; } = new(StringComparer.Ordinal);

    /// <summary>Names everything in a schema.</summary>
    public static CSharpNames Of(SchemaModel model)
    {
        CSharpNames names = new();
        IEnumerable<TypeWish> types =
        [
            .. model.Classes.Select(c => new TypeWish(Class(c), Codec, name => names._classes[c.Name] = name)),
            .. model.Enums.Select(e => new TypeWish(Enum(e), Texts, name => names._enums[e.Name] = name)),
        ];
        string schema = Identifier.Pascal(model.Name) + "Schema";
        TypeWish whole = new(new(schema, schema, schema, "Text", IsGiven: false), Pattern + "s", name => names.Schema = name);
        foreach (IEnumerable<TypeWish> kind in new[] { types, [whole] })
        {
            NameWish.Grant(kind, static t => t.Wish.Avoid(Reserved.Contains),
                (t, name) => !Reserved.Contains(name) && !names.All.Contains(name) && !names.All.Contains(name + t.Companion),
                (t, name) =>
                {
                    names.All.UnionWith([name, name + t.Companion]);
                    t.Take(name);
                });
        }
        return names;
    }

    /// <summary>Whether a codec may have a member of a type's name, which hides the type in it.</summary>
    public static bool IsOfCodec(string type) => OfCodec.Contains(type);

    /// <summary>The name of a class's record or interface.</summary>
    public string Class(string name) => _classes[name];

    /// <summary>The name of an enumeration.</summary>
    public string Enum(string name) => _enums[name];

    /// <summary>The names of an enumeration's values, in their order.</summary>
    public string[] Values(EnumModel model)
    {
        if (_values.TryGetValue(model.Name, out string[]? known))
            return known;
        // A name that is a member's in C# hides nothing here, but that of the enumeration itself reads badly.
        HashSet<string> taken = [Enum(model.Name), "value__"];
        string[] names = new string[model.Values.Count];
        NameWish.Grant(Enumerable.Range(0, names.Length), i => Value(model.Values[i]).Avoid(new HashSet<string>(taken).Contains),
            (_, name) => !taken.Contains(name),
            (i, name) =>
            {
                taken.Add(name);
                names[i] = name;
            });
        return _values[model.Name] = names;
    }

    /// <summary>The name an enumeration's value wishes for.</summary>
    public static NameWish Value(PermissibleValueModel value) => Wish(value.CSharpName, value.Text, "Value", isType: false);

    /// <summary>The name a slot wishes for.</summary>
    public static NameWish Slot(SlotModel slot) => Wish(slot.CSharpName, slot.Name, "Value", isType: false);

    /// <summary>The name an enumeration wishes for.</summary>
    public static NameWish Enum(EnumModel model) => Wish(model.CSharpName, model.Name, "Enum", isType: true);

    /// <summary>The name a class wishes for.</summary>
    public static NameWish Class(ClassModel model)
    {
        NameWish wish = Wish(model.CSharpName, model.Name, "Class", isType: true);
        return model.Mixin && !wish.IsGiven ? wish with { Name = "I" + wish.Name, Spelled = "I" + wish.Spelled } : wish;
    }

    private static NameWish Wish(string? given, string name, string suffix, bool isType) => given is null
        ? new(name, Identifier.Pascal(name), Identifier.Spelled(name), suffix, IsGiven: false)
        : new(name, Identifier.Given(given, isType), Identifier.Given(given, isType), suffix, IsGiven: true);

    private sealed record TypeWish(NameWish Wish, string Companion, Action<string> Take);
}
