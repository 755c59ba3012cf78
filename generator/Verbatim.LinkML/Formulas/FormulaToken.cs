namespace Verbatim.LinkML.Formulas;

/// <summary>A word or a sign of an expression.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">What it says: a slot's name without braces, a text without quotation marks.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct FormulaToken(FormulaTokenKind Kind, string Text, TextSpan Span)
{
    /// <summary>Whether it is this word or sign.</summary>
    public bool Is(string text) => Kind is FormulaTokenKind.Name or FormulaTokenKind.Sign && Text == text;
}

/// <summary>What a token is.</summary>
internal enum FormulaTokenKind
{
    /// <summary>The end of the expression.</summary>
    End,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A text in quotation marks.</summary>
    Text,

    /// <summary>A word.</summary>
    Name,

    /// <summary>A slot's name in braces.</summary>
    Slot,

    /// <summary>An operator, a bracket or a comma.</summary>
    Sign,

    /// <summary>A character that no expression has, or one that is left open; the text says what is wrong.</summary>
    Wrong,
}
