namespace Verbatim.LinkML.Validation;

/// <summary>
/// Holds a mapping from key to object to its slot, in each of its forms: key to object, to its one value, to a list of them, to nothing
/// (P4).
/// </summary>
internal static class KeyedWalk
{
    private static readonly MappingNode NoEntries = new(default, []);

    public static void Check(ValidationContext context, ResolvedSlot slot, ResolvedClass @class,
        ResolvedExpression expression, MappingEntry entry)
    {
        ValueSite site = SlotWalk.SiteOf(slot, entry);
        if (entry.Value is not MappingNode mapping)
        {
            ValueWalk.ReportKind(context, site, $"a mapping from '{@class.Key!.Key}' to {@class.Name}", entry.Value);
            return;
        }
        foreach (ConstraintCheck check in expression.OfList)
            check.CheckList(context, slot, entry, list: null, mapping.Entries.Count);
        foreach (MappingEntry item in mapping.Entries)
        {
            context.Path.Enter(item.Key.Value);
            if (expression.Class is null)
                ValueWalk.Check(context, site with { Holder = item.Key.Span }, expression, item.Value);
            else
                CheckItem(context, site with { Holder = item.Key.Span }, @class, item);
            context.Path.Leave();
        }
        if (expression.Class is not null)
            IdentityChecks.CheckCollection(context, slot, @class, mapping);
    }

    /// <summary>
    /// A key as a value: it is written bare in JSON and YAML alike, so it is read as plain YAML would be, but for null, which only what
    /// stands without quotation marks is.
    /// </summary>
    public static ScalarNode Read(ScalarNode key)
    {
        ScalarNode plain = new(key.Span, key.Value, ScalarKind.Plain);
        return plain.IsNull ? key : plain;
    }

    private static void CheckItem(ValidationContext context, ValueSite site, ResolvedClass @class, MappingEntry item)
    {
        ScalarNode key = Read(item.Key);
        ResolvedSlot keySlot = @class.Key!;
        // A computed key is computed from what stands under it.
        context.Path.EnterObject(item.Value as MappingNode ?? NoEntries, @class, key);
        ValueWalk.Check(context, site with { Key = keySlot.Key, Inlining = keySlot.Model.Inlining }, keySlot.Value, key);
        context.Path.LeaveObject();
        keySlot.Value.Find<IdentifierPrefixesCheck>()?.Check(context, @class, key);
        if (item.Value is MappingNode written && !IsValueItself(@class, written))
            ObjectWalk.Check(context, @class, written, new ObjectPlace(item.Key.Span, item.Key, IsShort: false));
        else if (Expand(@class, key, item.Value) is { } expanded)
            ObjectWalk.Check(context, @class, expanded, new ObjectPlace(item.Key.Span, item.Key, IsShort: true));
        else
            ValueWalk.ReportKind(context, site with { Key = item.Key.Value }, $"a mapping with the keys of {@class.Name}", item.Value);
    }

    /// <summary>Whether a mapping has none of the class's keys, and the one value that stands for an object may be anything (P4).</summary>
    private static bool IsValueItself(ResolvedClass @class, MappingNode written) =>
        @class is { SimpleValue.Value.Class.Model.IsAny: true, Model.ExtraSlots: null }
        && !written.Entries.IsEmpty && !written.Entries.Any(entry => @class.FindSlot(entry.Key.Value) is not null);

    /// <summary>The object that a short form stands for, or null where the form is none.</summary>
    public static MappingNode? Expand(ResolvedClass @class, ScalarNode key, DocumentNode value)
    {
        if (value.IsNull)
            return new MappingNode(key.Span, []);
        bool fits = @class.SimpleValue is { } simple
            && (value is ScalarNode || simple.Model.Multivalued || (value is MappingNode && simple.Value.Class is { Model.IsAny: true }));
        if (!fits)
            return null;
        ScalarNode slotKey = new(key.Span, @class.SimpleValue!.Key, ScalarKind.Plain);
        return new MappingNode(value.Span, [new MappingEntry(slotKey, value)]);
    }
}
