namespace Verbatim.Emission.Emitters;

/// <summary>
/// Writes how an object is read: one pass over the keys, each value by its range, and null at the first doubt. One text serves JSON
/// bytes, YAML events and document trees.
/// </summary>
internal static class ReaderEmitter
{
    private const string Constraint = "    where TReader : struct, IReader, allows ref struct";

    /// <summary>Writes the reader: of the class itself where it has objects, and of whatever class an object names.</summary>
    public static void Emit(IndentedWriter writer, EmissionContext context, ClassModel c)
    {
        bool hasObjects = !c.Abstract && !c.Mixin;
        if (hasObjects)
        {
            IEnumerable<int> required = Enumerable.Range(0, c.Slots.Count).Where(i => c.Slots[i].MustHaveValue);
            writer.Write("private static readonly KeySet Keys = new(");
            using (writer.Indent())
                writer.Write($"{Wrapped.List(c.Slots.Select(static s => Literal.Of(s.Key)))},\nrequired: [{string.Join(", ", required)}]);");
            writer.Blank();
        }
        EmitRead(writer, context, c, hasObjects);
        if (!hasObjects)
            return;
        writer.Blank();
        EmitReadSelf(writer, context, c);
    }

    private static void EmitRead(IndentedWriter writer, EmissionContext context, ClassModel c, bool hasObjects)
    {
        string head = $"internal static {context.Names.Class(c.Name)}? Read<TReader>(ref TReader reader, string? key)\n{Constraint}";
        if (Lineage.Designator(c) is not { } designator)
        {
            // P8: without a type designator an object is held to the class itself, and an abstract one has none.
            writer.Write($"{head} => {(hasObjects ? "ReadSelf(ref reader, key)" : "null")};");
            return;
        }
        string[] unnamed = hasObjects && !designator.MustHaveValue ? ["-1 => ReadSelf(ref reader, key),"] : [];
        string look = $"reader.FindDesignator({Literal.Of(designator.Key)}, ";
        ClassModel top = context.Hierarchies.TopOf(c);
        if (top != c)
        {
            string codec = context.Names.Class(top.Name) + CSharpNames.Codec;
            EmitSwitch(writer, $"{head} => {look}{codec}.Classes)",
                [.. unnamed, $"int named => {codec}.ReadNamed(ref reader, key, named) as {context.Names.Class(c.Name)},"]);
            return;
        }
        bool isShared = context.Hierarchies.IsShared(c);
        EmitClasses(writer, context, c, designator, isShared ? "internal" : "private", out List<string> arms);
        if (!isShared)
        {
            EmitSwitch(writer, $"{head} => {look}Classes)", [.. arms, .. unnamed, "_ => null,"]);
            return;
        }
        EmitSwitch(writer, $"{head} => {look}Classes)", [.. unnamed, "int named => ReadNamed(ref reader, key, named),"]);
        writer.Blank();
        string named = head.Replace(" Read<", " ReadNamed<").Replace("string? key)", "string? key, int named)");
        EmitSwitch(writer, $"{named} => named", [.. arms, "_ => null,"]);
    }

    private static void EmitSwitch(IndentedWriter writer, string head, IEnumerable<string> arms)
    {
        using (writer.Open(head + " switch", ";"))
        {
            foreach (string arm in arms)
                writer.Write(arm);
        }
    }

    private static void EmitClasses(IndentedWriter writer, EmissionContext context, ClassModel c, SlotModel designator,
        string access, out List<string> arms)
    {
        arms = [];
        int position = 0;
        writer.Write($"{access} static readonly KeySet Classes = new([");
        foreach (ClassModel d in context.Lineage.Assignable(c).Where(static d => !d.Abstract && !d.Mixin))
        {
            IReadOnlyList<string> names = Designation.Read(context.Model, context.Lineage, designator, d);
            if (names.Count == 0)
                continue;
            using (writer.Indent())
                writer.Write(string.Join(", ", names.Select(Literal.Of)) + ",");
            string positions = string.Join(" or ", names.Select((_, i) => position + i));
            arms.Add($"{positions} => {context.Names.Class(d.Name)}{CSharpNames.Codec}.ReadSelf(ref reader, key),");
            position += names.Count;
        }
        writer.Write("]);");
        writer.Blank();
    }

    private static void EmitReadSelf(IndentedWriter writer, EmissionContext context, ClassModel c)
    {
        Locals locals = new(context, c);
        string name = context.Names.Class(c.Name);
        using (writer.Open($"internal static {name}? ReadSelf<TReader>(ref TReader reader, string? key)\n{Constraint}"))
        {
            foreach (SlotModel slot in c.Slots)
            {
                if (locals.Shape(slot).Kind != ShapeKind.Designator)
                    writer.Write(locals.Declare(slot));
            }
            bool hasExtra = EmissionContext.HasExtra(c);
            if (hasExtra)
                writer.Write($"List<KeyValuePair<string, AnyValue>> extra = [];");
            writer.Write("KeyCursor keys = new(Keys);");
            string inside = KeyedForm.Emit(writer, context, c, locals);
            using (writer.Open($"while ({inside}reader.NextKey(ref keys))"))
            {
                using (writer.Open("bool isRead = keys.Current switch", ";"))
                {
                    for (int i = 0; i < c.Slots.Count; i++)
                        writer.Write($"{i} => {locals.Read(c.Slots[i])},");
                    writer.Write(hasExtra ? "_ => reader.TryReadExtra(ref keys, extra)," : "_ => false,");
                }
                writer.Write("if (!isRead)\n    return null;");
            }
            writer.Write("if (!keys.IsComplete || reader.IsInDoubt)\n    return null;");
            EmitConstruction(writer, c, locals, name);
        }
    }

    private static void EmitConstruction(IndentedWriter writer, ClassModel c, Locals locals, string name)
    {
        SlotModel[] set = [.. c.Slots.Where(s => locals.Shape(s).Kind != ShapeKind.Designator)];
        if (set.Length == 0 && !EmissionContext.HasExtra(c))
        {
            writer.Write($"return new {name}();");
            return;
        }
        using (writer.Open($"return new {name}", ";"))
        {
            foreach (SlotModel slot in set)
                writer.Write($"{locals.Shape(slot).Property} = {locals.Value(slot)},");
            if (EmissionContext.HasExtra(c))
                writer.Write("ExtraSlots = [.. extra],");
        }
    }
}
