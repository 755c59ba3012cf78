using Verbatim.Documents;
using Verbatim.LinkML.Diagnostics;
using Verbatim.LinkML.Model;
using Verbatim.LinkML.Syntax;

namespace Verbatim.LinkML.Resolution;

/// <summary>Resolves a schema and its imports into the induced model.</summary>
internal static class SchemaResolver
{
    public static SchemaModel Resolve(SchemaClosure closure, DiagnosticBag bag)
    {
        ElementIndex index = ElementIndex.Build(closure, bag);
        Inheritance classes = new("class", index.Classes.ToDictionary(static c => c.Key, static c => Parents(c.Value.Mixins, c.Value.IsA)), bag);
        Inheritance slots = new("slot", index.Slots.ToDictionary(static s => s.Key, static s => Parents(s.Value.Mixins, s.Value.IsA)), bag);
        Inheritance enums = new("enum", index.Enums.ToDictionary(static e => e.Key, static e => e.Value.Expression.Inherits.AsEnumerable()), bag);
        Inheritance types = new("type", index.Types.ToDictionary(static t => t.Key, static t => Parents([], t.Value.TypeOf)), bag);

        InducedSlots induced = new(index, classes, SlotInheritance.Apply(index, slots));
        UriExpansion uris = new(index, bag);
        RangeResolver ranges = new(index, bag);
        ExpressionInduction expressions = new(ranges, new PatternInduction(bag), induced);
        SlotInduction slotInduction = new(index, ranges, expressions, new InliningDecision(ranges, induced, index), uris);
        ClassInduction classInduction = new(index, classes, induced, slotInduction, expressions, uris);
        TypeInduction typeInduction = new(index, types, expressions, uris);
        EnumInduction enumInduction = new(index, enums, uris);

        SchemaDefinition root = closure.Root;
        return new SchemaModel(root.Id?.Value ?? "", root.Name?.Value ?? "")
        {
            Description = root.Description,
            Version = root.Version,
            DefaultPrefix = root.DefaultPrefix?.Value,
            Prefixes = Prefixes(closure),
            Classes = index.Classes.Values.Select(classInduction.Of).ToEquatableArray(),
            Enums = index.Enums.Values.Select(enumInduction.Of).ToEquatableArray(),
            Types = index.Types.Values.Select(typeInduction.Of).ToEquatableArray(),
        };
    }

    /// <summary>Mixins in the order written, then is_a (P1).</summary>
    private static IEnumerable<Placed<string>> Parents(EquatableArray<Placed<string>> mixins, Placed<string>? isA) =>
        isA is { } parent ? mixins.Append(parent) : mixins;

    /// <summary>The prefixes of all files; where two differ, the importing schema's counts.</summary>
    private static EquatableArray<PrefixModel> Prefixes(SchemaClosure closure)
    {
        Dictionary<string, PrefixModel> prefixes = new(StringComparer.Ordinal);
        foreach (PrefixDeclaration prefix in closure.Schemas.SelectMany(static s => s.Prefixes))
            prefixes[prefix.Prefix.Value] = new(prefix.Prefix.Value, prefix.Reference.Value);
        return prefixes.Values.ToEquatableArray();
    }
}
