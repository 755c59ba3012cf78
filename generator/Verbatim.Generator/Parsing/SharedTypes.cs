namespace Verbatim.Generator.Parsing;

/// <summary>
/// Schemas of one namespace that have an element in common, as those do that import the same file: its type is made once, by the schema
/// with the most classes, which knows all that may stand for it. Elements that differ keep both their types, and the compiler says so.
/// </summary>
/// <param name="Folder">The schema.</param>
/// <param name="Types">Its types that another schema brings.</param>
internal sealed record SharedTypes(string Folder, EquatableArray<string> Types)
{
    /// <summary>What each schema leaves to others.</summary>
    public static EquatableArray<SharedTypes> Of(IEnumerable<SchemaTypes> schemas)
    {
        Dictionary<string, List<string>> left = new(StringComparer.Ordinal);
        foreach (IGrouping<string, SchemaTypes> space in schemas.GroupBy(static schema => schema.Options.Namespace))
        {
            var types = space.SelectMany(static schema => CSharpEmitter.Types(schema.Model)
                .Select(type => (type.Type, type.Element, Schema: schema))).GroupBy(static type => type.Type);
            foreach (var same in types.Where(static same => same.All(type => type.Element.Equals(same.First().Element))))
            {
                foreach (var other in same.OrderByDescending(static type => type.Schema.Model.Classes.Count)
                    .ThenBy(static type => type.Schema.Folder, StringComparer.Ordinal).Skip(1))
                {
                    if (!left.TryGetValue(other.Schema.Folder, out List<string>? names))
                        left.Add(other.Schema.Folder, names = []);
                    names.Add(other.Type);
                }
            }
        }
        return left.Select(static schema => new SharedTypes(schema.Key, schema.Value.ToEquatableArray())).ToEquatableArray();
    }

    /// <summary>A schema without the types that others bring.</summary>
    public static SchemaTypes Without(SchemaTypes schema, EquatableArray<SharedTypes> shared) =>
        shared.FirstOrDefault(other => other.Folder == schema.Folder) is { } left
            ? schema with { Options = schema.Options with { BroughtByOthers = left.Types } } : schema;
}
