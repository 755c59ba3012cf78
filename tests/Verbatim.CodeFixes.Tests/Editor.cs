using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Verbatim.Documents;
using Verbatim.Documents.Diagnostics;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;
using DiagnosticSeverity = Microsoft.CodeAnalysis.DiagnosticSeverity;
using Location = Microsoft.CodeAnalysis.Location;
using SourceText = Microsoft.CodeAnalysis.Text.SourceText;

namespace Verbatim.CodeFixes.Tests;

/// <summary>An editor without a screen: files of a project beside its C#, and what is offered in them.</summary>
internal sealed class Editor : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    /// <summary>A file of a project of its own.</summary>
    public TextDocument Open(string path, SourceText text)
    {
        ProjectId project = ProjectId.CreateNewId();
        DocumentId document = DocumentId.CreateNewId(project);
        _workspace.AddProject(ProjectInfo.Create(project, VersionStamp.Default, "Shop", "Shop", LanguageNames.CSharp, additionalDocuments:
        [
            DocumentInfo.Create(
                document, Path.GetFileName(path), filePath: path,
                loader: TextLoader.From(TextAndVersion.Create(text, VersionStamp.Default))),
        ]));
        return _workspace.CurrentSolution.GetAdditionalDocument(document)!;
    }

    /// <summary>What is offered for a finding with these fixes, in the order of the menu.</summary>
    public static async Task<List<CodeAction>> OfferAsync(TextDocument document, string code, EquatableArray<TextFix> fixes)
    {
        Diagnostic finding = Diagnostic.Create(
            code, "LinkML", "a finding", DiagnosticSeverity.Error, DiagnosticSeverity.Error, isEnabledByDefault: true, warningLevel: 0,
            location: Location.Create(document.FilePath!, default, default),
            properties: ImmutableDictionary.CreateRange(FixNotation.Write(fixes)));
        DocumentFixProvider provider = new();
        Assert.Contains(code, provider.FixableDiagnosticIds);
        List<CodeAction> offered = [];
        await provider.RegisterCodeFixesAsync(
            new CodeFixContext(document, finding, (action, _) => offered.Add(action), TestContext.Current.CancellationToken));
        return offered;
    }

    /// <summary>The text after what was chosen from the menu.</summary>
    public async Task<SourceText> ApplyAsync(TextDocument document, CodeAction action)
    {
        foreach (CodeActionOperation operation in await action.GetOperationsAsync(TestContext.Current.CancellationToken))
            operation.Apply(_workspace, TestContext.Current.CancellationToken);
        return await _workspace.CurrentSolution.GetAdditionalDocument(document.Id)!.GetTextAsync();
    }
}
