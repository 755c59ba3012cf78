namespace Verbatim.LinkML.Formulas;

/// <summary>An expression of LinkML's expression language, or a part of one (P12). Spans count in the text that was read.</summary>
internal abstract record Formula(TextSpan Span);

/// <summary>A number as written.</summary>
internal sealed record NumberLiteral(TextSpan Span, string Text) : Formula(Span);

/// <summary>A text in quotation marks, without them.</summary>
internal sealed record TextLiteral(TextSpan Span, string Text) : Formula(Span);

/// <summary><c>True</c> or <c>False</c>.</summary>
internal sealed record TruthLiteral(TextSpan Span, bool Value) : Formula(Span);

/// <summary>The value of a slot: <c>{name}</c>. Where it is null, so is what is computed from it.</summary>
internal sealed record SlotValue(TextSpan Span, string Name) : Formula(Span);

/// <summary>A number with its sign turned.</summary>
internal sealed record Negation(TextSpan Span, Formula Operand) : Formula(Span);

/// <summary>Two values computed into one.</summary>
internal sealed record Operation(TextSpan Span, string Sign, Formula Left, Formula Right) : Formula(Span);

/// <summary>Two values compared.</summary>
internal sealed record Comparison(TextSpan Span, string Sign, Formula Left, Formula Right) : Formula(Span);

/// <summary>One of several values, the first whose condition holds: <c>a if c else b</c>, or <c>case((c, a), (True, b))</c>.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Branches">The conditions and their values, in order.</param>
/// <param name="Otherwise">The value where none holds; null for a <c>case</c>, which is null then.</param>
internal sealed record Choice(TextSpan Span, EquatableArray<Branch> Branches, Formula? Otherwise) : Formula(Span);

/// <summary>A condition and the value where it holds.</summary>
internal sealed record Branch(Formula Condition, Formula Value);

/// <summary>A function and what it is applied to.</summary>
internal sealed record Call(TextSpan Span, FormulaFunction Function, EquatableArray<Formula> Arguments) : Formula(Span);
