namespace Verbatim.LinkML.Resolution;

/// <summary>Turns the slots of classes into their models.</summary>
internal sealed class SlotInduction(
    ElementIndex index, ExpressionInduction expressions, InliningDecision inlining, SubpropertyValues subproperties, DefaultValue defaults,
    UriExpansion uris, DiagnosticBag bag)
{
    private readonly Dictionary<SlotLayers, SlotModel> _models = [];

    /// <summary>The model of a slot; classes for which the same is said share it.</summary>
    public SlotModel Of(InducedSlot slot, ClassDefinition owner)
    {
        if (!_models.TryGetValue(slot.Layers, out SlotModel? model))
            _models[slot.Layers] = model = Induce(slot, owner);
        if (DefaultValue.DependsOnClass(slot.Definition))
            model = model with { IfAbsent = defaults.Read(slot, model.Range, owner).Text };
        return model.Identifier ? ForIdentifier(model, owner) : model;
    }

    private SlotModel Induce(InducedSlot slot, ClassDefinition owner)
    {
        SlotDefinition definition = slot.Definition;
        bool identifies = definition.Identifier?.Value == true || definition.Key?.Value == true;
        SlotModel model = new(slot.Layers.Name, slot.Key, slot.Layers.Owner)
        {
            Description = definition.Description,
            Deprecated = definition.Deprecated,
            Uri = uris.OfElement(definition.Uri, slot.Origin.Name),
            Identifier = definition.Identifier?.Value ?? false,
            IsKey = definition.Key?.Value ?? false,
            DesignatesType = definition.DesignatesType?.Value ?? false,
            Unit = definition.Unit,
            ListElementsUnique = definition.ListElementsUnique?.Value ?? false,
            Array = definition.Array is { } array ? Of(array) : null,
            SimpleDictValue = AnnotationNames.IsTrue(definition.Annotations, "simple_dict_value"),
            IdPrefixes = definition.IdPrefixes.Select(static p => p.Value).ToEquatableArray(),
            IdPrefixesAreClosed = definition.IdPrefixesAreClosed?.Value ?? false,
            Quotation = AnnotationNames.Quotation(definition.Annotations),
            CSharpName = AnnotationNames.CSharpName(definition.Annotations),
        };
        model = expressions.Fill(model, definition);
        model = model with { Range = model.Range ?? DefaultRange(slot), Required = model.Required || identifies };
        model = model with { Inlining = inlining.Of(definition, model), IfAbsent = Default(slot, model.Range, owner) };
        return subproperties.Restrict(model, definition);
    }

    private string? Default(InducedSlot slot, RangeModel? range, ClassDefinition owner)
    {
        (string? text, string? misfit) = defaults.Read(slot, range, owner);
        if (misfit is not null && slot.Definition.IfAbsent is { } written)
            bag.Report(SchemaDiagnostics.DefaultMisfit, written.Place, written.Value, misfit);
        return text;
    }

    /// <summary>A range inside a boolean expression switches the default range off (P7).</summary>
    private RangeModel? DefaultRange(InducedSlot slot)
    {
        if (slot.Definition.Range is not null || BooleanRanges.Any(slot.Definition))
            return null;
        // What lists its values itself lists texts.
        bool isText = slot.Definition.EnumRange is not null;
        return !isText && index.SchemaAt(slot.Origin.Place).DefaultRange is { } range
            ? index.RangeOf(range.Value) : new RangeModel(RangeKind.Type, ScalarTypes.String);
    }

    private static ArrayModel Of(ArrayExpression array)
    {
        int? listed = array.Dimensions.IsEmpty ? null : array.Dimensions.Count;
        return new(array.ExactDimensions ?? array.MinimumDimensions ?? listed ?? 1, array.ExactDimensions
            ?? array.MaximumDimensions ?? listed)
        {
            Dimensions = array.Dimensions.Select(static d => new DimensionModel(d.Exact?.Value, d.Minimum?.Value, d.Maximum?.Value))
                .ToEquatableArray(),
        };
    }

    /// <summary>The prefixes of a class are those of its identifier.</summary>
    private static SlotModel ForIdentifier(SlotModel model, ClassDefinition owner) =>
        owner.IdPrefixes.IsEmpty
            ? model
            : model with
            {
                IdPrefixes = owner.IdPrefixes.Select(static p => p.Value).ToEquatableArray(),
                IdPrefixesAreClosed = owner.IdPrefixesAreClosed,
            };
}
