namespace Verbatim.LinkML.Resolution;

/// <summary>Lays what is said nearer over what is said farther away, metaslot by metaslot (P2).</summary>
internal static class SlotMerge
{
    /// <summary>A slot as a class refines it.</summary>
    public static SlotDefinition Over(SlotDefinition near, SlotDefinition far) => Inherit(near, far) with
    {
        Description = near.Description ?? far.Description,
        Deprecated = near.Deprecated ?? far.Deprecated,
        Alias = near.Alias ?? far.Alias,
        Uri = near.Uri ?? far.Uri,
        SubpropertyOf = near.SubpropertyOf ?? far.SubpropertyOf,
        IdPrefixes = near.IdPrefixes.IsEmpty ? far.IdPrefixes : near.IdPrefixes,
        IdPrefixesAreClosed = near.IdPrefixesAreClosed ?? far.IdPrefixesAreClosed,
        Annotations = Annotations(near.Annotations, far.Annotations),
        EnumRange = near.EnumRange ?? far.EnumRange,
        RangeExpression = near.RangeExpression ?? far.RangeExpression,
        HasMember = near.HasMember ?? far.HasMember,
        AllMembers = near.AllMembers ?? far.AllMembers,
        AnyOf = near.AnyOf ?? far.AnyOf,
        AllOf = near.AllOf ?? far.AllOf,
        ExactlyOneOf = near.ExactlyOneOf ?? far.ExactlyOneOf,
        NoneOf = near.NoneOf ?? far.NoneOf,
        Array = near.Array ?? far.Array,
        Unit = near.Unit ?? far.Unit,
    };

    /// <summary>A slot as it follows its own is_a or mixins: only what the metamodel marks as inherited comes over (P3).</summary>
    public static SlotDefinition Inherit(SlotDefinition near, SlotDefinition far) => near with
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
        Pattern = near.Pattern ?? far.Pattern,
        StructuredPattern = near.StructuredPattern ?? far.StructuredPattern,
        MinimumValue = Bounds.Greater(near.MinimumValue, far.MinimumValue),
        MaximumValue = Bounds.Smaller(near.MaximumValue, far.MaximumValue),
        MinimumCardinality = near.MinimumCardinality ?? far.MinimumCardinality,
        MaximumCardinality = near.MaximumCardinality ?? far.MaximumCardinality,
        ExactCardinality = near.ExactCardinality ?? far.ExactCardinality,
        EqualsString = near.EqualsString ?? far.EqualsString,
        EqualsStringIn = near.EqualsStringIn ?? far.EqualsStringIn,
        EqualsNumber = near.EqualsNumber ?? far.EqualsNumber,
        EqualsExpression = near.EqualsExpression ?? far.EqualsExpression,
        ListElementsUnique = near.ListElementsUnique ?? far.ListElementsUnique,
        ValuePresence = near.ValuePresence ?? far.ValuePresence,
    };

    private static EquatableArray<AnnotationDefinition> Annotations(
        EquatableArray<AnnotationDefinition> near, EquatableArray<AnnotationDefinition> far) =>
        far.IsEmpty ? near : near.Concat(far.Where(f => !near.Any(n => n.Tag.Value == f.Tag.Value))).ToEquatableArray();
}
