namespace Verbatim.Runtime;

/// <summary>
/// Reads documents into objects of generated classes. Compiled code has the first look; at its first doubt the interpreter reads
/// the same document and says what is wrong, so every finding is the interpreter's.
/// </summary>
public static class DocumentReader
{
    /// <summary>Reads a document: JSON where its path ends in <c>.json</c>, else YAML.</summary>
    /// <param name="text">The document.</param>
    /// <param name="texts">Where quoted texts come from; null where none can be looked up.</param>
    public static ReadResult<T> Read<T>(SourceText text, ITextSource? texts = null)
        where T : class, IRecord<T> => Read<T>(DocumentInput.Of(text), texts);

    /// <summary>Reads a document from its bytes.</summary>
    /// <param name="utf8">The document, with or without a byte-order mark.</param>
    /// <param name="path">The path that findings name; <c>.json</c> is JSON, all else YAML.</param>
    /// <param name="texts">Where quoted texts come from; null where none can be looked up.</param>
    public static ReadResult<T> Read<T>(ReadOnlyMemory<byte> utf8, string path, ITextSource? texts = null)
        where T : class, IRecord<T> => Read<T>(DocumentInput.Of(utf8, path), texts);

    /// <summary>Reads a file; texts that it quotes are files named relative to it.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ReadResult<T> ReadFile<T>(string path)
        where T : class, IRecord<T> => Read<T>(File.ReadAllBytes(path), path, FileTextSource.Instance);

    private static ReadResult<T> Read<T>(DocumentInput input, ITextSource? texts)
        where T : class, IRecord<T>
    {
        T? value = QuickRead.Stream<T>(input);
        if (value is null && input.Tree is { Root: { } root, Diagnostics.IsEmpty: true })
            value = QuickRead.Tree<T>(root, input.Format);
        bool isSure = value is not null && value.Conforms(CheckScope.Of(texts, input.Path)) && value.Info.IsWhole;
        return isSure ? new(input, T.ClassInfo, texts, value, [], validation: null) : Judge(input, value, texts);
    }

    private static ReadResult<T> Judge<T>(DocumentInput input, T? value, ITextSource? texts)
        where T : class, IRecord<T>
    {
        DocumentTree tree = input.Tree;
        RecordInfo info = T.ClassInfo;
        ValidationResult found = info.Interpret(tree, texts);
        EquatableArray<Diagnostic> diagnostics = [.. tree.Diagnostics, .. found.Diagnostics];
        bool isValid = tree.Root is not null && !diagnostics.Any(static d => d.Severity == DiagnosticSeverity.Error);
        if (isValid)
            value ??= QuickRead.Tree<T>(tree.Root!, tree.Format);
        if (isValid && value is null)
            diagnostics = [.. diagnostics, RuntimeDiagnostics.VerdictsDiffer.At(tree.LocationOf(tree.Root!), info.ClassName)];
        return new(input, info, texts, isValid ? value : null, diagnostics, found);
    }
}
