using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;
using SourceText = Microsoft.CodeAnalysis.Text.SourceText;
using TextSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace Verbatim.CodeFixes;

/// <summary>
/// Offers the edits that a finding carries, in the YAML or JSON file it stands in. What fixes a finding was worked out where it was made.
/// </summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(DocumentFixProvider),
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".yaml", ".yml", ".json"])]
[Shared]
public sealed class DocumentFixProvider : CodeFixProvider
{
    /// <summary>Any code of syntax, schema or data: which of them carry a fix is for the analyzers to say, finding by finding.</summary>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        [.. Enumerable.Range(1, 2999).Select(static number => string.Format(CultureInfo.InvariantCulture, "LML{0:0000}", number))];

    /// <summary>None: the edits of several findings may meet in one place, and those of Roslyn's own merging are for C#.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        TextDocument document = context.TextDocument;
        SourceText text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            foreach (TextFix fix in FixNotation.Read(diagnostic.Properties).Where(fix => Fits(fix, text)))
                context.RegisterCodeFix(
                    CodeAction.Create(fix.Title, _ => Task.FromResult(Apply(fix, text, document)), equivalenceKey: fix.Title), diagnostic);
        }
    }

    /// <summary>Whether the text is still long enough: a finding can be older than the last keystroke.</summary>
    private static bool Fits(TextFix fix, SourceText text) => fix.Edits.All(edit => edit.Span.End <= text.Length);

    private static Solution Apply(TextFix fix, SourceText text, TextDocument document)
    {
        IEnumerable<TextChange> changes = fix.Edits
            .OrderBy(static edit => edit.Span.Start)
            .Select(static edit => new TextChange(new TextSpan(edit.Span.Start, edit.Span.Length), edit.NewText));
        return document.Project.Solution.WithAdditionalDocumentText(document.Id, text.WithChanges(changes));
    }
}
