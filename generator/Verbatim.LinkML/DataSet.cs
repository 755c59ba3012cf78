namespace Verbatim.LinkML;

/// <summary>
/// What holds across the documents of a data set: identifiers are unique, references resolve (P17). What a document says where it could
/// not be read is not known, so a reference to an identifier that is written there is no error of its own.
/// </summary>
public static class DataSet
{
    /// <summary>Checks what the documents declare against what they refer to.</summary>
    /// <param name="model">The schema of the documents.</param>
    /// <param name="documents">What was found in each document.</param>
    /// <param name="unresolvedReferences">The severity of a reference that resolves to nothing; Hidden leaves it out.</param>
    public static EquatableArray<Diagnostic> Check(
        SchemaModel model, IEnumerable<ValidationResult> documents, DiagnosticSeverity unresolvedReferences = DiagnosticSeverity.Error)
    {
        DeclaredObjects declared = new(model);
        List<ObjectReference> references = [];
        List<string> unread = [];
        List<Diagnostic> found = [];
        foreach (ValidationResult document in documents)
        {
            foreach (DeclaredObject @object in document.Declared)
            {
                if (declared.Add(@object) is { } conflict)
                    found.Add(conflict);
            }
            references.AddRange(document.References);
            unread.AddRange(document.Unread);
        }
        if (unresolvedReferences != DiagnosticSeverity.Hidden)
            found.AddRange(UnresolvedReferences.Find(declared, references, new UnreadIdentifiers(unread), unresolvedReferences));
        found.Sort(DiagnosticOrder.Instance);
        return found.ToEquatableArray();
    }

    /// <summary>The identifiers that the documents declare, by class; classes without an object are left out.</summary>
    /// <param name="model">The schema of the documents.</param>
    /// <param name="documents">What was found in each document.</param>
    public static EquatableArray<ClassIdentifiers> Identifiers(SchemaModel model, IEnumerable<ValidationResult> documents)
    {
        DeclaredObjects declared = new(model);
        foreach (DeclaredObject @object in documents.SelectMany(static document => document.Declared))
            declared.Add(@object);
        return model.Classes
            .Select(c => new ClassIdentifiers(c.Name, declared.IdentifiersOf(c.Name).OrderBy(static text => text, StringComparer.Ordinal)
                .ToEquatableArray()))
            .Where(static known => !known.Identifiers.IsEmpty)
            .ToEquatableArray();
    }
}
