namespace Verbatim.LinkML.Formulas;

/// <summary>What is wrong with an expression.</summary>
/// <param name="Span">Where, counted in the expression's text.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record FormulaProblem(TextSpan Span, string Message)
{
    /// <summary>The name that is not known, where that is what is wrong.</summary>
    public string? Name { get; init; }

    /// <summary>The names that would do in its place.</summary>
    public EquatableArray<string> Known { get; init; }
}
