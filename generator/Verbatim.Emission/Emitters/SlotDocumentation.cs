namespace Verbatim.Emission.Emitters;

/// <summary>
/// The documentation of properties. A slot that many classes have is described once: where it first stands, and elsewhere by a line that
/// says where; a record has it from the interface that it implements.
/// </summary>
internal sealed class SlotDocumentation
{
    private readonly EmissionContext _context;
    private readonly Dictionary<(string Text, string? Uri), (string Class, string Place)> _places = [];

    /// <summary>Finds out where each description first stands.</summary>
    public SlotDocumentation(EmissionContext context)
    {
        _context = context;
        foreach (ClassModel c in context.Model.Classes.Where(Lineage.HasType))
        {
            string name = context.Names.Class(c.Name);
            foreach (SlotModel slot in context.OwnSlots(c).Where(static s => s.Description is not null))
            {
                if (!_places.ContainsKey(TextOf(slot)))
                    _places.Add(TextOf(slot), (c.Name, $"{name}.{context.Shapes[c, slot].Property}"));
            }
        }
    }

    /// <summary>
    /// The place that describes a class's slot, empty where it is in an interface of the class; null where the class describes it itself.
    /// </summary>
    public string? PlaceOf(ClassModel c, SlotModel slot)
    {
        if (!c.Mixin)
        {
            foreach (ClassModel implemented in _context.Lineage.AllInterfaces(c))
            {
                if (_context.Lineage.Slot(implemented, slot.Name) is { } known && TextOf(known) == TextOf(slot))
                    return "";
            }
        }
        return slot.Description is not null && _places[TextOf(slot)] is var first && first.Class != c.Name ? first.Place : null;
    }

    /// <summary>Writes the documentation of a property.</summary>
    public static void Write(IndentedWriter writer, SlotModel slot, string? place)
    {
        if (place is not null)
        {
            writer.Write(place.Length == 0 ? "/// <inheritdoc/>" : $"/// <inheritdoc cref=\"{place}\"/>");
            return;
        }
        writer.Summary(TextOf(slot).Text);
        writer.Remarks(slot.Uri);
    }

    private static (string Text, string? Uri) TextOf(SlotModel slot)
    {
        string text = slot.Description ?? $"The slot {slot.Name}.";
        return (slot.Unit is null ? text : $"{text} In {slot.Unit}.", slot.Uri);
    }
}
