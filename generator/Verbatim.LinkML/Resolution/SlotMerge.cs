namespace Verbatim.LinkML.Resolution;

/// <summary>Lays what is said nearer over what is said farther away, metaslot by metaslot (P2).</summary>
internal static class SlotMerge
{
    /// <summary>A slot as a class refines it.</summary>
    public static SlotDefinition Over(SlotDefinition near, SlotDefinition far) => HandDown(near, far) with
    {
        Description = near.Description ?? far.Description,
        Deprecated = near.Deprecated ?? far.Deprecated,
        Alias = near.Alias ?? far.Alias,
        Uri = near.Uri ?? far.Uri,
        SubpropertyOf = near.SubpropertyOf ?? far.SubpropertyOf,
        IdPrefixes = near.IdPrefixes.IsEmpty ? far.IdPrefixes : near.IdPrefixes,
        IdPrefixesAreClosed = near.IdPrefixesAreClosed ?? far.IdPrefixesAreClosed,
        Annotations = Annotations(near.Annotations, far.Annotations),
        Unit = near.Unit ?? far.Unit,
        Statements = Statements(near, far.Statements),
    };

    /// <summary>A slot as it follows its own is_a or mixins: only what the metamodel marks as inherited comes over (P3).</summary>
    public static SlotDefinition Inherit(SlotDefinition near, SlotDefinition far) => HandDown(near, far) with
    {
        Statements = Statements(near, far.Statements.Where(static s => s.Metaslot.IsInherited)),
    };

    /// <summary>What a type demands laid over what the type it is derived from demands.</summary>
    public static SlotExpression Over(SlotExpression near, SlotExpression far) => near with
    {
        Unit = near.Unit ?? far.Unit,
        Statements = Statements(near, far.Statements),
    };

    /// <summary>Of two texts that have an order the one that holds both bounds.</summary>
    public static bool IsTighter(Metaslot metaslot, string text, string other) =>
        Magnitude.Compare(text, other) is { } order && (metaslot.Merge == MetaslotMerge.Greatest ? order > 0 : order < 0);

    private static SlotDefinition HandDown(SlotDefinition near, SlotDefinition far) => near with
    {
        Identifier = near.Identifier ?? far.Identifier,
        Key = near.Key ?? far.Key,
        DesignatesType = near.DesignatesType ?? far.DesignatesType,
        IfAbsent = near.IfAbsent ?? far.IfAbsent,
        Range = near.Range ?? far.Range,
        Required = near.Required ?? far.Required,
        Recommended = near.Recommended ?? far.Recommended,
        Multivalued = near.Multivalued ?? far.Multivalued,
        Inlined = near.Inlined ?? far.Inlined,
        InlinedAsList = near.InlinedAsList ?? far.InlinedAsList,
    };

    private static EquatableArray<Statement> Statements(SlotExpression near, IEnumerable<Statement> far)
    {
        List<Statement> all = [.. near.Statements];
        foreach (Statement farther in far)
        {
            int nearer = all.FindIndex(s => s.Metaslot == farther.Metaslot);
            if (nearer < 0 || farther.Metaslot.Merge == MetaslotMerge.Both)
                all.Add(farther);
            else if (farther.Metaslot.Merge != MetaslotMerge.Nearest && IsTighter(farther.Metaslot, farther.Text, all[nearer].Text))
                all[nearer] = farther;
        }
        return all.Count == near.Statements.Count && all.SequenceEqual(near.Statements) ? near.Statements : all.ToEquatableArray();
    }

    private static EquatableArray<AnnotationDefinition> Annotations(
        EquatableArray<AnnotationDefinition> near, EquatableArray<AnnotationDefinition> far) =>
        far.IsEmpty ? near : near.Concat(far.Where(f => !near.Any(n => n.Tag.Value == f.Tag.Value))).ToEquatableArray();
}
