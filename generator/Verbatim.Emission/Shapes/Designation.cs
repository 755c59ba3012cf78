using Verbatim.LinkML.Model;

namespace Verbatim.Emission.Shapes;

/// <summary>How an object names its class (P9): by name, CURIE or full URI, as the range of the designating slot says.</summary>
internal static class Designation
{
    /// <summary>What is written for a class.</summary>
    public static string Written(ClassModel c) => Lineage.Designator(c)?.Range?.Name switch
    {
        "uriorcurie" or "curie" => c.Curie ?? c.Uri ?? c.Name,
        "uri" => c.Uri ?? c.Name,
        _ => c.Name,
    };

    /// <summary>All that is read for a class.</summary>
    public static IEnumerable<string> Read(ClassModel c) =>
        new[] { Written(c), c.Name, c.Curie, c.Uri }.OfType<string>().Distinct();
}
