namespace Verbatim.Documents;

/// <summary>A source that can say why it did not give a text, so that whoever needs it learns what would help.</summary>
public interface IRefusingTextSource : ITextSource
{
    /// <summary>Why the text that a document names was not given.</summary>
    /// <param name="fromPath">The path of the document that names it.</param>
    /// <param name="reference">The path as written there.</param>
    /// <returns>A clause that ends a message, or null where nothing but the file is missing.</returns>
    string? WhyNot(string fromPath, string reference);
}
