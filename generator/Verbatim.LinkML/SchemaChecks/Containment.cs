namespace Verbatim.LinkML.SchemaChecks;

/// <summary>Which classes' objects stand inside which others' in a document.</summary>
internal sealed class Containment
{
    private readonly Dictionary<string, ClassModel> _classes;
    private readonly Dictionary<string, HashSet<string>> _containers = new(StringComparer.Ordinal);

    public Containment(SchemaModel model)
    {
        _classes = model.Classes.ToDictionary(static c => c.Name);
        ILookup<string, string> descendants = model.Classes
            .SelectMany(c => c.Ancestors.Prepend(c.Name).Select(a => (Above: a, c.Name)))
            .ToLookup(static p => p.Above, static p => p.Name);
        foreach (ClassModel container in model.Classes)
        {
            foreach (string content in container.Slots.Where(static s => s.Inlining != Inlining.None).SelectMany(Ranges))
            {
                foreach (string descendant in descendants[content])
                    Add(descendant, container.Name);
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
            foreach (SlotModel slot in _classes[name].Slots)
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
