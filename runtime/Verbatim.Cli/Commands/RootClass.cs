using Verbatim.Documents;
using Verbatim.LinkML.Model;

namespace Verbatim.Cli.Commands;

/// <summary>The class that a data file holds one object of.</summary>
internal static class RootClass
{
    /// <summary>Why data cannot be held to the class, as a message; null where it can.</summary>
    /// <param name="model">The schema.</param>
    /// <param name="named">The class asked for, or null for the tree root.</param>
    public static string? Problem(SchemaModel model, string? named)
    {
        if (named is null)
            return model.Classes.Any(static c => c.TreeRoot) ? null : $"schema '{model.Name}' has no tree_root: name the class with --class";
        if (model.Classes.Any(c => c.Name == named))
            return null;
        string? meant = NearestName.Find(named, model.Classes.Select(static c => c.Name));
        return $"schema '{model.Name}' has no class '{named}'" + (meant is null ? "" : $": did you mean '{meant}'?");
    }
}
