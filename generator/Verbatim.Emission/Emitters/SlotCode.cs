namespace Verbatim.Emission.Emitters;

/// <summary>What C# checks of a slot's value. One condition a line, no message.</summary>
internal sealed class SlotCode(EmissionContext context, ClassModel c)
{
    private readonly ConstraintCode _constraints = new(context);

    private static readonly IEnumerable<string?> Unanswered = [null];

    /// <summary>The conditions on a slot; null stands for what C# has no answer to.</summary>
    public IReadOnlyList<string?> Of(SlotModel slot)
    {
        List<string?> checks = [];
        Write(slot, conditions => checks.AddRange(conditions ?? Unanswered));
        return checks;
    }

    private void Write(SlotModel slot, Action<IEnumerable<string>?> add)
    {
        SlotShape shape = context.Shapes[c, slot];
        string value = "value." + shape.Property;
        add(RangeIsTold(slot, shape) ? [] : null);
        if (shape.Kind != ShapeKind.Designator)
            add(Presence(slot, shape, value));
        Ask(slot, slot, ConstraintScope.List, new CheckedValue(c, slot, shape, value), add);
        if (shape.Kind == ShapeKind.Record)
            add(Objects(slot, shape, value));
        WriteValues(slot, shape, value, add);
        Ask(slot, slot, ConstraintScope.Slot, new CheckedValue(c, slot, shape, value), add);
    }

    private static IEnumerable<string> Presence(SlotModel slot, SlotShape shape, string value)
    {
        if (!slot.MustHaveValue)
            yield break;
        if (shape.Arity == Arity.Many)
            yield return $"!{value}.IsEmpty";
        if (shape.Arity != Arity.One)
            yield break;
        if (!(shape.Required && shape.IsStruct))
            yield return value + " is not null";
        if (shape.Kind == ShapeKind.Any)
            yield return value + " is not AnyList { Items.IsEmpty: true }";
    }

    private void WriteValues(SlotModel slot, SlotShape shape, string value, Action<IEnumerable<string>?> add)
    {
        bool isOne = shape.Arity == Arity.One;
        // No variable of its own, which might meet another name.
        string variable = !isOne ? "item" : shape.Required || !shape.IsStruct ? value : value + ".Value";
        CheckedValue subject = new(c, slot, shape, variable);
        List<string> conditions = [.. Syntax(slot, subject)];
        void Collect(IEnumerable<string>? answer)
        {
            if (answer is null)
                add(null);
            conditions.AddRange(answer ?? []);
        }
        Ask(slot, slot, ConstraintScope.Value, subject, Collect);
        if (TypeOf(slot) is { } type)
            Ask(slot, type.Constraint, ConstraintScope.Value, subject, Collect);
        add(isOne ? OfOne(conditions, shape, value) : OfMany(conditions, shape, value));
    }

    private static List<string> OfOne(List<string> conditions, SlotShape shape, string value) => conditions.Count switch
    {
        0 => [],
        _ when shape.Required => conditions,
        1 => [$"({value} is null || {conditions[0]})"],
        _ => [$"({value} is null || ({string.Join(" && ", conditions)}))"],
    };

    private static IEnumerable<string> OfMany(List<string> conditions, SlotShape shape, string value)
    {
        if (conditions.Count > 0)
            yield return $"ValueCheck.All({value}.AsSpan(), static item => {string.Join(" && ", conditions)})";
        else if (shape.Kind == ShapeKind.Text)
            yield return $"ValueCheck.Texts({value}.AsSpan())";
    }

    private void Ask(
        SlotModel slot, SlotExpressionModel expression, ConstraintScope scope, CheckedValue subject, Action<IEnumerable<string>?> add)
    {
        foreach (Constraint constraint in expression.Constraints.Where(constraint => constraint.Scope == scope))
            add(constraint.Accept(_constraints, subject)?.Select(static condition => condition.InAll));
    }

    /// <summary>How the type of a text is written, and which texts an enumeration has.</summary>
    private IEnumerable<string> Syntax(SlotModel slot, CheckedValue subject)
    {
        SlotShape shape = subject.Shape;
        string? syntax = TypeOf(slot)?.Kind switch
        {
            ScalarType.Uri => "ValueCheck.Uri",
            ScalarType.UriOrCurie or ScalarType.ObjectIdentifier => "ValueCheck.UriOrCurie",
            ScalarType.Curie => "ValueCheck.Curie",
            ScalarType.NcName => "ValueCheck.NcName",
            ScalarType.NodeIdentifier => "ValueCheck.NodeIdentifier",
            ScalarType.DateOrDateTime => "ValueCheck.DateOrDateTime",
            _ => null,
        };
        if (shape.Kind is ShapeKind.Text or ShapeKind.Reference && syntax is not null)
            yield return $"{syntax}({subject.Text})";
        if (shape.Kind == ShapeKind.Enum)
            yield return $"{shape.Item}{CSharpNames.Texts}.All.IsDefined({subject.Variable})";
        if (shape.Kind == ShapeKind.Text && slot.Range is { Kind: RangeKind.Enum } narrowed
            && context.Lineage.View.FindEnum(narrowed) is { IsOpen: false })
            yield return $"{context.Names.Enum(narrowed.Name)}{CSharpNames.Texts}.All.Contains({subject.Text})";
    }

    private IEnumerable<string> Objects(SlotModel slot, SlotShape shape, string value)
    {
        bool isOne = shape.Arity == Arity.One;
        string values = value + ".AsSpan()";
        if (context.Lineage.Find(context.Shapes.Own(c, slot).Element) is { } range
            && Kind(range, shape, isOne ? value : "item") is { } kind)
            yield return isOne ? kind : $"ValueCheck.All({values}, static item => {kind})";
        yield return isOne ? $"ValueCheck.Object({value}, scope)" : $"ValueCheck.Objects({values}, scope)";
        if (shape.Arity == Arity.Many && context.Lineage.Find(shape.Element) is { } element && Lineage.Key(element) is { } key)
            yield return $"DistinctKeys.Holds<{SlotShapes.KeyType(context.Shapes[element, key])}, {shape.Item}>({values})";
        if (!isOne && context.Lineage.Find(context.Shapes.Own(c, slot).Element) is { } collected)
        {
            foreach (UniqueKeyModel unique in collected.UniqueKeys.Where(u => UniqueKeys.CanBeCompared(context, collected, u)))
                yield return $"ValueCheck.Unique({values}, static (a, b) => {UniqueKeys.AreSame(context, collected, unique)})";
        }
    }

    // What C# lets stand in a property and the class does not: a class below one that has no designator (P8), a range that was narrowed.
    private string? Kind(ClassModel range, SlotShape shape, string item)
    {
        string name = context.Names.Class(range.Name);
        if (Lineage.Designator(range) is not null)
            return name == shape.Item ? null : $"{item} is null or {name}";
        bool canBeMore = range.Mixin || name != shape.Item || context.Lineage.Assignable(range).Skip(1).Any();
        return canBeMore && !range.Mixin ? $"ValueCheck.Exactly({item}, {name}{CSharpNames.Codec}.Info)" : null;
    }

    /// <summary>Whether a value that C# can read is of the range: where there is no single type for it, the interpreter knows.</summary>
    private bool RangeIsTold(SlotModel slot, SlotShape shape)
    {
        SlotShape own = context.Shapes.Own(c, slot);
        // P7: where alternatives decide, nothing need be said beside them; but of a list's items that none is null (P6).
        if (slot.Range is not { } range)
            return shape is { Kind: ShapeKind.Any, Arity: Arity.One } && own.Arity == Arity.One;
        return shape.Kind switch
        {
            ShapeKind.Designator => range.Kind == RangeKind.Type,
            ShapeKind.Any => context.Lineage.Find(range.Name) is { IsAny: true } && shape.Arity == own.Arity,
            _ => (own.Kind != ShapeKind.Reference || context.ReferencesText(slot)) && context.Type(range)?.Kind != ScalarType.JsonPointer,
        };
    }

    /// <summary>The type of a value; of a reference, that of the identifier.</summary>
    private TypeModel? TypeOf(SlotModel slot)
    {
        RangeModel? range = slot.Range;
        if (range is { Kind: RangeKind.Class } && slot.Inlining == Inlining.None && context.Lineage.Find(range.Name) is { } target)
            range = Lineage.Key(target)?.Range;
        return context.Type(range);
    }
}
