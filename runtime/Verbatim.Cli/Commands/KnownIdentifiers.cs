namespace Verbatim.Cli.Commands;

/// <summary>The identifiers that some files declare.</summary>
/// <param name="Identifiers">The identifiers, by class.</param>
/// <param name="AreAll">Whether every file could be read to its end, so that there are no others.</param>
/// <param name="Roots">The classes that the files hold one object of.</param>
internal sealed record KnownIdentifiers(EquatableArray<ClassIdentifiers> Identifiers, bool AreAll, EquatableArray<string> Roots)
{
    /// <summary>Reads files, several at once.</summary>
    /// <param name="model">The schema of the files.</param>
    /// <param name="files">The files; one without a class is of the tree root.</param>
    /// <param name="texts">Where they come from.</param>
    /// <param name="known">What was found in a file by somebody else, or null where that is not known.</param>
    /// <returns>The identifiers, and what kept files from being read.</returns>
    public static (KnownIdentifiers Known, EquatableArray<Diagnostic> Problems) In(
        SchemaModel model, ListedFile[] files, FileTexts texts, Func<ListedFile, ValidationResult?>? known = null)
    {
        HashSet<string> ours = [.. files.Select(static file => file.Class).Distinct().Where(name => IsOf(model, name))];
        Diagnostic[] foreign = [.. files.Where(file => !ours.Contains(file.Class)).Select(file => Foreign(model, file))];
        if (foreign.Length > 0 || !model.Classes.Any(Refers))
            return (new KnownIdentifiers([], AreAll: false, []), [.. foreign]);

        DocumentValidator validator = new(model);
        Diagnostic?[] problems = new Diagnostic?[files.Length];
        EquatableArray<ValidationResult>[] results = new EquatableArray<ValidationResult>[files.Length];
        Parallel.For(0, files.Length, i =>
        {
            if (known?.Invoke(files[i]) is { } result)
            {
                results[i] = [result];
                return;
            }
            FileText file = texts.Read(files[i].Path);
            problems[i] = file.Problem;
            results[i] = CheckedFile.Of(file, validator, files[i].Class is { Length: > 0 } name ? name : null).Results;
        });

        ValidationResult[] read = [.. results.SelectMany(static file => file)];
        bool areAll = problems.All(static problem => problem is null) && read.All(static result => result.Unread.IsEmpty);
        KnownIdentifiers found = new(
            DataSet.Identifiers(model, read), areAll, files.Select(static file => file.Class).Where(static name => name.Length > 0)
                .Distinct().ToEquatableArray());
        return (found, problems.OfType<Diagnostic>().ToEquatableArray());
    }

    private static bool IsOf(SchemaModel model, string className) =>
        RootClass.Problem(model, className.Length > 0 ? className : null) is null;

    private static Diagnostic Foreign(SchemaModel model, ListedFile file) =>
        FileDiagnostics.ForeignClass.At(Location.StartOf(file.Path), file.Class, $"a class of the schema '{model.Name}'");

    /// <summary>Whether a slot of the class refers to objects that stand elsewhere, in a branch of it or as a whole.</summary>
    private static bool Refers(ClassModel c) => c.Slots.Any(static slot => slot.Inlining == Inlining.None && NamesClass(slot));

    private static bool NamesClass(SlotExpressionModel expression) =>
        expression.Range?.Kind == RangeKind.Class
        || expression.Branches.Any(NamesClass);
}
