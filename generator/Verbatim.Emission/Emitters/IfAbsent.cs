namespace Verbatim.Emission.Emitters;

/// <summary>
/// The value an absent slot takes, as C# writes it (P11). The model has it as a document would: <c>5</c>, not <c>int(5)</c>.
/// </summary>
internal static class IfAbsent
{
    private const string NewBlankNode = "_:";

    /// <summary>The value, a list of one where there may be several; null where the slot has none that C# can write.</summary>
    public static string? Value(EmissionContext context, ClassModel c, SlotModel slot)
    {
        SlotShape shape = context.Shapes[c, slot];
        if (slot.IfAbsent is not { } text || shape.Arity == Arity.Keyed || shape.Required || IsQuotedBy(context, slot)
            || One(context, shape, slot, text) is not { } value)
            return null;
        return shape.Arity == Arity.Many ? $"[{value}]" : value;
    }

    private static string? One(EmissionContext context, SlotShape shape, SlotModel slot, string text)
    {
        ReadOnlySpan<char> written = text.AsSpan();
        return shape.Kind switch
        {
            ShapeKind.Text => text == NewBlankNode && IsNode(context, slot) ? "BlankNode.New()" : Literal.Of(text),
            ShapeKind.Enum => OfEnum(context, shape, text),
            ShapeKind.Integer => LexicalNumber.TryReadInteger(written, out long whole) ? OfInteger(whole) : null,
            ShapeKind.Number => LexicalNumber.TryReadDouble(written, out double number) && Math.Abs(number) <= double.MaxValue
                ? number.ToString("R", CultureInfo.InvariantCulture) + "d" : null,
            ShapeKind.Decimal => LexicalNumber.TryReadDecimal(written, out decimal exact)
                ? exact.ToString(CultureInfo.InvariantCulture) + "m" : null,
            ShapeKind.Boolean => LexicalNumber.TryReadBoolean(written, out bool truth) ? (truth ? "true" : "false") : null,
            ShapeKind.Date => LexicalDate.TryReadDate(written, out int year, out int month, out int day)
                ? $"new DateOnly({year}, {month}, {day})" : null,
            ShapeKind.DateTime => LexicalDate.TryReadDateTime(written, out DateTime moment, out int? offset)
                ? $"new DateTimeOffset({moment.Ticks}L, TimeSpan.FromMinutes({offset ?? 0}))" : null,
            ShapeKind.Time => LexicalDate.TryReadTime(written, out long ticks, out int? zone) && zone is null or 0
                ? $"new TimeOnly({ticks}L)" : null,
            _ => null,
        };
    }

    // What is quoted, and from where, is what the document says itself.
    private static bool IsQuotedBy(EmissionContext context, SlotModel slot) =>
        slot.Find<QuotedFrom>() is not null || context.Quotations.Name(slot);

    private static string OfInteger(long whole) =>
        whole == long.MinValue ? "long.MinValue" : whole.ToString(CultureInfo.InvariantCulture) + "L";

    private static bool IsNode(EmissionContext context, SlotModel slot) =>
        context.Type(slot.Range)?.Kind is ScalarType.NodeIdentifier or ScalarType.String or ScalarType.UriOrCurie
            or ScalarType.ObjectIdentifier or ScalarType.Curie;

    private static string? OfEnum(EmissionContext context, SlotShape shape, string text)
    {
        EnumModel model = context.Lineage.View.FindEnum(shape.Element)!;
        // A property is often named as its enumeration is, and would be taken for it.
        return context.EnumValue(model, text, isHidden: true);
    }
}
