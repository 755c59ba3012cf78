namespace Verbatim.Cli.Commands;

/// <summary>What came of checking a file: one document, or several of JSON lines and YAML.</summary>
/// <param name="Diagnostics">What is wrong inside of it.</param>
/// <param name="Results">What was found in each document; none where there is no text.</param>
/// <param name="IsMisread">Whether it holds nothing but texts, and its name does not say that it was to be YAML: a table, it may
/// be.</param>
internal sealed record CheckedFile(EquatableArray<Diagnostic> Diagnostics, EquatableArray<ValidationResult> Results, bool IsMisread)
{
    /// <summary>Fewer documents than this are not worth a second processor.</summary>
    private const int FewDocuments = 16;

    /// <summary>Checks a file, several documents at once; none is kept longer than it takes.</summary>
    /// <param name="file">The file.</param>
    /// <param name="validator">What it is held to.</param>
    /// <param name="className">The class of each document, or of each item of its list; null for the tree root.</param>
    /// <param name="stopping">Ends the work early.</param>
    public static CheckedFile Of(FileText file, DocumentValidator validator, string? className, CancellationToken stopping = default)
    {
        if (file.Text is null)
            return new CheckedFile([file.Problem!], [], IsMisread: false);
        DocumentStream documents = DocumentStream.Of(file.Text);
        EquatableArray<Diagnostic>[] syntax = new EquatableArray<Diagnostic>[documents.Count];
        ValidationResult[] results = new ValidationResult[documents.Count];
        bool holdsObjects = FileKind.Data.Includes(file.Text.Path);
        if (documents.Count < FewDocuments)
        {
            for (int i = 0; i < documents.Count; i++)
                CheckOne(i);
        }
        else
        {
            Parallel.For(0, documents.Count, CheckOne);
        }
        return new CheckedFile(
            [.. syntax.SelectMany(static found => found), .. results.SelectMany(static found => found.Diagnostics)], [.. results],
            IsMisread: !holdsObjects);

        void CheckOne(int i)
        {
            DocumentTree tree = documents.Read(i);
            syntax[i] = tree.Diagnostics;
            if (tree.Root is MappingNode or SequenceNode)
                holdsObjects = true;
            results[i] = validator.ValidateData(tree, className, stopping);
        }
    }
}
