namespace Verbatim.Emission;

/// <summary>
/// Names of a schema that become one name in C# (P10). Each is told apart by a suffix; whoever reads the generated code, or adds an
/// element before them, should know. A suffix that keeps a name clear of C# itself is no such case.
/// </summary>
public static class CSharpNameCheck
{
    /// <summary>A warning for each element that has a suffix because another one has its name; none for a schema with an error.</summary>
    public static EquatableArray<Diagnostic> Find(LoadedSchema schema)
    {
        if (schema is not { IsUsable: true, Model: { } model })
            return [];
        EmissionContext context = EmissionContext.Of(model, new CSharpOptions("", []));
        Lazy<ElementPlaces> places = new(() => new ElementPlaces(schema.Files));
        return Types(context).Concat(Properties(context)).Concat(Values(context))
            .Select(collision => collision.Report(places.Value)).OfType<Diagnostic>().Distinct()
            .ToEquatableArray();
    }

    private static IEnumerable<Collision> Types(EmissionContext context)
    {
        IEnumerable<Named> classes = context.Model.Classes.Select(
            c => new Named("class", c.Name, CSharpNames.Class(c).Name, context.Names.Class(c.Name), [["classes", c.Name]]));
        IEnumerable<Named> enums = context.Model.Enums.Select(
            e => new Named("enum", e.Name, CSharpNames.Enum(e).Name, context.Names.Enum(e.Name), [["enums", e.Name]]));
        return Collision.Among(classes.Concat(enums));
    }

    private static IEnumerable<Collision> Properties(EmissionContext context) =>
        from c in context.Model.Classes.Where(Shapes.Lineage.HasType)
        from collision in Collision.Among(c.Slots.Select(s =>
            new Named("slot", s.Name, CSharpNames.Slot(s).Name, context.Shapes[c, s].Property, PlacesOf(c, s))))
        select collision;

    private static IEnumerable<Collision> Values(EmissionContext context) =>
        from e in context.Model.Enums
        let names = context.Names.Values(e)
        from collision in Collision.Among(e.Values.Select((v, i) =>
            new Named("value", v.Text, CSharpNames.Value(v).Name, names[i], [["enums", e.Name, "permissible_values", v.Text]])))
        select collision;

    private static string[][] PlacesOf(ClassModel c, SlotModel slot) =>
    [
        ["classes", c.Name, "attributes", slot.Name],
        .. c.Ancestors.Select(a => new[] { "classes", a, "attributes", slot.Name }),
        ["slots", slot.Name],
    ];

    private sealed record Named(string Kind, string Name, string Wish, string Actual, string[][] Paths);

    private sealed record Collision(Named Second, Named First)
    {
        public static IEnumerable<Collision> Among(IEnumerable<Named> scope)
        {
            Named[] all = [.. scope];
            ILookup<string, Named> owners = all.ToLookup(static named => named.Actual);
            return all
                .Where(named => named.Actual != named.Wish)
                .SelectMany(named => owners[named.Wish].Take(1).Select(owner => new Collision(named, owner)));
        }

        public Diagnostic? Report(ElementPlaces places) => places.Find(Second.Paths) is { } place
            ? SchemaDiagnostics.SameCSharpName.At(place, Second.Kind, Second.Name, Second.Actual, First.Kind, First.Name, First.Actual)
            : null;
    }
}
