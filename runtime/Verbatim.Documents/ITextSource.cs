namespace Verbatim.Documents;

/// <summary>
/// Where texts come from that a document names: imported schemas, quoted articles. The command reads files; a compiler may
/// open none and hands over what the build gave it.
/// </summary>
public interface ITextSource
{
    /// <summary>Finds the text that a document names.</summary>
    /// <param name="fromPath">The path of the document that names it.</param>
    /// <param name="reference">The path as written there: relative to that document's folder, with forward slashes.</param>
    /// <returns>The text, or null where it does not exist or was not given.</returns>
    SourceText? Find(string fromPath, string reference);
}
