namespace Verbatim.Checks.Reading.Words;

/// <summary>What stands between a word and the one before it.</summary>
public enum TokenGap
{
    /// <summary>Nothing: the second part of what is written as one, such as a possessive's <c>'s</c>.</summary>
    None,

    /// <summary>Spaces, and at most the line's end inside a paragraph.</summary>
    Space,

    /// <summary>A hyphen.</summary>
    Hyphen,

    /// <summary>The full stop of an abbreviation, and spaces.</summary>
    Point,

    /// <summary>A comma, and spaces.</summary>
    Comma,

    /// <summary>Anything else.</summary>
    Other,

    /// <summary>The beginning of a paragraph.</summary>
    Paragraph,
}

/// <summary>A word or a number of a text.</summary>
/// <param name="Start">Where it begins, in UTF-16 units.</param>
/// <param name="End">The first unit after it.</param>
/// <param name="Key">The word in lower case, the points of <c>U.S.</c> left out and a curly apostrophe made straight.</param>
/// <param name="Gap">What stands before it.</param>
/// <param name="Paragraph">The paragraph it stands in.</param>
public readonly record struct Token(int Start, int End, string Key, TokenGap Gap, int Paragraph)
{
    /// <summary>Whether it goes on with the word before it, as the words of a name do.</summary>
    public bool IsJoined => Gap is TokenGap.None or TokenGap.Space or TokenGap.Hyphen or TokenGap.Point;
}
