namespace Verbatim.Runtime.Writing;

/// <summary>Writes a document, value by value. Disposing it ends the document; the stream stays open.</summary>
public abstract class DocumentWriter : IDisposable
{
    private protected DocumentWriter()
    {
    }

    /// <summary>A writer of a format.</summary>
    internal static DocumentWriter Create(Stream stream, DocumentFormat format) =>
        format == DocumentFormat.Json ? new JsonDocumentWriter(stream) : new YamlDocumentWriter(stream);

    /// <summary>Begins a mapping.</summary>
    public abstract void BeginMapping();

    /// <summary>Ends the innermost mapping.</summary>
    public abstract void EndMapping();

    /// <summary>Begins a sequence.</summary>
    public abstract void BeginSequence();

    /// <summary>Ends the innermost sequence.</summary>
    public abstract void EndSequence();

    /// <summary>Writes a key; its value comes next.</summary>
    public abstract void Key(string key);

    /// <summary>Writes a text, which stays one whoever reads it.</summary>
    public abstract void Text(string text);

    /// <summary>Writes a date or time: a text in JSON, plain in YAML, where other readers take it for what it is.</summary>
    public abstract void Date(string text);

    /// <summary>Writes a number, a truth value or null as its characters.</summary>
    public abstract void Literal(string text);

    /// <summary>Writes what YAML has without quotation marks, in characters that the format has for it.</summary>
    public virtual void Plain(string text) => Literal(text);

    /// <inheritdoc/>
    public void Dispose()
    {
        End();
        GC.SuppressFinalize(this);
    }

    private protected abstract void End();
}
