namespace Verbatim.LinkML.SchemaChecks;

/// <summary>Which classes' objects stand inside which others' in a document.</summary>
internal sealed class Containment
{
    private readonly SchemaView _view;
    private readonly Dictionary<string, HashSet<string>> _containers = new(StringComparer.Ordinal);

    public Containment(SchemaView view)
    {
        _view = view;
        foreach (ClassModel container in view.Model.Classes)
        {
            foreach (ClassModel content in container.Slots.Where(static s => s.Inlining != Inlining.None).SelectMany(Ranges)
                .Select(name => view.FindClass(name)).OfType<ClassModel>())
            {
                foreach (ClassModel descendant in view.Descendants(content).Prepend(content))
                    Add(descendant.Name, container.Name);
            }
        }
    }

    /// <summary>The slots of a class and of every class whose objects may stand around its own.</summary>
    public IEnumerable<string> SlotsOnTheWay(ClassModel start)
    {
        HashSet<string> seen = [start.Name];
        Queue<string> open = new([start.Name]);
        while (open.Count > 0)
        {
            string name = open.Dequeue();
            foreach (SlotModel slot in _view.FindClass(name)!.Slots)
                yield return slot.Name;
            if (!_containers.TryGetValue(name, out HashSet<string>? containers))
                continue;
            foreach (string container in containers.Where(seen.Add))
                open.Enqueue(container);
        }
    }

    private void Add(string content, string container)
    {
        if (!_containers.TryGetValue(content, out HashSet<string>? containers))
            _containers[content] = containers = new(StringComparer.Ordinal);
        containers.Add(container);
    }

    private static IEnumerable<string> Ranges(SlotExpressionModel expression)
    {
        IEnumerable<string> inside = expression.Branches.SelectMany(Ranges);
        return expression.Range is { Kind: RangeKind.Class } range ? inside.Prepend(range.Name) : inside;
    }
}
