namespace Verbatim.Emission.Emitters;

/// <summary>The classes that C# decides with all that can stand in their objects.</summary>
internal sealed class WholeClasses
{
    private readonly HashSet<string> _doubted = new(StringComparer.Ordinal);

    /// <summary>Finds them: what C# has no answer for is doubted, and so is whatever it can stand in.</summary>
    public WholeClasses(EmissionContext context)
    {
        ILookup<string, string> containers = context.Model.Classes
            .SelectMany(c => Reached(context, c).Select(reached => (Inner: reached.Name, Outer: c.Name)))
            .ToLookup(static pair => pair.Inner, static pair => pair.Outer, StringComparer.Ordinal);
        Stack<string> open = new(context.Model.Classes.Where(c => !c.IsAny && !context.Code(c).IsWhole).Select(static c => c.Name));
        while (open.Count > 0)
        {
            string name = open.Pop();
            if (!_doubted.Add(name))
                continue;
            foreach (string container in containers[name])
                open.Push(container);
        }
    }

    /// <summary>Whether a class, and all that can stand in it, is decided by C#.</summary>
    public bool Contains(ClassModel c) => !_doubted.Contains(c.Name);

    private static IEnumerable<ClassModel> Reached(EmissionContext context, ClassModel c)
    {
        IEnumerable<ClassModel> below = Lineage.Designator(c) is null ? [] : context.Lineage.Descendants(c);
        IEnumerable<ClassModel> inside = c.Slots.Where(static s => s.Inlining != Inlining.None)
            .Select(s => context.Lineage.Find(s.Range?.Name)).OfType<ClassModel>();
        return below.Concat(inside);
    }
}
