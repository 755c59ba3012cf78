namespace Verbatim.Emission.Emitters;

/// <summary>
/// Writes how an object is read: one pass over the keys, each value by its range, and null at the first doubt. One text serves JSON
/// bytes, YAML events and document trees.
/// </summary>
internal static class ReaderEmitter
{
    /// <summary>What every reader is.</summary>
    public const string Constraint = "    where TReader : struct, IReader, allows ref struct";

    /// <summary>Writes the reader: of the class itself where it has objects, and of whatever class an object names.</summary>
    public static void Emit(IndentedWriter writer, EmissionContext context, ClassModel c)
    {
        bool hasObjects = !c.Abstract && !c.Mixin;
        if (!c.Mixin && (hasObjects || context.Lineage.IsExtended(c)))
            EmitKeys(writer, context, c, hasObjects);
        if (Lineage.Designator(c) is { } designator)
        {
            writer.Blank();
            EmitRead(writer, context, c, designator, hasObjects);
        }
        if (!hasObjects)
            return;
        writer.Blank();
        EmitReadSelf(writer, context, c);
    }

    /// <summary>
    /// The expression that reads an object in the place of one of a class. P8: without a type designator it is held to the class itself,
    /// and an abstract one has none.
    /// </summary>
    public static string Call(EmissionContext context, ClassModel c) =>
        Lineage.Designator(c) is not null ? $"{context.Codec(c)}.Read(ref reader, key)"
        : c.Abstract || c.Mixin ? "null" : $"{context.Codec(c)}.ReadSelf(ref reader, key)";

    private static void EmitKeys(IndentedWriter writer, EmissionContext context, ClassModel c, bool hasObjects)
    {
        IEnumerable<int> required = Enumerable.Range(0, hasObjects ? c.Slots.Count : 0).Where(i => c.Slots[i].MustHaveValue);
        ClassModel? above = context.Shared(c).KeysAfter;
        string keys = Wrapped.List(c.Slots.Skip(above?.Slots.Count ?? 0).Select(static s => Literal.Of(s.Key)));
        writer.Blank();
        writer.Write("internal static readonly KeySet Keys = new(");
        using (writer.Indent())
        {
            writer.Write($"{(above is null ? "" : context.Codec(above) + ".Keys, ")}{keys},");
            writer.Write($"required: [{string.Join(", ", required)}]);");
        }
    }

    private static void EmitRead(IndentedWriter writer, EmissionContext context, ClassModel c, SlotModel designator, bool hasObjects)
    {
        string head = $"internal static {context.Names.Class(c.Name)}? Read<TReader>(ref TReader reader, string? key)\n{Constraint}";
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
        string name = context.Names.Class(c.Name);
        bool hasExtra = EmissionContext.HasExtra(c);
        using (writer.Open($"internal static {name}? ReadSelf<TReader>(ref TReader reader, string? key)\n{Constraint}"))
        {
            if (hasExtra)
                writer.Write("List<KeyValuePair<string, AnyValue>> extra = [];");
            string inside = KeyedForm.Emit(writer, context, c, key => writer.Write($"""
                {name} value = new(){Initial(context, c, key)};
                KeyCursor keys = new(Keys);
                """));
            string read = "value.ReadSlot(ref reader, keys.Current, key)";
            writer.Write($$"""
                while ({{inside}}reader.NextKey(ref keys))
                {
                    if (!{{(hasExtra ? $"(keys.Current >= 0 ? {read} : reader.TryReadExtra(ref keys, extra))" : read)}})
                        return null;
                }
                """);
            if (hasExtra)
                writer.Write("value.KeepExtra(extra);");
            writer.Write("return keys.IsComplete && !reader.IsInDoubt ? value : null;");
        }
    }

    /// <summary>
    /// What a new object begins with: something for each property that C# demands, its key, and defaults that the class above has not.
    /// </summary>
    private static string Initial(EmissionContext context, ClassModel c, string? key)
    {
        List<string> values = [];
        foreach (SlotModel slot in c.Slots)
        {
            SlotShape shape = context.Shapes[c, slot];
            if (shape.Kind == ShapeKind.Designator)
                continue;
            if (key is not null && ReferenceEquals(slot, Lineage.Key(c)))
                values.Add($"{shape.Property} = {key}");
            else if (shape.Required)
                values.Add($"{shape.Property} = default{(shape.IsStruct || shape.Arity != Arity.One ? "" : "!")}");
            else if (context.HasDefaults && IfAbsent.Value(context, c, slot) is var usual && usual != Inherited(context, c, slot))
                values.Add($"{shape.Property} = {usual ?? "default"}");
        }
        return values.Count == 0 ? "" : $" {{ {Wrapped.Names(values)} }}";
    }

    // The default that the class gives which brings the property in.
    private static string? Inherited(EmissionContext context, ClassModel c, SlotModel slot)
    {
        (ClassModel Class, SlotModel Slot) first = (c, slot);
        while (context.Lineage.BaseRecord(first.Class) is { } parent && context.Lineage.Slot(parent, slot.Name) is { } above)
            first = (parent, above);
        return IfAbsent.Value(context, first.Class, first.Slot);
    }
}
