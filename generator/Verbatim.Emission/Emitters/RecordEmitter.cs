using Verbatim.Emission.Shapes;
using Verbatim.Emission.Writing;
using Verbatim.LinkML.Model;

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
            bool first = true;
            foreach (SlotModel slot in c.Slots)
            {
                string? property = Property(context, c, slot);
                if (property is null)
                    continue;
                if (!first)
                    writer.Blank();
                first = false;
                writer.Summary(Describe(slot));
                writer.Remarks(slot.Uri);
                writer.Deprecated(slot.Deprecated);
                writer.Write(property);
            }
            EmitKey(writer, context, c, first);
        }
    }

    private static string Header(EmissionContext context, ClassModel c)
    {
        string kind = c.Mixin ? "partial interface" : c.Abstract ? "abstract partial record" : "partial record";
        List<string> bases = [];
        if (context.Lineage.BaseRecord(c) is { } parent)
            bases.Add(context.Names.Class(parent.Name));
        bases.AddRange(context.Lineage.Interfaces(c).Select(i => context.Names.Class(i.Name)));
        if (KeyOf(context, c) is { } key)
            bases.Add($"IKeyed<{SlotShapes.KeyType(key)}>");
        return $"public {kind} {context.Names.Class(c.Name)}{(bases.Count == 0 ? "" : " : " + string.Join(", ", bases))}";
    }

    private static string? Property(EmissionContext context, ClassModel c, SlotModel slot)
    {
        SlotShape shape = context.Shapes[c, slot];
        bool isOwn = context.OwnSlots(c).Contains(slot);
        if (shape.Kind == ShapeKind.Designator)
            return DesignatorProperty(context, c, shape, isOwn);
        if (!isOwn)
            return null;
        if (c.Mixin)
            return $"{shape.PropertyType} {shape.Property} {{ get; }}";
        string start = shape.Required ? "public required" : "public";
        return $"{start} {shape.PropertyType} {shape.Property} {{ get; init; }}";
    }

    // The class decides what its objects call themselves, so every concrete class says it anew.
    private static string? DesignatorProperty(EmissionContext context, ClassModel c, SlotShape shape, bool isOwn)
    {
        if (c.Mixin)
            return isOwn ? $"string {shape.Property} {{ get; }}" : null;
        string modifier = !isOwn ? "override" : c.Abstract ? "abstract" : "virtual";
        if (c.Abstract)
            return isOwn ? $"public abstract string {shape.Property} {{ get; }}" : null;
        return $"public {modifier} string {shape.Property} => {Literal.Of(Designation.Written(c))};";
    }

    private static void EmitKey(IndentedWriter writer, EmissionContext context, ClassModel c, bool first)
    {
        if (c.Mixin || KeyOf(context, c) is not { } key)
            return;
        string type = SlotShapes.KeyType(key);
        string text = KeyText(context, key);
        if (!first)
            writer.Blank();
        writer.Write($"{type} IKeyed<{type}>.Key => {(type == key.Item ? key.Property : text)};");
        writer.Blank();
        writer.Write($"string IKeyed<{type}>.KeyText => {text};");
    }

    // A record implements the key of what it extends already; that of an interface it implements itself.
    private static SlotShape? KeyOf(EmissionContext context, ClassModel c)
    {
        if (Lineage.Key(c) is not { } key)
            return null;
        bool inherited = context.Lineage.BaseRecord(c) is { } parent && Lineage.Key(parent) is not null;
        return inherited ? null : context.Shapes[c, key];
    }

    private static string KeyText(EmissionContext context, SlotShape key) => key.Kind switch
    {
        ShapeKind.Text or ShapeKind.Designator => key.Property,
        _ => $"{context.Names.Type("KeyText")}.Of({key.Property})",
    };

    private static string Describe(SlotModel slot)
    {
        string text = slot.Description ?? $"The slot {slot.Name}.";
        return slot.Unit is null ? text : $"{text} In {slot.Unit}.";
    }
}
