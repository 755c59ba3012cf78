namespace Verbatim.LinkML.Resolution;

/// <summary>Turns the slots of classes into their models.</summary>
internal sealed class SlotInduction(
    ElementIndex index, ExpressionInduction expressions, InliningDecision inlining, SubpropertyValues subproperties, DefaultValue defaults,
    LeftOut leftOut, UriExpansion uris, DiagnosticBag bag)
{
    private readonly Dictionary<InducedSlot, SlotModel> _models = [];

    /// <summary>The model of a slot; classes for which the same is said share it.</summary>
    public SlotModel Of(InducedSlot slot, ClassDefinition owner)
    {
        if (!_models.TryGetValue(slot, out SlotModel? model))
            _models[slot] = model = Induce(slot, owner);
        if (DefaultValue.DependsOnClass(slot.Definition))
            model = model with { IfAbsent = defaults.Read(slot, model.Range, owner).Text };
        return model.Identifier ? ForIdentifier(model, owner) : model;
    }

    private SlotModel Induce(InducedSlot slot, ClassDefinition owner)
    {
        SlotDefinition definition = leftOut.From(slot);
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
            SimpleDictValue = AnnotationNames.IsTrue(definition.Annotations, "simple_dict_value"),
            CSharpName = AnnotationNames.CSharpName(definition.Annotations),
        };
        model = expressions.Fill(model, definition);
        model = model with { Range = model.Range ?? DefaultRange(slot), Required = model.Required || identifies };
        model = model with { Inlining = inlining.Of(definition, model), IfAbsent = Default(slot, model.Range, owner) };
        return leftOut.From(subproperties.Restrict(Annotated(model, definition), definition), slot);
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
        bool isText = slot.Definition.First(EqualsString.ListedMetaslot) is not null;
        return !isText && index.SchemaAt(slot.Origin.Place).DefaultRange is { } range
            ? index.RangeOf(range.Value) : new RangeModel(RangeKind.Type, ScalarTypes.String);
    }

    private static SlotModel Annotated(SlotModel model, SlotDefinition definition)
    {
        Constraint?[] more =
        [
            AnnotationNames.Quotation(definition.Annotations),
            IdentifierPrefixes.Of(definition.IdPrefixes.Select(static p => p.Value), definition.IdPrefixesAreClosed?.Value ?? false),
        ];
        return more.OfType<Constraint>().Aggregate(model, static (slot, constraint) => (SlotModel)slot.With(constraint));
    }

    /// <summary>The prefixes of a class are those of its identifier.</summary>
    private static SlotModel ForIdentifier(SlotModel model, ClassDefinition owner) =>
        IdentifierPrefixes.Of(owner.IdPrefixes.Select(static p => p.Value), owner.IdPrefixesAreClosed) is { } prefixes
            ? model with
            {
                Constraints = model.Constraints.Where(static c => c is not IdentifierPrefixes).Append(prefixes).ToEquatableArray(),
            }
            : model;
}
