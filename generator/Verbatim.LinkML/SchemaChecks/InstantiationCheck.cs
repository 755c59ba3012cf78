namespace Verbatim.LinkML.SchemaChecks;

/// <summary>
/// Slots in which no object can stand: written out, of a class without objects of its own, and without a designator (P8).
/// </summary>
internal static class InstantiationCheck
{
    public static void Check(ResolvedSchema schema, DiagnosticBag bag)
    {
        Dictionary<string, bool> hasDesignator = new(StringComparer.Ordinal);
        foreach ((_, SlotModel slot, InducedSlot induced) in schema.DistinctSlots())
        {
            bool isWrittenOut = slot is { Inlining: not Inlining.None, Range.Kind: RangeKind.Class };
            if (!isWrittenOut || schema.View.FindClass(slot.Range) is not { IsAny: false, IsNeverInstantiated: true } range)
                continue;
            if (!hasDesignator.TryGetValue(range.Name, out bool has))
                hasDesignator[range.Name] = has = range.Slots.Any(static s => s.DesignatesType);
            if (!has)
                Report(slot, range, induced, bag);
        }
    }

    private static void Report(SlotModel slot, ClassModel range, InducedSlot induced, DiagnosticBag bag)
    {
        // Whoever imports a built-in schema can change nothing in it.
        if (induced.Definition.Range is { } written && !BuiltInSchemas.Contains(written.Place.Text.Path))
            bag.Report(SchemaDiagnostics.NothingCanStandThere, written.Place, slot.Name, range.Name, range.Abstract
                ? "abstract" : "a mixin");
    }
}
