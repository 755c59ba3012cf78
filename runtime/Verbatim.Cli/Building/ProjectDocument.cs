namespace Verbatim.Cli.Building;

/// <summary>A document of a project, what it is held to, and what came of looking at it.</summary>
/// <param name="Plan">What the build says of it.</param>
/// <param name="Choice">The schema the document is held to, or why there is none.</param>
/// <param name="Outcome">What came of looking at it.</param>
/// <param name="IsKnown">Whether an earlier build had looked at it.</param>
internal sealed record ProjectDocument(PlannedDocument Plan, SchemaChoice<ProjectSchema> Choice, DocumentOutcome Outcome, bool IsKnown)
    : IProjectDocument<ProjectSchema>
{
    public string Path => Plan.Path;

    public ValidationResult Result => Outcome.Result;
}
