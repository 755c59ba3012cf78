namespace Verbatim.LinkML.SchemaChecks;

/// <summary>
/// Defaults that their slots rule out (P11). A default stands where a document says nothing, so it is held to the slot as if the
/// document had said it. That its kind fits the range is asked where it is read.
/// </summary>
internal static class DefaultCheck
{
    public static void Check(ResolvedSchema schema, DiagnosticBag bag)
    {
        Lazy<ValidationContext> walk = new(() => new ValidationContext(
            new ModelIndex(schema.Model), DocumentParser.Parse(SourceText.From("default.yaml", "")), texts: null, CancellationToken.None));
        HashSet<(InducedSlot, string)> checkedDefaults = [];
        foreach (ClassModel owner in schema.Model.Classes)
        {
            IReadOnlyList<InducedSlot> induced = schema.Slots.Of(owner.Name);
            for (int i = 0; i < induced.Count; i++)
            {
                // A default may name the class that has it, so two classes can have two.
                if (owner.Slots[i] is { IfAbsent: { } text, Range: not { Kind: RangeKind.Class } } slot && slot.Find<ArrayShape>() is null
                    && induced[i].Definition.IfAbsent is { } written && checkedDefaults.Add((induced[i], text)))
                    Check(walk.Value, owner, slot, text, written, bag);
            }
        }
    }

    private static void Check(
        ValidationContext walk, ClassModel owner, SlotModel slot, string text, Placed<string> written, DiagnosticBag bag)
    {
        ResolvedSlot resolved = walk.Index.FindClass(owner.Name)!.FindSlotByName(slot.Name)!;
        // There is no document to point into.
        if (resolved.Value.Type?.Kind == ScalarType.JsonPointer)
            return;
        List<Diagnostic> outer = walk.BeginRehearsal();
        ValueWalk.Check(walk, new ValueSite(slot.Key, null, slot.Inlining, null), resolved.Value,
            new ScalarNode(default, text, text.Length == 0 ? ScalarKind.Quoted : ScalarKind.Plain));
        Diagnostic? misfit = walk.EndRehearsal(outer).Find(static found => found.Severity == DiagnosticSeverity.Error);
        if (misfit is not null)
            bag.Report(SchemaDiagnostics.DefaultMisfit, written.Place, written.Value, misfit.Message);
    }
}
