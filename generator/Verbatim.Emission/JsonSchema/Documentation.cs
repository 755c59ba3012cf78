namespace Verbatim.Emission.JsonSchema;

/// <summary>
/// What is said of things for people. Editors show <c>markdownDescription</c>: what the schema says, and in short what is expected.
/// </summary>
internal sealed class Documentation(JsonSchemaContext context)
{
    /// <summary>A text of the schema, or null where there is none.</summary>
    public static JsonValue? Line(string? text) => string.IsNullOrWhiteSpace(text) ? null : text!.Trim();

    /// <summary>What is said of a class, for editors.</summary>
    public static JsonValue? Of(ClassModel c) => Beyond(
        c.Description, c.Deprecated is null ? c.Description : $"{c.Description?.Trim()}\n\n**Deprecated**: {c.Deprecated.Trim()}");

    /// <summary>What is said of a value of an enumeration, on one line; empty where nothing is.</summary>
    public static JsonValue Of(PermissibleValueModel value) =>
        string.Join(" ", new[] { OneLine(value.Description), value.Deprecated is { } why
            ? "**Deprecated**: " + OneLine(why) : null }.Where(static text => text is not null));

    /// <summary>What is said of a slot.</summary>
    public JsonObject Of(SlotModel slot) => Words(slot).With(new JsonObject
    {
        { "deprecated", slot.Deprecated is null ? null : (JsonValue)true },
        { "default", Default(slot) },
    });

    /// <summary>What an editor shows of a slot; for the innermost of what it looks at.</summary>
    public static JsonObject Inner(JsonObject words) => words["markdownDescription"] is { } markdown
        ? new JsonObject { { "markdownDescription", markdown } }
        : new JsonObject { { "description", words["description"] } };

    private JsonObject Words(SlotModel slot) => new()
    {
        { "description", Line(slot.Description) },
        { "markdownDescription", context.ForEditors ? Beyond(slot.Description, Markdown(slot)) : null },
    };

    private string Markdown(SlotModel slot) =>
        string.Join("\n\n", new[] { slot.Description?.Trim() ?? "", string.Join(" ", Facts(slot)) }.Where(static part => part.Length > 0));

    /// <summary>The text as Markdown, or null where the plain text looks the same.</summary>
    private static JsonValue? Beyond(string? plain, string? markdown) =>
        plain?.Trim() == markdown?.Trim() && plain?.IndexOfAny(['\\', '`', '*', '_', '{', '[', '#', '+', '!', '<', '\n']) is null or < 0
            ? null : Line(markdown);

    private IEnumerable<string> Facts(SlotModel slot)
    {
        if (slot.Deprecated is { } why)
            yield return $"**Deprecated**: {OneLine(why)}";
        if (slot.DesignatesType)
            yield return "*Says which class the object is of.*";
        else if (Expected(slot) is { } expected)
            yield return $"*{expected}.*";
        if (slot.Unit is { } unit)
            yield return $"*In {unit}.*";
        if (slot.Find<QuotedFrom>() is { } quotation)
            yield return $"*Stands letter for letter in the file that `{quotation.Source}` names.*";
        if (Default(slot) is JsonLiteral value)
            yield return $"*Unless given: `{value.Raw}`.*";
    }

    private string? Expected(SlotModel slot)
    {
        if (context.Type(slot.Range) is { } type)
            return Expected(type) is { } words ? "Expected: " + words : null;
        if (context.Class(slot.Range) is not { IsAny: false } c || Lineage.Key(c) is not { } key)
            return null;
        return slot.Inlining switch
        {
            Inlining.None => $"Refers to {c.Name} by its `{key.Key}`",
            Inlining.Dictionary => $"A mapping from `{key.Key}` to {c.Name}",
            _ => null,
        };
    }

    private static string? Expected(TypeModel type)
    {
        bool isBuiltIn = type.Uri is { } uri
            && (uri.StartsWith("http://www.w3.org/2001/XMLSchema#", StringComparison.Ordinal) || uri.Contains("shex"));
        if (!isBuiltIn && OneLine(type.Description) is { Length: > 0 } words)
            return words.TrimEnd('.');
        return type.Kind == ScalarType.String ? null : LexicalScalar.Describe(type.Kind);
    }

    private JsonValue? Default(SlotModel slot)
    {
        if (slot.IfAbsent is not { } text || slot.Multivalued || text == "_:" || context.Class(slot.Range) is not null)
            return null;
        bool isText = context.Type(slot.Range) is not { } type || LexicalScalar.IsText(type.Kind);
        return isText ? text : PlainText.Guess(text);
    }

    private static string? OneLine(string? text) =>
        text is null ? null : string.Join(" ", text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
