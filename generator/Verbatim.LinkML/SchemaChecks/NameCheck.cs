namespace Verbatim.LinkML.SchemaChecks;

/// <summary>Names that stand for two things: a class and a type, two attributes of one class.</summary>
internal static class NameCheck
{
    public static void Check(ResolvedSchema schema, DiagnosticBag bag)
    {
        ElementIndex index = schema.Index;
        Report("an enum", index.Enums.Values.Select(static e => e.Name), "a class", Names(index.Classes.Values), bag);
        Report("a type", index.Types.Values.Select(static t => t.Name), "a class", Names(index.Classes.Values), bag);
        Report("a type", index.Types.Values.Select(static t => t.Name), "an enum", Names(index.Enums.Values), bag);
        foreach (ClassDefinition definition in index.Classes.Values)
        {
            ReportTwice("attribute", definition.Attributes.Select(static a => a.Name), bag);
            ReportTwice("slot_usage", definition.SlotUsage.Select(static a => a.Name), bag);
        }
        foreach (EnumDefinition definition in index.Enums.Values)
        {
            ReportTwice("permissible value", definition.Expression.Values.Select(static v => v.Text), bag);
            foreach (PermissibleValue value in definition.Expression.Values)
            {
                if (value.Stated is { } stated && stated.Value != value.Text.Value)
                    bag.Report(SchemaDiagnostics.TextDiffers, stated.Place, value.Text.Value, stated.Value);
            }
        }
    }

    private static Dictionary<string, Placed<string>> Names(IEnumerable<ElementDefinition> elements) =>
        elements.ToDictionary(static e => e.Name.Value, static e => e.Name);

    private static void Report(
        string kind, IEnumerable<Placed<string>> names, string otherKind, Dictionary<string, Placed<string>> others, DiagnosticBag bag)
    {
        foreach (Placed<string> name in names)
        {
            if (others.TryGetValue(name.Value, out Placed<string> other))
                bag.Report(
                    SchemaDiagnostics.AmbiguousName, name.Place, new RelatedLocation($"{otherKind} here", other.Place.Location),
                    name.Value, otherKind, kind);
        }
    }

    /// <summary>A mapping cannot hold a key twice, but a list of named definitions can.</summary>
    private static void ReportTwice(string kind, IEnumerable<Placed<string>> names, DiagnosticBag bag)
    {
        Dictionary<string, Placed<string>> seen = new(StringComparer.Ordinal);
        foreach (Placed<string> name in names)
        {
            if (seen.TryGetValue(name.Value, out Placed<string> first))
                bag.Report(
                    SchemaDiagnostics.ConflictingDefinition, name.Place, new RelatedLocation("first defined here", first.Place.Location),
                    kind, name.Value, first.Place.Location);
            else
                seen.Add(name.Value, name);
        }
    }
}
