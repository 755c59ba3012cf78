using System.Collections;
using System.Reflection;
using System.Text.Json.Nodes;

namespace Verbatim.Editors.Tests.Language;

/// <summary>The keys of the schema language: those that the reader of schemas knows, and those of its JSON Schema.</summary>
internal static class LanguageKeys
{
    private const string NotEnforced = "Accepted, not enforced.";

    // What the reader calls a metaclass in code, and what the JSON Schema calls its definition.
    private static readonly Dictionary<string, string> Definitions = new()
    {
        ["Schema"] = "schema",
        ["Class"] = "class",
        ["AnonymousClass"] = "anonymous_class",
        ["Slot"] = "slot",
        ["AnonymousSlot"] = "anonymous_slot",
        ["Enum"] = "enum",
        ["AnonymousEnum"] = "anonymous_enum",
        ["PermissibleValue"] = "permissible_value",
        ["Type"] = "type",
        ["AnonymousType"] = "anonymous_type",
        ["Rule"] = "rule",
        ["UniqueKey"] = "unique_key",
        ["Pattern"] = "pattern",
        ["ExtraSlots"] = "extra_slots",
        ["Array"] = "array",
        ["Dimension"] = "dimension",
        ["Unit"] = "unit",
        ["Prefix"] = "prefix",
        ["Setting"] = "setting",
        ["Annotation"] = "annotation",
    };

    /// <summary>The JSON Schema of the language.</summary>
    public static GeneratedFile File { get; } = new("linkml.schema.json",
        System.IO.File.ReadAllText(RepositoryFolder.PathOf("generator", "Verbatim.LinkML", "linkml.schema.json")));

    /// <summary>What the reader knows: by definition each key, and whether documents are held to it.</summary>
    public static SortedSet<string> OfReader()
    {
        Type metaclasses = typeof(SchemaLoader).Assembly.GetType("Verbatim.LinkML.Syntax.Metamodel.Metaclasses", throwOnError: true)!;
        return [.. metaclasses.GetFields(BindingFlags.Public | BindingFlags.Static)
            .SelectMany(static field => OfMetaclass(field.Name, field.GetValue(null)!))];
    }

    /// <summary>What the JSON Schema says.</summary>
    public static SortedSet<string> OfJsonSchema()
    {
        JsonNode definitions = JsonNode.Parse(File.Text)!["$defs"]!;
        return [.. Definitions.Values.SelectMany(name => Properties(definitions, name)
            .Select(property => Line(name, property.Key, property.Value)))];
    }

    private static IEnumerable<string> OfMetaclass(string field, object metaclass)
    {
        MethodInfo treatmentOf = metaclass.GetType().GetMethod("TreatmentOf")!;
        foreach (string key in (IEnumerable)metaclass.GetType().GetProperty("Metaslots")!.GetValue(metaclass)!)
            yield return Line(Definitions[field], key, treatmentOf.Invoke(metaclass, [key])!.ToString() != "NotEnforced");
    }

    private static IEnumerable<KeyValuePair<string, bool>> Properties(JsonNode definitions, string name)
    {
        JsonNode definition = definitions[name]!;
        IEnumerable<KeyValuePair<string, bool>> own = (definition["properties"] as JsonObject ?? []).Select(static property =>
            KeyValuePair.Create(property.Key, !property.Value!["description"]!.GetValue<string>()
                .EndsWith(NotEnforced, StringComparison.Ordinal)));
        IEnumerable<KeyValuePair<string, bool>> included = (definition["allOf"] as JsonArray ?? [])
            .SelectMany(part => Properties(definitions, part!["$ref"]!.GetValue<string>().Split('/')[^1]));
        return own.Concat(included).DistinctBy(static property => property.Key);
    }

    private static string Line(string definition, string key,
        bool isEnforced) => $"{definition}.{key}{(isEnforced ? "" : " is not enforced")}";
}
