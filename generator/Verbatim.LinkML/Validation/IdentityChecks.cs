namespace Verbatim.LinkML.Validation;

/// <summary>
/// Identifiers, keys and unique keys inside one collection; objects with an identifier are declared for the data set (P17).
/// </summary>
internal static class IdentityChecks
{
    // Up to so many items it is quicker to look at each than to make a table of them.
    private const int FewItems = 8;

    /// <summary>Notes an object that has an identifier.</summary>
    public static void Declare(ValidationContext context, ResolvedClass @class, MappingNode node, ObjectPlace place)
    {
        if (!context.IsRecording || @class.Key is not { Model.Identifier: true } slot)
            return;
        ScalarNode? identifier = place.Key ?? node[slot.Key] as ScalarNode;
        if (identifier is not { IsNull: false })
            return;
        Location location = context.Text.GetLocation(identifier.Span);
        context.Declare(new DeclaredObject(@class.Name, identifier.Value, location, context.ContentsOf(node, @class, slot.Key))
        {
            Value = slot.ValueOf(identifier),
            Path = context.Path.ToPointer(),
            IsLocal = IsElement(@class) && context.Path.Objects.Skip(1).Any(static owner => IsElement(owner.Class)),
        });
    }

    // An element of a schema that stands in another one is its own: an attribute, a refined slot, a permissible value (P17).
    private static bool IsElement(ResolvedClass @class) =>
        @class.Model.Uri?.StartsWith(BuiltInSchemas.Namespace, StringComparison.Ordinal) == true;

    /// <summary>Holds an identifier to the key it stands under and to the prefixes of its class.</summary>
    public static void CheckIdentifier(ValidationContext context, ResolvedClass @class, ResolvedSlot slot,
        ScalarNode identifier, ScalarNode? key)
    {
        slot.Value.Find<IdentifierPrefixesCheck>()?.Check(context, @class, identifier);
        bool agrees = key is null || key.Value == identifier.Value || slot.ValueOf(key) == slot.ValueOf(identifier);
        if (agrees || !context.Wants(DataDiagnostics.KeyDisagrees))
            return;
        Diagnostic found = DataDiagnostics.KeyDisagrees.At(context.Text.GetLocation(identifier.Span), slot.Key,
            Wording.Name(identifier.Value), Wording.Name(key!.Value));
        context.Add(found with
        {
            Related = [new RelatedLocation("the key it stands under", context.Text.GetLocation(key.Span))],
            Fixes = [DocumentFix.Replace(context.Text, identifier, key.Value)],
        });
    }

    /// <summary>Holds the objects of a list to their identifiers and unique keys.</summary>
    public static void CheckCollection(ValidationContext context, ResolvedSlot collection, ResolvedClass @class, SequenceNode list)
    {
        if (list.Items.Count < 2)
            return;
        if (@class.Key is { } key)
            CheckIdentifiers(context, collection, @class, key, list);
        foreach (ResolvedUniqueKey unique in @class.UniqueKeys)
            CheckUnique(context, @class, unique, list.Items);
    }

    /// <summary>
    /// Holds the objects of a mapping to their unique keys. That no key stands twice in it the parser has seen to, but for two spellings
    /// of one value.
    /// </summary>
    public static void CheckCollection(ValidationContext context, ResolvedSlot collection, ResolvedClass @class, MappingNode mapping)
    {
        if (@class.Key is { HasSpellings: true } key)
            CheckKeys(context, collection, @class, key, mapping);
        foreach (ResolvedUniqueKey unique in @class.UniqueKeys)
            CheckUnique(context, @class, unique, mapping.Entries.Select(static entry => entry.Value));
    }

    private static void CheckIdentifiers(ValidationContext context, ResolvedSlot collection, ResolvedClass @class,
        ResolvedSlot key, SequenceNode list)
    {
        Dictionary<string, ScalarNode>? seen = list.Items.Count > FewItems ? new(StringComparer.Ordinal) : null;
        for (int i = 0; i < list.Items.Count; i++)
        {
            if (IdentifierOf(list.Items[i], key) is not { } identifier)
                continue;
            string value = key.ValueOf(identifier);
            ScalarNode? first = seen is null
                ? FindBefore(list, i, key, value) : seen.TryGetValue(value, out ScalarNode? found) ? found : null;
            if (first is null)
                seen?.Add(value, identifier);
            else if (context.Wants(DataDiagnostics.DuplicateIdentifier))
                ReportDuplicate(context, collection, @class,
                    JsonPointer.Append(JsonPointer.Append(context.Path.ToPointer(), i), key.Key), identifier, first);
        }
    }

    private static void CheckKeys(
        ValidationContext context, ResolvedSlot collection, ResolvedClass @class, ResolvedSlot key, MappingNode mapping)
    {
        Dictionary<string, ScalarNode> seen = new(StringComparer.Ordinal);
        foreach (MappingEntry entry in mapping.Entries)
        {
            string value = key.ValueOf(entry.Key);
            if (!seen.TryGetValue(value, out ScalarNode? first))
                seen.Add(value, entry.Key);
            else if (context.Wants(DataDiagnostics.DuplicateIdentifier))
                ReportDuplicate(
                    context, collection, @class, JsonPointer.Append(context.Path.ToPointer(), entry.Key.Value), entry.Key, first);
        }
    }

    private static ScalarNode? FindBefore(SequenceNode list, int end, ResolvedSlot key, string identifier)
    {
        for (int i = 0; i < end; i++)
        {
            if (IdentifierOf(list.Items[i], key) is { } found && key.ValueOf(found) == identifier)
                return found;
        }
        return null;
    }

    private static ScalarNode? IdentifierOf(DocumentNode item, ResolvedSlot key) =>
        item is MappingNode node && node[key.Key] is ScalarNode { IsNull: false } identifier ? identifier : null;

    private static void ReportDuplicate(
        ValidationContext context, ResolvedSlot collection, ResolvedClass @class, string path, ScalarNode identifier, ScalarNode first)
    {
        if (identifier.Span != first.Span) // an alias of the first is the first
            context.Retract(identifier);
        (int line, int column) = Wording.LineAndColumn(context.Text, first.Span);
        Diagnostic found = DataDiagnostics.DuplicateIdentifier.At(
            context.Text.GetLocation(identifier.Span), @class.Name, Wording.Name(identifier.Value), collection.Key, line, column);
        context.Add(found with { Path = path, Related = [new RelatedLocation("first stands here", context.Text.GetLocation(first.Span))] });
    }

    private static void CheckUnique(ValidationContext context, ResolvedClass declared, ResolvedUniqueKey unique,
        IEnumerable<DocumentNode> items)
    {
        Dictionary<ContentHash, MappingNode> seen = [];
        foreach (DocumentNode item in items)
        {
            if (item is not MappingNode node || !IsHeldTo(context, declared, unique, node)
                || HashOf(context, unique.Owner, node, unique.Keys) is not { } hash)
                continue;
            if (!seen.TryGetValue(hash, out MappingNode? first))
                seen.Add(hash, node);
            else if (context.Wants(DataDiagnostics.DuplicateUniqueKey))
                ReportUnique(context, unique, node, first);
        }
    }

    private static bool IsHeldTo(ValidationContext context, ResolvedClass declared, ResolvedUniqueKey unique, MappingNode node) =>
        unique.Owner == declared || ClassChoice.Of(context, declared, node)?.Is(unique.Owner) == true;

    /// <summary>The values of a unique key, or null where one is not there: then the object is no duplicate of any (P17).</summary>
    private static ContentHash? HashOf(ValidationContext context, ResolvedClass owner, MappingNode node, string[] keys)
    {
        ContentHash hash = default;
        foreach (string key in keys)
        {
            ResolvedExpression? value = owner.FindSlot(key)?.Value;
            if (node.Find(key) is not { } entry || ContentHashing.IsAbsent(entry.Value, value))
                return null;
            hash = hash.Then(context.HashOf(entry.Value, value));
        }
        return hash;
    }

    private static void ReportUnique(ValidationContext context, ResolvedUniqueKey unique, MappingNode node, MappingNode first)
    {
        TextSpan firstSpan = first.Find(unique.Keys[0])!.Value.Key.Span;
        (int line, int column) = Wording.LineAndColumn(context.Text, firstSpan);
        Diagnostic found = DataDiagnostics.DuplicateUniqueKey.At(
            context.Text.GetLocation(node.Find(unique.Keys[0])!.Value.Key.Span), unique.Name, string.Join(", ", unique.Keys), line, column);
        context.Add(found with { Related = [new RelatedLocation("the same values stand here", context.Text.GetLocation(firstSpan))] });
    }
}
