namespace Verbatim.LinkML.Syntax;

/// <summary>Reads slots, wherever they are written.</summary>
internal static class SlotParser
{
    /// <summary>Reads a slot of a schema, an attribute, or what slot_usage or a slot condition says of one.</summary>
    public static SlotDefinition Parse(DefinitionParser owner, Entry entry)
    {
        DefinitionParser body = owner.Open(entry, Metaclasses.Slot);
        SlotDefinition slot = new(entry.Name, entry.Body, entry.Name.Place)
        {
            Description = body.Text("description")?.Value,
            Deprecated = body.Text("deprecated")?.Value,
            IsA = body.Text("is_a"),
            Mixins = body.Texts("mixins"),
            Alias = body.Text("alias"),
            Uri = body.Text("slot_uri"),
            Identifier = body.Flag("identifier"),
            Key = body.Flag("key"),
            DesignatesType = body.Flag("designates_type"),
            IfAbsent = body.Text("ifabsent"),
            Domain = body.Text("domain"),
            DomainOf = body.Texts("domain_of"),
            Inverse = body.Text("inverse"),
            Subsets = body.Texts("in_subset"),
            UnionOf = body.Texts("union_of"),
            SubpropertyOf = body.Text("subproperty_of"),
            IdPrefixes = body.Texts("id_prefixes"),
            IdPrefixesAreClosed = body.Flag("id_prefixes_are_closed"),
            Annotations = AnnotationParser.Parse(body),
        };
        return SlotExpressionParser.Fill(slot, body, Metaclasses.AnonymousSlot);
    }

    /// <summary>Reads the slot expression under a metaslot, or null.</summary>
    public static SlotExpression? ReadChild(DefinitionParser body, string metaslot) =>
        body.Child(metaslot, Metaclasses.AnonymousSlot) is { } child
            ? SlotExpressionParser.Fill(new SlotExpression(child.Place), child, Metaclasses.AnonymousSlot)
            : null;
}
