namespace Verbatim.Emission.Emitters;

/// <summary>
/// Annotation <c>quoted_from</c>, compiled: each object passes down what it knows of the quoted file. A schema in which different slots
/// name files for different quotations is left to the interpreter.
/// </summary>
internal static class QuoteConditions
{
    private static bool IsWhole(EmissionContext context, ClassModel c, SlotModel slot, QuotedFrom quotation)
    {
        bool isText = context.Shapes[c, slot] is { Kind: ShapeKind.Text, Arity: not Arity.Keyed } shape
            && (shape.Arity == Arity.One || (quotation.Prefix ?? quotation.Suffix) is null);
        return context.Quotations.AreOfOneFile && isText && IsText(context, c, quotation.Prefix) && IsText(context, c, quotation.Suffix)
            && context.NamesFilesByText;
    }

    /// <summary>Whether every slot that names a quoted file, or its hash, is a text.</summary>
    public static bool NameFilesByText(EmissionContext context) => context.Model.Classes.Where(Lineage.HasType)
        .All(c => IsText(context, c, context.Quotations.First?.Source) && IsText(context, c, context.Quotations.First?.Sha256));

    /// <summary>The statement by which an object passes on what it knows of the quoted file, or null where it knows nothing.</summary>
    public static string? Enter(EmissionContext context, ClassModel c)
    {
        QuotedFrom? quotation = context.Quotations.First;
        string source = Value(context, c, quotation?.Source), sha256 = Value(context, c, quotation?.Sha256);
        return source == "null" && sha256 == "null" ? null : $"scope = scope.Enter({source}, {sha256});";
    }

    /// <summary>The condition on a slot that quotes, or nothing where C# cannot tell.</summary>
    public static IEnumerable<Condition>? Of(EmissionContext context, ClassModel c, SlotModel slot, QuotedFrom quotation)
    {
        if (!IsWhole(context, c, slot, quotation))
            return null;
        string value = "value." + context.Shapes[c, slot].Property;
        bool canChoose = (quotation.Prefix ?? quotation.Suffix) is not null;
        return [Condition.Of(canChoose
            ? $"scope.Quotes({value}, {Value(context, c, quotation.Prefix)}, {Value(context, c, quotation.Suffix)})"
            : $"scope.Quotes({value})")];
    }

    private static bool IsText(EmissionContext context, ClassModel c, string? name) =>
        Find(c, name) is not { } slot || context.Shapes[c, slot] is { Kind: ShapeKind.Text, Arity: Arity.One };

    private static string Value(EmissionContext context, ClassModel c, string? name) =>
        Find(c, name) is { } slot && IsText(context, c, name) ? "value." + context.Shapes[c, slot].Property : "null";

    private static SlotModel? Find(ClassModel c, string? name) =>
        name is null ? null : c.Slots.FirstOrDefault(s => s.Key == Quotations.KeyOf(name));
}
