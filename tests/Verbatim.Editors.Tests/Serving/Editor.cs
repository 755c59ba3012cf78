namespace Verbatim.Editors.Tests.Serving;

/// <summary>An editor with one language server, and folders of schemas for documents to name. Shared by the tests of a class.</summary>
public sealed class Editor : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("verbatim-editors-").FullName;
    private LanguageServer? _server;
    private int _documents;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Puts schemas where documents of a name find them.</summary>
    internal void Write(string folder, IEnumerable<GeneratedFile> files)
    {
        Directory.CreateDirectory(Path.Combine(_folder, folder));
        foreach (GeneratedFile file in files)
            File.WriteAllText(Path.Combine(_folder, folder, file.HintName), file.Text);
    }

    /// <summary>Opens a text as a document of its own, held to a schema file by its first line; <c>‸</c> stands for the cursor.</summary>
    internal async Task<OpenDocument> OpenAsync(string schema, string text)
    {
        _server ??= await LanguageServer.StartAsync();
        string whole = $"# yaml-language-server: $schema={schema}\n{text}";
        int cursor = whole.IndexOf('‸', StringComparison.Ordinal);
        string shown = cursor < 0 ? whole : whole.Remove(cursor, 1);
        string before = whole[..Math.Max(cursor, 0)];
        Uri uri = new(Path.Combine(_folder, $"document-{Interlocked.Increment(ref _documents)}.yaml"));
        IReadOnlyList<Finding> findings = await _server.OpenAsync(uri, shown);
        return new OpenDocument(_server, uri, findings, before.Count(static c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}

/// <summary>A document in the editor.</summary>
internal sealed record OpenDocument(LanguageServer Server, Uri Uri, IReadOnlyList<Finding> Findings, int Line, int Column)
{
    /// <summary>What is offered at the cursor.</summary>
    public Task<IReadOnlyList<Offer>> OffersAsync() => Server.CompleteAsync(Uri, Line, Column);

    /// <summary>What is said at the cursor.</summary>
    public Task<string> ExplanationAsync() => Server.ExplainAsync(Uri, Line, Column);
}
