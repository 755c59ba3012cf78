namespace Verbatim.Emission.Shapes;

/// <summary>How the classes of a schema stand to one another in C#: which records and interfaces a class extends.</summary>
internal sealed class Lineage(SchemaView view)
{
    private readonly Dictionary<string, int> _positions = view.Model.Classes.Select(static (c, i) => (c.Name, Position: i))
        .GroupBy(static c => c.Name).ToDictionary(static c => c.Key, static c => c.First().Position, StringComparer.Ordinal);

    // Of two classes with one URI the last has it.
    private readonly Dictionary<string, string> _ofUri = view.Model.Classes.Where(static c => c.Uri is not null)
        .GroupBy(static c => c.Uri!).ToDictionary(static c => c.Key, static c => c.Last().Name, StringComparer.Ordinal);

    private readonly Dictionary<string, Dictionary<string, SlotModel>> _slots = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<ClassModel>> _interfaces = new(StringComparer.Ordinal);

    private ILookup<string, ClassModel>? _extensions;

    /// <summary>The schema with its names looked up.</summary>
    public SchemaView View { get; } = view;

    /// <summary>The class with a name, or null.</summary>
    public ClassModel? Find(string? name) => View.FindClass(name);

    /// <summary>Whether a class has a URI, and no class after it the same.</summary>
    public bool HasUri(ClassModel c) => c.Uri is { } uri && _ofUri[uri] == c.Name;

    /// <summary>Whether a class has a type of its own in C#; one that stands for anything has none.</summary>
    public static bool HasType(ClassModel c) => !c.IsAny;

    /// <summary>The record that a class's record extends, or null. A mixin has none: it is an interface.</summary>
    public ClassModel? BaseRecord(ClassModel c) =>
        !c.Mixin && Find(c.IsA) is { Mixin: false, IsAny: false } parent ? parent : null;

    /// <summary>The interfaces a class names itself: its mixins, and what it <c>is_a</c> where that is a mixin.</summary>
    public IEnumerable<ClassModel> Interfaces(ClassModel c)
    {
        foreach (string name in c.Mixins.Concat(c.IsA is null ? [] : [c.IsA]).Distinct())
        {
            if (Find(name) is { Mixin: true, IsAny: false } mixin)
                yield return mixin;
        }
    }

    /// <summary>The interfaces a class names itself, and those that these extend.</summary>
    public IReadOnlyList<ClassModel> AllInterfaces(ClassModel c)
    {
        if (!_interfaces.TryGetValue(c.Name, out List<ClassModel>? all))
        {
            // By name: to compare classes is to compare all that they say.
            _interfaces[c.Name] = all = [.. Interfaces(c).SelectMany(i => AllInterfaces(i).Prepend(i))
                .GroupBy(static i => i.Name, StringComparer.Ordinal).Select(static same => same.First())];
        }
        return all;
    }

    /// <summary>The parents by either way that have a slot of a name.</summary>
    public IEnumerable<ClassModel> ParentsWith(ClassModel c, string slot) =>
        c.Mixins.Concat(c.IsA is null ? [] : [c.IsA]).Distinct().Select(Find).OfType<ClassModel>()
            .Where(p => HasType(p) && Slot(p, slot) is not null);

    /// <summary>A class's slot by name, or null.</summary>
    public SlotModel? Slot(ClassModel c, string name)
    {
        if (!_slots.TryGetValue(c.Name, out Dictionary<string, SlotModel>? slots))
        {
            _slots[c.Name] = slots = new(StringComparer.Ordinal);
            foreach (SlotModel slot in c.Slots)
                slots[slot.Name] = slot;
        }
        return slots.TryGetValue(name, out SlotModel? found) ? found : null;
    }

    /// <summary>The slot that identifies objects of a class in a collection, or null.</summary>
    public static SlotModel? Key(ClassModel c) => c.Key;

    /// <summary>The slot that names the class of an object, or null.</summary>
    public static SlotModel? Designator(ClassModel c) => c.Designator;

    /// <summary>Whether <paramref name="c"/> is <paramref name="ancestor"/> or a descendant of it.</summary>
    public static bool Is(ClassModel c, string ancestor) => c.Is(ancestor);

    /// <summary>All classes below a class, in the order of declaration.</summary>
    public IEnumerable<ClassModel> Descendants(ClassModel c) => View.Descendants(c);

    /// <summary>Whether a class in C# extends or implements the class.</summary>
    public bool IsExtended(ClassModel c) => Extensions[c.Name].Any();

    private ILookup<string, ClassModel> Extensions => _extensions ??= View.Model.Classes
        .SelectMany(d => Interfaces(d).Prepend(BaseRecord(d)).OfType<ClassModel>().Select(parent => (parent.Name, Class: d)))
        .ToLookup(static pair => pair.Name, static pair => pair.Class, StringComparer.Ordinal);

    /// <summary>The class and all below it that C# lets stand where the class is asked for, in the order of declaration.</summary>
    public IEnumerable<ClassModel> Assignable(ClassModel c)
    {
        HashSet<string> found = new(StringComparer.Ordinal) { c.Name };
        Stack<string> open = new([c.Name]);
        while (open.Count > 0)
        {
            foreach (ClassModel extension in Extensions[open.Pop()].Where(e => found.Add(e.Name)))
                open.Push(extension.Name);
        }
        return found.OrderBy(name => _positions[name]).Select(name => Find(name)!);
    }
}
