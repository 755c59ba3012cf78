namespace Verbatim.Checks.Reading.Quotes;

/// <summary>What quotation marks are there for.</summary>
public enum QuotationUse
{
    /// <summary>They hold somebody's words.</summary>
    Words,

    /// <summary>They hold a term that the text takes from no one in particular.</summary>
    Term,

    /// <summary>They hold something that is written as names are, with capitals or in short words.</summary>
    Name,

    /// <summary>They hold the name of a work.</summary>
    Work,
}

/// <summary>A quotation that stands in no other, and what the text says of its speaker.</summary>
/// <param name="Quotation">Where it stands.</param>
/// <param name="WordCount">How many words it has.</param>
/// <param name="Use">What its marks are there for.</param>
public sealed record SpokenQuotation(Quotation Quotation, int WordCount, QuotationUse Use)
{
    /// <summary>Whether it holds a sentence of its own rather than words inside one.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether it is too short to be more than a term.</summary>
    public bool IsTerm { get; init; }

    /// <summary>Whether it stands in a sentence of the article; in a heading nothing is asked of it.</summary>
    public bool IsInProse { get; init; }

    /// <summary>Whether the text says that somebody says it, or has said the same before.</summary>
    public bool IsSpoken { get; init; }

    /// <summary>Whether the verb that says so stands right beside it, so that it is somebody's words for certain.</summary>
    public bool IsSaidBeside { get; init; }

    /// <summary>Who says it, or null where the text does not say so in a way that can be read in one way only.</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>The quotation that this one goes on with or repeats, or null.</summary>
    public Quotation? PartOf { get; init; }
}

/// <summary>Somebody who speaks.</summary>
/// <param name="Span">What the text calls the speaker.</param>
/// <param name="Id">The identifier, or null where the speaker has none.</param>
public sealed record Speaker(TextSpan Span, string? Id)
{
    /// <summary>Whether the text names nobody: a senior diplomat.</summary>
    public bool IsUnnamed { get; init; }

    /// <summary>Whether there are several of them.</summary>
    public bool AreSeveral { get; init; }
}
