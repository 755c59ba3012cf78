namespace Verbatim.LinkML.SchemaChecks;

/// <summary>
/// Slots in which no object can stand: written out, of a class without objects of its own, and without a designator (P8).
/// </summary>
internal static class InstantiationCheck
{
    public static void Check(ResolvedSchema schema, DiagnosticBag bag)
    {
        foreach (ClassModel owner in schema.Model.Classes)
        {
            foreach (SlotModel slot in owner.Slots)
            {
                bool isWrittenOut = slot is { Inlining: not Inlining.None, Range.Kind: RangeKind.Class };
                if (isWrittenOut && schema.View.FindClass(slot.Range) is { IsAny: false, IsNeverInstantiated: true } range
                    && !range.Slots.Any(static s => s.DesignatesType))
                    Report(owner, slot, range, schema, bag);
            }
        }
    }

    private static void Report(ClassModel owner, SlotModel slot, ClassModel range, ResolvedSchema schema, DiagnosticBag bag)
    {
        // Whoever imports a built-in schema can change nothing in it.
        if (schema.Slots.Find(owner.Name, slot.Name)?.Definition.Range is { } written
            && !BuiltInSchemas.Contains(written.Place.Text.Path))
            bag.Report(SchemaDiagnostics.NothingCanStandThere, written.Place, slot.Name, range.Name, range.Abstract
                ? "abstract" : "a mixin");
    }
}
