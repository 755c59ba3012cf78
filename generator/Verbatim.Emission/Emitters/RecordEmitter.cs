namespace Verbatim.Emission.Emitters;

/// <summary>Writes the type of a class: a record, or an interface where the class is a mixin.</summary>
internal static class RecordEmitter
{
    /// <summary>Writes the type with its documentation and properties.</summary>
    public static void Emit(IndentedWriter writer, EmissionContext context, ClassModel c)
    {
        writer.Summary(c.Description ?? $"A {c.Name}, as the schema {context.Model.Name} declares it.");
        writer.Remarks(c.Uri);
        writer.Deprecated(c.Deprecated);
        using (writer.Open(Header(context, c)))
        {
            bool isFirst = true, isShort = false;
            HashSet<string> own = [.. context.OwnSlots(c).Select(static s => s.Name)];
            foreach (SlotModel slot in c.Slots)
            {
                if (Property(context, c, slot, own.Contains(slot.Name)) is not { } property)
                    continue;
                // What is described elsewhere stands close together.
                bool wasShort = isShort;
                string? place = context.Documentation.PlaceOf(c, slot);
                isShort = place is not null;
                if (!isFirst && !(isShort && wasShort))
                    writer.Blank();
                isFirst = false;
                SlotDocumentation.Write(writer, slot, place);
                writer.Deprecated(slot.Deprecated);
                writer.Write(property);
            }
            if (context.DeclaresExtra(c))
            {
                if (!isFirst)
                    writer.Blank();
                isFirst = false;
                writer.Summary("What stands under keys that no slot has, in the order written.");
                string get = "get => _ExtraSlots; init => _ExtraSlots = value;";
                writer.Write($"public ValueList<KeyValuePair<string, AnyValue>> ExtraSlots {{ {get} }}");
            }
            foreach (string member in Members(context, c))
            {
                if (!isFirst)
                    writer.Blank();
                isFirst = false;
                writer.Write(member);
            }
        }
    }

    private static string Header(EmissionContext context, ClassModel c)
    {
        string kind = c.Mixin ? "partial interface" : c.Abstract ? "abstract partial record" : "partial record";
        List<string> bases = [];
        if (context.Lineage.BaseRecord(c) is { } parent)
            bases.Add(context.Names.Class(parent.Name));
        bases.AddRange(context.Lineage.Interfaces(c).Select(i => context.Names.Class(i.Name)));
        bases.Add(c.Mixin ? "IRecord" : $"IRecord<{context.Names.Class(c.Name)}>");
        if (c.Mixin)
            bases.Add($"IReadable<{context.Names.Class(c.Name)}>");
        if (KeyOf(context, c) is { } key)
            bases.Add($"IKeyed<{SlotShapes.KeyType(key)}>");
        return $"public {kind} {context.Names.Class(c.Name)}{(bases.Count == 0 ? "" : " : " + string.Join(", ", bases))}";
    }

    private static string? Property(EmissionContext context, ClassModel c, SlotModel slot, bool isOwn)
    {
        SlotShape shape = context.Shapes[c, slot];
        if (shape.Kind == ShapeKind.Designator)
            return DesignatorProperty(context, c, shape, isOwn);
        if (!isOwn)
            return null;
        if (c.Mixin)
            return $"{(HidesOurs(c, shape) ? "new " : "")}{shape.PropertyType} {shape.Property} {{ get; }}";
        string start = shape.Required ? "public required" : "public";
        string value = shape.FieldType == shape.PropertyType ? shape.Field : shape.Field + "!";
        return $"{start} {shape.PropertyType} {shape.Property} {{ get => {value}; init => {shape.Field} = value; }}";
    }

    // Of what an interface of ours has already; a record implements that beside its properties.
    private static bool HidesOurs(ClassModel c, SlotShape shape) =>
        shape.Property is "Info" or "Conforms" or "Write" or "WriteSlots" || (shape.Property == "Key" && Lineage.Key(c) is not null);

    // The class decides what its objects call themselves, so every concrete class says it anew.
    private static string? DesignatorProperty(EmissionContext context, ClassModel c, SlotShape shape, bool isOwn)
    {
        if (c.Mixin)
            return isOwn ? $"{(HidesOurs(c, shape) ? "new " : "")}string {shape.Property} {{ get; }}" : null;
        string modifier = !isOwn ? "override" : c.Abstract ? "abstract" : "virtual";
        if (c.Abstract)
            return isOwn ? $"public abstract string {shape.Property} {{ get; }}" : null;
        return $"public {modifier} string {shape.Property} => {Literal.Of(Designation.Written(context.Model, c))};";
    }

    private static IEnumerable<string> Members(EmissionContext context, ClassModel c)
    {
        string name = context.Names.Class(c.Name);
        string codec = context.Codec(c);
        string head = $"static {name}? IReadable<{name}>.Read<TReader>(ref TReader reader, string? key)";
        string read = $"{head} => {ReaderEmitter.Call(context, c)};";
        if (c.Mixin)
            return [read];
        SharedCode shared = context.Shared(c);
        return [.. ReadMembers(context, c, name), .. KeyMembers(context, c), $"""
            static RecordInfo IRecord<{name}>.ClassInfo => {codec}.Info;

            {read}

            RecordInfo IChecked.Info => {codec}.Info;

            bool IChecked.Conforms(CheckScope scope) => {context.Codec(shared.Checker)}.Conforms(this, scope);

            void IWritable.WriteSlots(DocumentWriter writer, bool withKey) => {context.Codec(shared.Writer)}.Write(this, writer, withKey);
            """];
    }

    private static IEnumerable<string> ReadMembers(EmissionContext context, ClassModel c, string name)
    {
        if (!IsDocument(c))
            yield break;
        string modifier = HasDocumentAbove(context, c) ? "static new" : "static";
        string text = "SourceText";
        string texts = "ITextSource";
        string reader = "DocumentReader";
        yield return $"""
            /// <inheritdoc cref="DocumentReader.Read{"{T}"}(SourceText, ITextSource)"/>
            public {modifier} ReadResult<{name}> Read({text} text, {texts}? texts = null) => {reader}.Read<{name}>(text, texts);

            /// <inheritdoc cref="DocumentReader.Read{"{T}"}(ReadOnlyMemory{"{byte}"}, string, ITextSource)"/>
            public {modifier} ReadResult<{name}> Read(ReadOnlyMemory<byte> utf8, string path, {texts}? texts = null) =>
                {reader}.Read<{name}>(utf8, path, texts);

            /// <inheritdoc cref="DocumentReader.ReadFile{"{T}"}(string)"/>
            public {modifier} ReadResult<{name}> ReadFile(string path) => {reader}.ReadFile<{name}>(path);
            """;
    }

    // An abstract class without a type designator has no object that a document could hold (P8).
    private static bool IsDocument(ClassModel c) => !c.Abstract || Lineage.Designator(c) is not null;

    private static bool HasDocumentAbove(EmissionContext context, ClassModel c) =>
        context.Lineage.BaseRecord(c) is { } parent && (IsDocument(parent) || HasDocumentAbove(context, parent));

    private static IEnumerable<string> KeyMembers(EmissionContext context, ClassModel c)
    {
        // A mixin's key may be of another type than the one that the class itself is keyed by.
        IEnumerable<SlotShape> ofMixins = context.Lineage.AllInterfaces(c).Select(Lineage.Key).OfType<SlotModel>()
            .Select(key => context.Shapes[c, context.Lineage.Slot(c, key.Name)!]);
        IEnumerable<SlotShape> all = KeyOf(context, c) is { } own ? [own, .. ofMixins] : ofMixins;
        foreach (SlotShape key in all.GroupBy(SlotShapes.KeyType).Select(static same => same.First()))
        {
            string type = SlotShapes.KeyType(key);
            string text = KeyText(key);
            yield return $"""
                {type} IKeyed<{type}>.Key => {(type == key.Item ? KeyValue(key) : text)};

                string IKeyed<{type}>.KeyText => {text};
                """;
        }
    }

    // A record implements the key of what it extends already; that of an interface it implements itself.
    private static SlotShape? KeyOf(EmissionContext context, ClassModel c)
    {
        if (Lineage.Key(c) is not { } key)
            return null;
        bool inherited = context.Lineage.BaseRecord(c) is { } parent && Lineage.Key(parent) is not null;
        return inherited ? null : context.Shapes[c, key];
    }

    private static string KeyText(SlotShape key) => key.Kind switch
    {
        _ when key.Arity != Arity.One => $"KeyText.Of({key.Property})",
        ShapeKind.Text or ShapeKind.Designator => KeyValue(key),
        ShapeKind.Enum => KeyValue(key) + ".ToText()",
        _ => $"KeyText.Of({key.Property})",
    };

    // Where a class above has the slot too, and not as its key, C# does not know that there is a value.
    private static string KeyValue(SlotShape key) =>
        key.Property + (key.Required || key.Kind == ShapeKind.Designator ? "" : key.IsStruct ? ".GetValueOrDefault()" : "!");
}
