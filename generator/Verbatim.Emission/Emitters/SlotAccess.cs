namespace Verbatim.Emission.Emitters;

/// <summary>
/// How the slots of a class are read into their fields and written from their properties: a line each, which is the same in every class
/// that takes a slot over as it is, so that such a class can leave it to the one above.
/// </summary>
internal sealed class SlotAccess
{
    private readonly EmissionContext _context;
    private readonly ClassModel _class;
    private readonly SlotModel? _key;
    private readonly bool _standsByKey;
    private readonly HashSet<string> _properties;

    /// <summary>Finds out for all slots of a class.</summary>
    public SlotAccess(EmissionContext context, ClassModel c)
    {
        _context = context;
        _class = c;
        _key = Lineage.Key(c);
        _standsByKey = context.StandsByKey(c);
        _properties = [.. c.Slots.Select(s => context.Shapes[c, s].Property)];
        Reads = new string[c.Slots.Count];
        Writes = new string[c.Slots.Count];
        for (int i = 0; i < Reads.Length; i++)
        {
            SlotModel slot = c.Slots[i];
            SlotShape shape = context.Shapes[c, slot];
            // A key is one in this class alone, and so is what hides a name.
            bool isOwn = ReferenceEquals(slot, _key) || _properties.Contains(shape.Item + CSharpNames.Texts);
            Reads[i] = isOwn ? Read(slot, shape) : context.Reads.Get(slot, shape, () => Read(slot, shape));
            Writes[i] = isOwn ? Write(slot, shape) : context.Writes.Get(slot, shape, () => Write(slot, shape));
        }
    }

    /// <summary>The expressions that read a value, by the positions of the slots.</summary>
    public string[] Reads { get; }

    /// <summary>The statements that write a value, by the positions of the slots.</summary>
    public string[] Writes { get; }

    /// <summary>The declarations of the fields that a class brings in for its properties, those of one type together.</summary>
    public static IEnumerable<string> Fields(EmissionContext context, ClassModel c)
    {
        SlotModel[] own = [.. context.OwnSlots(c).Where(s => context.Shapes[c, s].Kind != ShapeKind.Designator)];
        foreach (IGrouping<string, SlotModel> same in own.Where(s => IfAbsent.Value(context, c, s) is null)
            .GroupBy(s => context.Shapes[c, s].FieldType))
            yield return $"private protected {same.Key} {Wrapped.Names(same.Select(s => context.Shapes[c, s].Field))};";
        foreach (SlotModel slot in own)
        {
            if (IfAbsent.Value(context, c, slot) is { } value)
                yield return $"private protected {context.Shapes[c, slot].FieldType} {context.Shapes[c, slot].Field} = {value};";
        }
    }

    // The class has decided its designator already.
    private string Read(SlotModel slot, SlotShape shape)
    {
        if (shape.Kind == ShapeKind.Designator)
            return "reader.TryPass()";
        string texts = TextsOf(shape), method = $"reader.Read{MethodOf(shape)}{(IsNumbered(slot, shape) ? "Numbered" : "")}";
        string read = Narrowed(slot, shape) is { } narrow
            ? $"{method}({texts}out {narrow} read) && reader.Keep({(shape.Arity == Arity.One ? "read" : "[.. read]")}, out {shape.Field})"
            : $"{method}({texts}out {shape.Field})";
        if (_standsByKey && ReferenceEquals(slot, _key))
            return $"{read} && KeyText.Agrees({texts}key, {shape.Field})";
        if (shape.Arity == Arity.One)
            return read;
        // An empty list is absent (P6), but it is counted where it stands.
        if (slot.Find<Cardinality>()?.Least > 0 || slot.Constraints.Any(static c => c is Members { AreAll: false }))
            return $"{read} && !{shape.Field}.IsEmpty";
        return IfAbsent.Value(_context, _class, slot) is { } value ? $"{read} && reader.Default(ref {shape.Field}, {value})" : read;
    }

    private string Write(SlotModel slot, SlotShape shape)
    {
        string texts = shape.Kind == ShapeKind.Enum ? $"{shape.Item}{CSharpNames.Texts}.All, " : "";
        string required = shape.Arity == Arity.Keyed && slot.Required ? ", required: true" : "";
        string condition = ReferenceEquals(slot, _key) ? "if (withKey)\n    " : "";
        return $"{condition}writer.Write{MethodOf(shape)}({Literal.Of(slot.Key)}, {texts}value.{shape.Property}{required});";
    }

    private static string MethodOf(SlotShape shape) =>
        shape.Arity == Arity.Keyed ? "Map" : KindOf(shape) + (shape.Arity == Arity.Many ? "s" : "");

    private static string KindOf(SlotShape shape) => shape.Kind switch
    {
        ShapeKind.Designator => nameof(ShapeKind.Text),
        ShapeKind.Record => "Object",
        _ => shape.Kind.ToString(),
    };

    // A property may have the name of what holds an enumeration's texts.
    private string TextsOf(SlotShape shape)
    {
        if (shape.Kind != ShapeKind.Enum)
            return "";
        string texts = shape.Item + CSharpNames.Texts;
        string space = _context.Options.Namespace.Length > 0 ? $"global::{_context.Options.Namespace}." : "global::";
        return $"{(_properties.Contains(texts) ? space : "")}{texts}.All, ";
    }

    private bool IsNumbered(SlotModel slot, SlotShape shape) => shape.Kind == ShapeKind.Reference && !_context.ReferencesText(slot);

    // What the values are in this class may be less than what the property holds.
    private string? Narrowed(SlotModel slot, SlotShape shape)
    {
        bool canBeLess = shape.Kind == ShapeKind.Record;
        if (!canBeLess || _context.Shapes.Own(_class, slot) is not { Kind: ShapeKind.Record } own || own.Item == shape.Item)
            return null;
        return shape.FieldType.Replace(shape.Item, own.Item);
    }
}
