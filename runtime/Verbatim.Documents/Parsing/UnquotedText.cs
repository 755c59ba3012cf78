namespace Verbatim.Documents.Parsing;

/// <summary>
/// Where YAML could not be read because a text stands without quotation marks, offers to put them: <c>headline: Talks: the plan</c>,
/// <c>headline: [Draft] Talks</c>. Each offer is tried first: the document is read again with it.
/// </summary>
internal static class UnquotedText
{
    /// <summary>Each try reads the document again.</summary>
    private const int MostTries = 3;

    private static readonly HashSet<DiagnosticDescriptor> Symptoms =
    [
        SyntaxDiagnostics.InvalidSyntax, SyntaxDiagnostics.UnclosedQuote, SyntaxDiagnostics.UnclosedBracket,
        SyntaxDiagnostics.UndefinedAlias, SyntaxDiagnostics.IgnoredTag,
    ];

    /// <summary>The tree, its findings with what fixes them.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="read">Reads a text as the tree was read, without offers; the span is where in it the document stands.</param>
    public static DocumentTree OfferMarks(DocumentTree tree, Func<SourceText, TextSpan, DocumentTree> read)
    {
        int tries = 0;
        Diagnostic[] found = [.. tree.Diagnostics];
        for (int i = 0; i < found.Length && tries < MostTries; i++)
        {
            bool isOpen = Symptoms.Contains(found[i].Descriptor) && found[i].Fixes.IsEmpty;
            if (!isOpen || UnquotedValue.At(tree.Text.Text, found[i].Location.Span) is not { } value)
                continue;
            tries++;
            if (Try(tree, value, read) is { } fix)
                found[i] = found[i] with { Fixes = [fix] };
        }
        return tries == 0
            ? tree : new DocumentTree(tree.Text, tree.Format, tree.Root, new EquatableArray<Diagnostic>(found), tree.Unread, tree.Extent);
    }

    private static TextFix? Try(DocumentTree tree, UnquotedValue value, Func<SourceText, TextSpan, DocumentTree> read)
    {
        string quoted = ScalarSpelling.Quoted(value.Text);
        TextEdit edit = new(value.Span, quoted);
        int growth = quoted.Length - value.Span.Length;
        DocumentTree edited = read(
            SourceText.From(tree.Text.Path, TextFixes.Apply(tree.Text, [edit])),
            new TextSpan(tree.Extent.Start, tree.Extent.Length + growth));
        int reach = value.ReachIn(tree.Text.Text);
        if (CountUpTo(reach + growth, edited) >= CountUpTo(reach, tree))
            return null;
        bool isWhole = edited.Diagnostics.IsEmpty && edited.Root is not null
            && Find(edited.Root, new TextSpan(value.Span.Start, quoted.Length)) is { } scalar && scalar.Value == value.Text;
        return new TextFix(QuotationMarks.Title, [edit], IsCertain: isWhole && value.CanOnlyBeText);
    }

    private static int CountUpTo(int end, DocumentTree tree) => tree.Diagnostics.Count(finding => finding.Location.Span.Start <= end);

    /// <summary>The scalar that is written at a place, or null.</summary>
    private static ScalarNode? Find(DocumentNode root, TextSpan span)
    {
        DocumentNode? at = root;
        while (at is not null and not ScalarNode)
        {
            IEnumerable<DocumentNode> inside = at is MappingNode mapping
                ? mapping.Entries.Select(static entry => entry.Value) : ((SequenceNode)at).Items;
            at = inside.FirstOrDefault(node => node.Span.Start <= span.Start && node.Span.End >= span.End);
        }
        return at is ScalarNode found && found.Span == span ? found : null;
    }
}
