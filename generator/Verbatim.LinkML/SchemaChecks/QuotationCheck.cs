namespace Verbatim.LinkML.SchemaChecks;

/// <summary>
/// Annotation <c>quoted_from</c>: some class from the quoting one up to the root of documents must have the slot that names the
/// text, and the quoting class the slots that help to find the place.
/// </summary>
internal static class QuotationCheck
{
    public static void Check(ResolvedSchema schema, DiagnosticBag bag)
    {
        List<(ClassModel Class, SlotModel Slot)> quoting =
        [
            .. schema.Model.Classes.SelectMany(static c => c.Slots.Where(static s => s.Find<QuotedFrom>() is not null).Select(s => (c, s))),
        ];
        if (quoting.Count == 0)
            return;
        Containment containment = new(schema.View);
        foreach (string tag in AnnotationNames.SourceOfQuotation)
        {
            foreach (IGrouping<Placed<string>, ClassModel> group in Annotated(quoting, tag, schema))
                CheckSource(group.Key, [.. group], containment, bag);
        }
        foreach ((ClassModel owner, SlotModel slot) in quoting)
        {
            foreach (string tag in AnnotationNames.PlaceOfQuotation)
                CheckHelper((owner, slot), tag, schema, bag);
        }
    }

    private static void CheckSource(Placed<string> source, List<ClassModel> owners, Containment containment, DiagnosticBag bag)
    {
        HashSet<string> known = [.. owners.SelectMany(containment.SlotsOnTheWay)];
        if (!known.Contains(source.Value, SlotName.Comparer))
            bag.ReportUnknownName(
                SchemaDiagnostics.UnreachableQuotation, source.Place, source.Value, known, owners[0].Name, source.Value);
    }

    private static void CheckHelper((ClassModel Class, SlotModel Slot) quoting, string tag, ResolvedSchema schema, DiagnosticBag bag)
    {
        if (Find(quoting, tag, schema) is not { } named || quoting.Class.Slots.Any(s => SlotName.Comparer.Equals(s.Name, named.Value)))
            return;
        bag.ReportUnknownName(
            SchemaDiagnostics.MissingSlot, named.Place, named.Value, quoting.Class.Slots.Select(static s => s.Name),
            quoting.Class.Name, named.Value);
    }

    /// <summary>The annotations of that tag, each with the classes whose slot carries it.</summary>
    private static IEnumerable<IGrouping<Placed<string>, ClassModel>> Annotated(
        List<(ClassModel Class, SlotModel Slot)> quoting, string tag, ResolvedSchema schema) =>
        from quoted in quoting
        let named = Find(quoted, tag, schema)
        where named is not null
        group quoted.Class by named.Value;

    private static Placed<string>? Find((ClassModel Class, SlotModel Slot) quoting, string tag, ResolvedSchema schema) =>
        AnnotationNames.Find(schema.Slots.Find(quoting.Class.Name, quoting.Slot.Name)!.Definition.Annotations, tag);
}
