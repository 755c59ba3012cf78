namespace Verbatim.Cli.Commands;

/// <summary>
/// <c>verbatim build</c>: what a project's build asks, in one run ahead of the compiler, so that each file is read once. The package's
/// targets call it; people have <c>validate</c>, <c>check</c> and <c>generate</c>.
/// </summary>
internal sealed class BuildCommand : Verb
{
    private readonly Terminal _terminal;
    private readonly WorkingFolder _folder;
    private readonly TimeProvider _clock;

    private readonly Argument<string> _plan = new("PLAN") { Description = "What is asked, as the package's targets write it" };
    private readonly Option<string> _findings = new("--findings")
    {
        Description = "Where the list of findings goes that the compiler tells of",
        HelpName = "FILE",
        Required = true,
    };
    private readonly Option<string> _store = new("--store")
    {
        Description = "Where is kept what the next build need not look at again",
        HelpName = "FILE",
        Required = true,
    };
    private readonly Option<string> _stamp = new("--stamp")
    {
        Description = "The file that says by its time what was looked at",
        HelpName = "FILE",
        Required = true,
    };

    public BuildCommand(Terminal terminal, WorkingFolder folder, TimeProvider clock)
        : base(
            "build", "Looks at what a project's build hands over, ahead of its compiler.",
            "verbatim build obj/verbatim.plan --findings obj/verbatim.data.findings --store obj/verbatim.store --stamp obj/verbatim.stamp")
    {
        (_terminal, _folder, _clock) = (terminal, folder, clock);
        Hidden = true;
        Add(_plan);
        Add(_findings);
        Add(_store);
        Add(_stamp);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        // What is edited from now on was not seen.
        DateTime started = _clock.GetUtcNow().UtcDateTime;
        try
        {
            if (BuildPlan.Read(File.ReadAllText(_folder.Resolve(parsed.GetRequiredValue(_plan)))) is not { } plan)
                return Refuse("the plan cannot be understood");
            Build(parsed, plan, started);
            return ExitCode.Clean;
        }
        catch (Exception e) when (IsOfFiles(e))
        {
            return Refuse(e.GetBaseException().Message.ReplaceLineEndings(" "));
        }
    }

    private void Build(ParseResult parsed, BuildPlan plan, DateTime started)
    {
        FileTexts texts = new(_folder);
        GivenFiles given = new(plan, texts);
        string store = _folder.Resolve(parsed.GetRequiredValue(_store));
        ProjectSchema[] schemas = [.. plan.Schemas.Select(schema => new ProjectSchema(schema, given))];
        IReadOnlyDictionary<string, DocumentOutcome> known = new Dictionary<string, DocumentOutcome>();
        Parallel.Invoke(
            () => known = OutcomeStore.Read(store, Codes.Catalogue().Find),
            () => Array.ForEach(schemas, static schema => _ = schema.Loaded),
            given.ReadAll);
        CheckedProject project = CheckedProject.Of(plan, schemas, given, known, _terminal.Stopping);
        EquatableArray<Diagnostic> findings = project.Findings();
        Parallel.Invoke(
            () => WriteJsonSchemas(plan, project, texts, started),
            () => OutcomeStore.Write(store, project.Documents),
            () => AskDesks(plan, project, findings, texts, started));
        ChangedFile.Write(_folder.Resolve(parsed.GetRequiredValue(_findings)), FindingList.Write(findings));
        Stamp.Set(_folder.Resolve(parsed.GetRequiredValue(_stamp)), started);
        _terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{project.Documents.Count(static document => !document.IsKnown)} of {project.Documents.Count} documents looked at"));
    }

    private void WriteJsonSchemas(BuildPlan plan, CheckedProject project, FileTexts texts, DateTime started)
    {
        if (!plan.JsonSchemas.All(wanted => BuiltJsonSchemas.Write(wanted, project, texts, _folder)))
            return;
        // They share a stamp: it stands for all of them.
        foreach (PlannedJsonSchemas written in plan.JsonSchemas)
            Stamp.Set(_folder.Resolve(written.Stamp), started);
    }

    // Where the schema is broken the desk is not asked, unless the build goes on all the same: then it asks by itself.
    private void AskDesks(
        BuildPlan plan, CheckedProject project, EquatableArray<Diagnostic> findings, FileTexts texts, DateTime started)
    {
        if (findings.Any(static finding => finding.Severity == DiagnosticSeverity.Error))
            return;
        DateOnly today = DateOnly.FromDateTime(_clock.GetLocalNow().DateTime);
        foreach (PlannedDesk asked in plan.Desks)
            BuiltDesk.Write(asked, project, texts, _folder, today, started, _terminal.Stopping);
    }

    private static bool IsOfFiles(Exception e) => e is IOException or UnauthorizedAccessException
        || (e is AggregateException several && several.Flatten().InnerExceptions.All(IsOfFiles));

    private int Refuse(string problem)
    {
        _terminal.Note(problem);
        return ExitCode.Usage;
    }
}
