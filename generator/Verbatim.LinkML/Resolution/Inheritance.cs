namespace Verbatim.LinkML.Resolution;

/// <summary>What inherits from what, among elements of one kind. Cycles are reported once and cut.</summary>
internal sealed class Inheritance
{
    // Far deeper than any schema goes. What stands below so many has all that is above it, so memory would grow with the square.
    private const int MostLevels = 1000;

    private readonly IEqualityComparer<string> _names;
    private readonly Dictionary<string, EquatableArray<string>> _parents;
    private readonly Dictionary<string, EquatableArray<string>> _ancestors;
    private readonly List<string> _parentsFirst = [];
    private readonly HashSet<string> _cutOff;

    /// <summary>Collects the parents of all elements, in their order (P1), and cuts cycles.</summary>
    /// <param name="kind">What messages call such an element.</param>
    /// <param name="parentsOf">For each element, the names of its parents where they are written.</param>
    /// <param name="names">How names are compared.</param>
    /// <param name="bag">Where unknown parents and cycles are reported.</param>
    public Inheritance(string kind, IReadOnlyDictionary<string, IEnumerable<Placed<string>>> parentsOf,
        IEqualityComparer<string> names, DiagnosticBag bag)
    {
        _names = names;
        _parents = new(names);
        _ancestors = new(names);
        _cutOff = new(names);
        foreach (KeyValuePair<string, IEnumerable<Placed<string>>> element in parentsOf)
            _parents[element.Key] = Known(kind, element.Value, parentsOf, bag).ToEquatableArray();
        CutCycles(kind, parentsOf, bag);
    }

    /// <summary>The parents of an element, mixins before is_a.</summary>
    public EquatableArray<string> ParentsOf(string name) => _parents.TryGetValue(name, out EquatableArray<string> parents) ? parents : [];

    /// <summary>All elements, each after its parents.</summary>
    public IReadOnlyList<string> ParentsFirst => _parentsFirst;

    /// <summary>All above an element, nearest first: level by level, in the order of the parents (P1).</summary>
    public EquatableArray<string> AncestorsOf(string name) =>
        _ancestors.TryGetValue(name, out EquatableArray<string> ancestors) ? ancestors : [];

    /// <summary>The elements of which something holds, and all below them.</summary>
    public HashSet<string> WithThoseBelow(Func<string, bool> holds)
    {
        HashSet<string> found = new(_names);
        foreach (string name in _parentsFirst)
        {
            if (ParentsOf(name).Any(found.Contains) || holds(name))
                found.Add(name);
        }
        return found;
    }

    /// <summary>Whether one element is another or stands above it.</summary>
    public bool IsOrInherits(string name, string ancestor) => _names.Equals(name, ancestor) || AncestorsOf(name).Contains(ancestor, _names);

    private EquatableArray<string> Climb(string name)
    {
        EquatableArray<string> parents = ParentsOf(name);
        // Most have one parent at most, and then all is known already.
        if (parents.Count < 2)
            return parents.IsEmpty ? [] : [parents[0], .. AncestorsOf(parents[0])];
        List<string> found = [];
        HashSet<string> seen = new(_names) { name };
        Queue<string> open = new([name]);
        while (open.Count > 0)
        {
            foreach (string parent in ParentsOf(open.Dequeue()))
            {
                if (!seen.Add(parent))
                    continue;
                found.Add(parent);
                open.Enqueue(parent);
            }
        }
        return found.ToEquatableArray();
    }

    private static IEnumerable<string> Known(
        string kind, IEnumerable<Placed<string>> parents, IReadOnlyDictionary<string, IEnumerable<Placed<string>>> all, DiagnosticBag bag)
    {
        foreach (Placed<string> parent in parents)
        {
            if (all.ContainsKey(parent.Value))
                yield return parent.Value;
            else
                bag.ReportUnknownName(SchemaDiagnostics.UndefinedElement, parent.Place, parent.Value, all.Keys, kind, parent.Value);
        }
    }

    /// <summary>Walks up from every element without recursion, since a chain of parents may be as long as its author likes.</summary>
    private void CutCycles(string kind, IReadOnlyDictionary<string, IEnumerable<Placed<string>>> parentsOf, DiagnosticBag bag)
    {
        Dictionary<string, int> levels = new(_names);
        foreach (string start in parentsOf.Keys)
        {
            Stack<(string Name, int Next)> path = new([(start, 0)]);
            HashSet<string> onPath = new(_names) { start };
            while (path.Count > 0)
            {
                (string name, int next) = path.Pop();
                if (levels.ContainsKey(name) || next == ParentsOf(name).Count)
                {
                    if (!levels.ContainsKey(name))
                        Settle(name, kind, levels, parentsOf, bag);
                    onPath.Remove(name);
                    continue;
                }
                string parent = ParentsOf(name)[next];
                bool closesCircle = onPath.Contains(parent);
                path.Push((name, closesCircle ? next : next + 1));
                if (closesCircle)
                    Cut(parentsOf[name].First(p => _names.Equals(p.Value, parent)), kind, path, bag);
                else if (onPath.Add(parent))
                    path.Push((parent, 0));
            }
        }
    }

    /// <summary>Counts the levels above an element, whose parents are settled; past the limit it is cut off from them.</summary>
    private void Settle(
        string name, string kind, Dictionary<string, int> levels,
        IReadOnlyDictionary<string, IEnumerable<Placed<string>>> parentsOf, DiagnosticBag bag)
    {
        int level = 0;
        foreach (string parent in ParentsOf(name))
            level = Math.Max(level, (levels.TryGetValue(parent, out int above) ? above : 0) + 1);
        bool isToldAbove = ParentsOf(name).Any(_cutOff.Contains), isTooDeep = level > MostLevels;
        if (isTooDeep || isToldAbove)
            _cutOff.Add(name);
        if (isTooDeep)
        {
            Diagnostic found = SchemaDiagnostics.TooManyLevels.At(parentsOf[name].First().Place.Location, kind, name, MostLevels);
            // Of one chain that is far too long it is told once, however often it has to be cut.
            if (isToldAbove)
                bag.AddUntold(found);
            else
                bag.Add(found);
            _parents[name] = [];
            level = 0;
        }
        levels.Add(name, level);
        _ancestors[name] = Climb(name);
        _parentsFirst.Add(name);
    }

    private void Cut(Placed<string> parent, string kind, Stack<(string Name, int Next)> path, DiagnosticBag bag)
    {
        string name = path.Peek().Name;
        _parents[name] = ParentsOf(name).Where(p => !_names.Equals(p, parent.Value)).ToEquatableArray();
        IEnumerable<string> circle = path.Select(static p => p.Name).TakeWhile(p => !_names.Equals(p, parent.Value)).Append(parent.Value);
        bag.Report(SchemaDiagnostics.InheritanceCycle, parent.Place, kind, name,
            string.Join(" -> ", circle.Reverse().Append(parent.Value)));
    }
}
