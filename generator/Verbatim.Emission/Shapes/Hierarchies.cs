namespace Verbatim.Emission.Shapes;

/// <summary>
/// Which class lists the names of those below it (P8). In a deep hierarchy each class would list nearly all, so only the uppermost does,
/// and the others look whether the object that it reads is one of theirs. A class with nothing below it lists its own name.
/// </summary>
/// <param name="lineage">How classes stand to one another.</param>
/// <param name="isForeign">Whether the code of a class comes from elsewhere, where other classes may be below it.</param>
internal sealed class Hierarchies(Lineage lineage, Func<ClassModel, bool> isForeign)
{
    private readonly Dictionary<string, ClassModel> _tops = new(StringComparer.Ordinal);
    private HashSet<string>? _shared;

    /// <summary>The class that lists the names for a class with a type designator: itself, or one above it.</summary>
    public ClassModel TopOf(ClassModel c)
    {
        if (!lineage.IsExtended(c))
            return c;
        // From above downwards, without recursion: each step is known from the one before.
        Stack<ClassModel> open = new();
        ClassModel top = c;
        while (!_tops.TryGetValue(top.Name, out ClassModel? known))
        {
            open.Push(top);
            if (Above(top) is not { } above)
                break;
            top = above;
        }
        top = _tops.TryGetValue(top.Name, out ClassModel? found) ? found : top;
        while (open.Count > 0)
            _tops[open.Pop().Name] = top;
        return top;
    }

    /// <summary>Whether classes below one leave the names to it.</summary>
    public bool IsShared(ClassModel c)
    {
        _shared ??= [.. lineage.View.Model.Classes.Where(static d => Lineage.HasType(d) && Lineage.Designator(d) is not null)
            .Select(d => (Class: d, Top: TopOf(d))).Where(static d => d.Top != d.Class).Select(static d => d.Top.Name)];
        return _shared.Contains(c.Name);
    }

    /// <summary>The type in C# that a class extends whose objects are named in the same way, or null.</summary>
    private ClassModel? Above(ClassModel c)
    {
        SlotModel own = Lineage.Designator(c)!;
        return lineage.Interfaces(c).Prepend(lineage.BaseRecord(c)).OfType<ClassModel>().FirstOrDefault(parent => !isForeign(parent)
            && Lineage.Designator(parent) is { } above && above.Key == own.Key && above.Range == own.Range);
    }
}
