namespace Verbatim.Cli.Commands;

/// <summary>The class that a data file holds one object of.</summary>
internal static class RootClass
{
    /// <summary>Of more candidates the others are counted.</summary>
    private const int MostNamed = 5;

    /// <summary>Why data cannot be held to the class, as a message; null where it can.</summary>
    /// <param name="model">The schema.</param>
    /// <param name="named">The class asked for, or null for the tree root.</param>
    public static string? Problem(SchemaModel model, string? named)
    {
        if (named is null)
            return model.Classes.Any(static c => c.TreeRoot)
                ? null : $"schema '{model.Name}' has no tree_root: name the class with --class{Candidates(model)}";
        if (model.Classes.Any(c => c.Name == named) || new DocumentValidator(model).FindClass(named) is not null)
            return null;
        string? meant = NearestName.Find(named, model.Classes.Select(static c => c.Name));
        return $"schema '{model.Name}' has no class '{named}'" + (meant is null ? "" : $": did you mean '{meant}'?");
    }

    /// <summary>The classes that data can be of: before all others those whose objects are part of no other.</summary>
    private static string Candidates(SchemaModel model)
    {
        ClassModel[] concrete = [.. model.Classes.Where(static c => !c.Abstract && !c.Mixin && !c.IsAny)];
        HashSet<string> ranges =
            [.. model.Classes.SelectMany(static c => c.Slots).Select(static slot => slot.Range?.Name).OfType<string>()];
        string[] names = [.. concrete.OrderBy(c => ranges.Contains(c.Name)).Select(static c => $"'{c.Name}'")];
        if (names.Length == 0)
            return "";
        string more = names.Length > MostNamed ? $" or {names.Length - MostNamed} more" : "";
        return ", such as " + string.Join(", ", names.Take(MostNamed)) + more;
    }
}
