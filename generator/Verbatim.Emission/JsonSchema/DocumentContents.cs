namespace Verbatim.Emission.JsonSchema;

/// <summary>Which objects a document can hold.</summary>
internal static class DocumentContents
{
    /// <summary>The classes of all objects that can stand in a document with one object of a class.</summary>
    public static HashSet<string> Of(JsonSchemaContext context, ClassModel root)
    {
        HashSet<string> held = [];
        Stack<ClassModel> open = new([root]);
        while (open.Count > 0)
        {
            ClassModel next = open.Pop();
            if (!held.Add(next.Name))
                continue;
            IEnumerable<ClassModel> below = Lineage.Designator(next) is null ? [] : context.Descendants(next);
            foreach (ClassModel reached in below.Concat(next.Slots.SelectMany(slot => Inside(context, slot, slot.Inlining))))
                open.Push(reached);
        }
        return held;
    }

    private static IEnumerable<ClassModel> Inside(JsonSchemaContext context, SlotExpressionModel expression, Inlining? inlining)
    {
        if (context.Class(expression.Range) is { } c && (inlining != Inlining.None || Lineage.Key(c) is null))
            yield return c;
        foreach (ClassModel inside in expression.Branches.SelectMany(branch => Inside(context, branch, null)))
            yield return inside;
    }
}
