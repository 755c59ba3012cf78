using Finding = Verbatim.Documents.Diagnostic;

namespace Verbatim.Generator.Choosing;

/// <summary>What is wrong between documents: references, identifiers, and documents that no schema could be chosen for.</summary>
internal static class AcrossDocuments
{
    /// <summary>Why a schema imports no file that is there: nothing but what the build hands over is looked at.</summary>
    public const string NotGiven =
        "the build hands over the files that Imports of the LinkMLSchema item names, or else those in the schema's folder";

    public static IEnumerable<Finding> Find<TSchema>(IEnumerable<IProjectDocument<TSchema>> documents)
        where TSchema : class, IProjectSchema
    {
        IProjectDocument<TSchema>[] ordered = [.. documents.OrderBy(static document => document.Path, StringComparer.Ordinal)];
        foreach (var held in ordered.GroupBy(static document => document.Choice))
        {
            if (held.Key.Problem is { } problem)
                yield return problem(Location.StartOf(held.First().Path));
        }
        foreach (var held in ordered.Where(static document => document.Choice.Schema is { Loaded.IsUsable: true })
            .GroupBy(static document => document.Choice.Schema!))
        {
            foreach (Finding finding in DataSet.Check(held.Key.Loaded.Model!, held.Select(static document => document.Result)))
                yield return finding;
        }
    }
}
