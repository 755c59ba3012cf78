namespace Verbatim.Runtime.Schemas;

/// <summary>A schema that code was generated from. Its model is made from its text when it is first asked for, once.</summary>
public sealed class CompiledSchema
{
    private readonly Lazy<DocumentValidator> _validator;

    /// <summary>Keeps the text of a schema.</summary>
    /// <param name="files">The files, the root first.</param>
    public CompiledSchema(SchemaText[] files)
    {
        Files = files;
        _validator = new Lazy<DocumentValidator>(() => new DocumentValidator(Load()));
    }

    /// <summary>The files, the root first.</summary>
    public IReadOnlyList<SchemaText> Files { get; }

    /// <summary>The induced model: what the interpreter works from.</summary>
    public SchemaModel Model => _validator.Value.Model;

    /// <summary>The interpreter of this schema.</summary>
    /// <param name="texts">Where quoted texts come from; null where none can be looked up.</param>
    public DocumentValidator Interpreter(ITextSource? texts) => _validator.Value.WithTexts(texts);

    private SchemaModel Load()
    {
        SourceText[] texts = [.. Files.Select(static file => SourceText.From(file.Path, file.Text))];
        LoadedSchema loaded = SchemaLoader.Load(texts[0], new MemoryTextSource(texts));
        return loaded.Model ?? throw new InvalidOperationException(
            "The schema that this code was generated from cannot be loaded: " + string.Join("; ", loaded.Diagnostics));
    }
}
