namespace Verbatim.Runtime;

/// <summary>What reading a document gave: its value, or what is wrong with it.</summary>
/// <typeparam name="T">The class of the document's root.</typeparam>
public sealed class ReadResult<T>
    where T : class
{
    private readonly DocumentInput _input;
    private readonly RecordInfo _info;
    private readonly ITextSource? _texts;
    private ValidationResult? _validation;

    internal ReadResult(DocumentInput input, RecordInfo info, ITextSource? texts, T? value, EquatableArray<Diagnostic> diagnostics,
        ValidationResult? validation)
    {
        (_input, _info, _texts, _validation) = (input, info, texts, validation);
        Value = value;
        Diagnostics = diagnostics;
        IsInterpreted = validation is not null;
    }

    /// <summary>The value; null where the document has an error, since half a value would pass for a whole one.</summary>
    public T? Value { get; }

    /// <summary>
    /// What is wrong, in the order of the text. The compiled code carries no messages, so a document it accepts has none: for
    /// warnings about valid documents ask <c>DocumentValidator</c>.
    /// </summary>
    public EquatableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether the document has no error, and so a value.</summary>
    public bool IsValid => Value is not null;

    /// <summary>
    /// Whether the interpreter looked at the document: compiled code had a doubt, or does not know all the rules of its class.
    /// </summary>
    public bool IsInterpreted { get; }

    /// <summary>The document's text.</summary>
    public SourceText Text => _input.Text;

    /// <summary>The document's tree, read when it is first asked for.</summary>
    public DocumentTree Tree => _input.Tree;

    /// <summary>
    /// What the interpreter finds in the document, with the objects it declares and the references it makes, for
    /// <see cref="DataSet"/>. Where compiled code accepted the document, the interpreter has its first look when this is asked for.
    /// </summary>
    public ValidationResult Validation => _validation ??= _info.Interpret(Tree, _texts);

    /// <summary>The place of a value, by its JSON Pointer; null where the document has no such value.</summary>
    public Location? Locate(string pointer) => Tree.Find(pointer) is { } node ? Tree.LocationOf(node) : null;
}
