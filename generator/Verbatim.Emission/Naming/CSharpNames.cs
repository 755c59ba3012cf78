namespace Verbatim.Emission.Naming;

/// <summary>
/// The names of a schema's elements in C# (P10). An annotation <c>csharp_name</c> wins; else PascalCase. A name that is taken, or that
/// generated code needs itself, gets a suffix: <c>Class</c> for a class, <c>Enum</c> for an enumeration, <c>Value</c> for a property or
/// an enumeration's value, and a number where that is taken too. A mixin is an interface: <c>I</c> stands before its name.
/// </summary>
internal sealed class CSharpNames
{
    /// <summary>Follows the name of a record: the static class that reads, checks and writes it.</summary>
    public const string Codec = "Codec";

    /// <summary>Follows the name of an enumeration: the static class with its texts.</summary>
    public const string Texts = "Texts";

    private readonly Dictionary<string, string> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _enums = new(StringComparer.Ordinal);

    private CSharpNames()
    {
    }

    /// <summary>The name of the class that stands for the schema: its own name and <c>Schema</c>.</summary>
    public string Schema { get; private set; } = "";

    /// <summary>Names everything in a schema, in the order of declaration.</summary>
    public static CSharpNames Of(SchemaModel model)
    {
        NameScope types = new(UsedTypes.Names);
        CSharpNames names = new();
        foreach (bool given in new[] { true, false })
        {
            foreach (ClassModel c in model.Classes.Where(c => c.CSharpName is not null == given))
                names._classes[c.Name] = types.Take(Class(c), "Class", Codec);
            foreach (EnumModel e in model.Enums.Where(e => e.CSharpName is not null == given))
                names._enums[e.Name] = types.Take(Enum(e), "Enum", Texts);
        }
        names.Schema = types.Take(Identifier.Pascal(model.Name, "Linked") + "Schema", "");
        return names;
    }

    /// <summary>The name of a class's record or interface.</summary>
    public string Class(string name) => _classes[name];

    /// <summary>The name of an enumeration.</summary>
    public string Enum(string name) => _enums[name];

    /// <summary>The names of an enumeration's values, in their order.</summary>
    public static string[] Values(EnumModel model)
    {
        NameScope scope = new([Identifier.Pascal(model.Name, "Unnamed")]);
        return [.. model.Values.Select((v, i) => scope.Take(Value(v, i), "Value"))];
    }

    /// <summary>The name a slot wishes for.</summary>
    public static string Slot(SlotModel slot) => Wish(slot.CSharpName, slot.Name, "Slot");

    /// <summary>The name an enumeration wishes for.</summary>
    public static string Enum(EnumModel model) => Wish(model.CSharpName, model.Name, "Unnamed");

    /// <summary>The name an enumeration's value wishes for.</summary>
    /// <param name="value">The value.</param>
    /// <param name="position">Its position, from 0: what names it where its text has nothing to name it by.</param>
    public static string Value(PermissibleValueModel value, int position) => Wish(value.CSharpName, value.Text, "Value" + (position + 1));

    /// <summary>The name a class wishes for.</summary>
    public static string Class(ClassModel model) =>
        model.CSharpName is { } given ? Identifier.Given(given, "Unnamed")
        : model.Mixin ? "I" + Identifier.Pascal(model.Name, "Unnamed")
        : Identifier.Pascal(model.Name, "Unnamed");

    private static string Wish(string? given, string name, string otherwise) =>
        given is null ? Identifier.Pascal(name, otherwise) : Identifier.Given(given, otherwise);
}
