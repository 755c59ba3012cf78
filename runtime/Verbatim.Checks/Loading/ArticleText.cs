namespace Verbatim.Checks.Loading;

/// <summary>The text of an article, with or without a record of it.</summary>
/// <param name="Reading">What the text alone says.</param>
/// <param name="Record">What people recorded of it, or null where nobody has. At one passage the record is right.</param>
public sealed record ArticleText(TextReading Reading, ArticleDocument? Record)
{
    /// <summary>What messages call it: its identifier, or its file where it has no record.</summary>
    public string Id => Record?.Article.Id ?? Text.Path;

    /// <summary>The text.</summary>
    public SourceText Text => Reading.Text;

    /// <summary>The words of a passage.</summary>
    public string Read(TextSpan passage) => Text.Text.Substring(passage.Start, passage.Length);

    /// <summary>The place of a passage.</summary>
    public Location Locate(TextSpan passage) => Text.GetLocation(passage);
}
