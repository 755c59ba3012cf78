namespace Verbatim.Checks.Reading.Structure;

/// <summary>What a paragraph of a text is.</summary>
public enum ParagraphRole
{
    /// <summary>Sentences of the article.</summary>
    Prose,

    /// <summary>The headline.</summary>
    Headline,

    /// <summary>The headline once more.</summary>
    RepeatedHeadline,

    /// <summary>Who signs it.</summary>
    Byline,

    /// <summary>The heading of a section.</summary>
    Heading,

    /// <summary>An entry of a list, such as a source.</summary>
    Item,

    /// <summary>The page around the article.</summary>
    Chrome,
}

/// <summary>A paragraph of a text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Role">What it is.</param>
/// <param name="Section">The section that it belongs to.</param>
public readonly record struct TextParagraph(TextSpan Span, ParagraphRole Role, SectionKind Section);
