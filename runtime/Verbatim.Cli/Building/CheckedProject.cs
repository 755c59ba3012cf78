namespace Verbatim.Cli.Building;

/// <summary>A project whose documents were looked at: those anew that an earlier build did not know as they are.</summary>
/// <param name="Schemas">Its schemas.</param>
/// <param name="Documents">Its documents, in the order of the build.</param>
internal sealed record CheckedProject(EquatableArray<ProjectSchema> Schemas, EquatableArray<ProjectDocument> Documents)
{
    /// <summary>Looks at documents, several at once.</summary>
    /// <param name="plan">What the build asks for.</param>
    /// <param name="schemas">Its schemas.</param>
    /// <param name="given">What it hands over.</param>
    /// <param name="known">What an earlier build came to, by path.</param>
    /// <param name="stopping">Ends the work early.</param>
    public static CheckedProject Of(
        BuildPlan plan, ProjectSchema[] schemas, GivenFiles given, IReadOnlyDictionary<string, DocumentOutcome> known,
        CancellationToken stopping)
    {
        Dictionary<(string Class, string Schema), SchemaChoice<ProjectSchema>> choices = plan.Documents
            .Select(static document => (document.Class, document.Schema)).Distinct()
            .ToDictionary(static named => named, named => SchemaChoice<ProjectSchema>.Of(named.Class, named.Schema, schemas));
        ProjectDocument[] documents = new ProjectDocument[plan.Documents.Count];
        Parallel.For(0, documents.Length, new ParallelOptions { CancellationToken = stopping },
            i => documents[i] = LookAt(plan.Documents[i], choices[(plan.Documents[i].Class, plan.Documents[i].Schema)], given, known));
        return new CheckedProject([.. schemas], [.. documents]);
    }

    /// <summary>
    /// What the compiler is to tell of: what is wrong in the documents, between them, and with the schemas of which it is given nothing.
    /// What the schemas that it is given import it sees itself.
    /// </summary>
    public EquatableArray<Diagnostic> Findings()
    {
        HashSet<string> seen = [.. Schemas.Where(static schema => !schema.Plan.IsTold)
            .SelectMany(static schema => schema.Loaded.Files.Select(static file => file.Path))];
        return
        [
            .. Schemas.Where(static schema => schema.Plan.IsTold).SelectMany(static schema => schema.Loaded.Diagnostics)
                .Where(finding => !seen.Contains(finding.Location.Path)).Distinct(),
            .. Documents.SelectMany(static document => document.Outcome.Findings),
            .. AcrossDocuments.Find(Documents),
        ];
    }

    private static ProjectDocument LookAt(
        PlannedDocument document, SchemaChoice<ProjectSchema> choice, GivenFiles given, IReadOnlyDictionary<string, DocumentOutcome> known)
    {
        FileText file = given.Read(document.Path);
        if (file.Text is not { } text)
            return new(document, choice, Unread(document, file.Problem!), IsKnown: false);
        bool isKnown = known.TryGetValue(document.Path, out DocumentOutcome? outcome)
            && outcome.Holds(text, DocumentOutcome.HeldTo(document, choice.Schema), given);
        return new(document, choice, isKnown ? outcome! : DocumentOutcome.Of(text, document, choice.Schema, given), isKnown);
    }

    private static DocumentOutcome Unread(PlannedDocument document, Diagnostic problem) =>
        new("", document.Class, new Dictionary<string, string?>(), [problem], new ValidationResult([], [], []));
}
