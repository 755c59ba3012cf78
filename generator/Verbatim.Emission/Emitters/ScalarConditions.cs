namespace Verbatim.Emission.Emitters;

/// <summary>What is demanded of a single value, as C# conditions over a variable.</summary>
internal static class ScalarConditions
{
    /// <summary>Whether all that a slot and its type demand of a value can be said in C#.</summary>
    public static bool AreWhole(EmissionContext context, ClassModel c, SlotModel slot)
    {
        ShapeKind kind = context.Shapes[c, slot].Kind;
        return kind is ShapeKind.Designator or ShapeKind.Any || Expressions(context, slot).All(e => IsWhole(kind, e));
    }

    /// <summary>Whether values of a type are texts in C#.</summary>
    public static bool IsText(ScalarType type) =>
        LexicalScalar.IsText(type) && type is not (ScalarType.Date or ScalarType.DateTime or ScalarType.Time);

    /// <summary>The conditions on the value in <paramref name="variable"/>.</summary>
    /// <param name="context">The schema.</param>
    /// <param name="c">The class.</param>
    /// <param name="slot">The slot.</param>
    /// <param name="variable">The C# expression of the value, of the shape's item type.</param>
    /// <param name="patterns">The matchers, named as they are needed.</param>
    public static IEnumerable<string> Of(EmissionContext context, ClassModel c, SlotModel slot, string variable, PatternNames patterns)
    {
        SlotShape shape = context.Shapes[c, slot];
        string text = shape.Kind switch
        {
            ShapeKind.Reference => variable + ".Id",
            ShapeKind.Enum => variable + ".ToText()",
            _ => variable,
        };
        if (shape.Kind is ShapeKind.Text or ShapeKind.Reference && Syntax(context, slot) is { } syntax)
            yield return $"{syntax}({text})";
        if (shape.Kind == ShapeKind.Enum)
            yield return $"{shape.Item}{CSharpNames.Texts}.All.IsDefined({variable})";
        if (shape.Kind == ShapeKind.Text && slot.Range is { Kind: RangeKind.Enum } narrowed
            && context.Model.Enums.Any(e => e.Name == narrowed.Name && !e.IsOpen))
            yield return $"{context.Names.Enum(narrowed.Name)}{CSharpNames.Texts}.All.Contains({text})";
        foreach (SlotExpressionModel expression in Expressions(context, slot).Where(e => IsWhole(shape.Kind, e)))
        {
            foreach (string condition in Of(shape.Kind, expression, variable, text, pattern => patterns.Name(pattern, slot)))
                yield return condition;
        }
    }

    private static IEnumerable<string> Of(ShapeKind kind, SlotExpressionModel expression, string variable, string text,
        Func<PatternModel, string> matcher)
    {
        if (expression.Pattern is { } pattern)
            yield return $"{matcher(pattern)}.Matches({text})";
        if (IsCompared(kind) && expression.MinimumValue is { } minimum)
            yield return $"{variable} >= {LiteralOf(kind, minimum)}";
        if (IsCompared(kind) && expression.MaximumValue is { } maximum)
            yield return $"{variable} <= {LiteralOf(kind, maximum)}";
        if (expression.EqualsNumber is { } number)
            yield return $"{variable} == {LiteralOf(kind, number)}";
        if (expression.EqualsString is { } equal)
            yield return $"{text} == {Literal.Of(equal)}";
        if (!expression.EqualsStringIn.IsEmpty)
            yield return $"{text} is {string.Join(" or ", expression.EqualsStringIn.Select(Literal.Of))}";
    }

    /// <summary>The slot's own demands, and those of its type; of a reference, those of the identifier's type.</summary>
    private static IEnumerable<SlotExpressionModel> Expressions(EmissionContext context, SlotModel slot)
    {
        yield return slot;
        if (TypeOf(context, slot) is { } type)
            yield return type.Constraint;
    }

    private static TypeModel? TypeOf(EmissionContext context, SlotModel slot)
    {
        RangeModel? range = slot.Range;
        if (range is { Kind: RangeKind.Class } && slot.Inlining == Inlining.None && context.Lineage.Find(range.Name) is { } target)
            range = Lineage.Key(target)?.Range;
        return context.Type(range);
    }

    private static bool IsWhole(ShapeKind kind, SlotExpressionModel expression)
    {
        bool isText = kind is ShapeKind.Text or ShapeKind.Enum or ShapeKind.Reference;
        bool isBounded = (expression.MinimumValue ?? expression.MaximumValue) is not null;
        return (expression.Pattern is null || isText || kind == ShapeKind.Integer)
            && ((expression.EqualsString is null && expression.EqualsStringIn.IsEmpty) || isText)
            && (!isBounded || (IsCompared(kind) && CanBe(kind, expression.MinimumValue) && CanBe(kind, expression.MaximumValue)))
            && (expression.EqualsNumber is null || (IsCompared(kind) && kind != ShapeKind.Date && CanBe(kind, expression.EqualsNumber)));
    }

    private static bool IsCompared(ShapeKind kind) => kind is ShapeKind.Integer or ShapeKind.Number or ShapeKind.Decimal or ShapeKind.Date;

    private static bool CanBe(ShapeKind kind, string? limit) => limit is null || LiteralOf(kind, limit) is not null;

    private static string? LiteralOf(ShapeKind kind, string limit)
    {
        ReadOnlySpan<char> text = limit.AsSpan();
        if (kind == ShapeKind.Date)
            return LexicalDate.TryReadDate(text, out int year, out int month, out int day) ? $"new DateOnly({year}, {month}, {day})" : null;
        if (kind == ShapeKind.Integer && LexicalNumber.TryReadInteger(text, out long whole))
            return whole == long.MinValue ? "long.MinValue" : whole.ToString(CultureInfo.InvariantCulture);
        if (kind is ShapeKind.Integer or ShapeKind.Decimal && LexicalNumber.TryReadDecimal(text, out decimal exact))
            return exact.ToString(CultureInfo.InvariantCulture) + "m";
        return kind == ShapeKind.Number && LexicalNumber.TryReadDouble(text, out double number) && !double.IsInfinity(number)
            && !double.IsNaN(number)
            ? number.ToString("R", CultureInfo.InvariantCulture) + "d"
            : null;
    }

    private static string? Syntax(EmissionContext context, SlotModel slot) => TypeOf(context, slot)?.Kind switch
    {
        ScalarType.Uri => "ValueCheck.Uri",
        ScalarType.UriOrCurie or ScalarType.ObjectIdentifier => "ValueCheck.UriOrCurie",
        ScalarType.Curie => "ValueCheck.Curie",
        ScalarType.NcName => "ValueCheck.NcName",
        ScalarType.NodeIdentifier => "ValueCheck.NodeIdentifier",
        ScalarType.DateOrDateTime => "ValueCheck.DateOrDateTime",
        _ => null,
    };
}
