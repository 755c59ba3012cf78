namespace Verbatim.LinkML.Validation.Computation;

/// <summary>A value in an expression, read from a document or computed.</summary>
/// <param name="Kind">What it is; never open.</param>
/// <param name="Number">The number, where it is one.</param>
/// <param name="Text">The text, of a date or time as well.</param>
/// <param name="Truth">Whether it is true.</param>
internal readonly record struct ComputedValue(FormulaKind Kind, Magnitude Number, string Text, bool Truth)
{
    public static ComputedValue Of(Magnitude number) => new(FormulaKind.Number, number, "", false);

    public static ComputedValue Of(string text) => new(FormulaKind.Text, default, text, false);

    public static ComputedValue Of(bool truth) => new(FormulaKind.Truth, default, "", truth);

    /// <summary>Reads a value of a kind; null where it is none, which is reported where the value is held to its range.</summary>
    public static ComputedValue? Read(ScalarNode scalar, FormulaKind kind) => kind switch
    {
        FormulaKind.Number => Magnitude.OfNumber(scalar.Value) is { } number ? Of(number) : null,
        FormulaKind.Truth => LexicalNumber.TryReadBoolean(scalar.Value.AsSpan(), out bool truth) ? Of(truth) : null,
        FormulaKind.Time => new(FormulaKind.Time, default, scalar.Value, false),
        FormulaKind.Open => ReadByToken(scalar),
        FormulaKind.Text => Of(scalar.Value),
        _ => null,
    };

    /// <summary>How two values compare; null where they are of different kinds.</summary>
    public static int? Compare(ComputedValue left, ComputedValue right) => (left.Kind, right.Kind) switch
    {
        (FormulaKind.Number, FormulaKind.Number) => left.Number.CompareTo(right.Number),
        (FormulaKind.Truth, FormulaKind.Truth) => left.Truth.CompareTo(right.Truth),
        (FormulaKind.Text, FormulaKind.Text) => string.CompareOrdinal(left.Text, right.Text),
        (FormulaKind.Time or FormulaKind.Text, FormulaKind.Time or FormulaKind.Text) => left.Moment is { } l && right.Moment is { } r
            ? l.CompareTo(r) : null,
        _ => null,
    };

    /// <summary>The value as Python's <c>str</c> gives it.</summary>
    public string AsText => Kind switch
    {
        FormulaKind.Number => Number.ToString(),
        FormulaKind.Truth => Truth ? "True" : "False",
        _ => Text,
    };

    /// <summary>The value as a message shows it.</summary>
    public string Words => Kind switch
    {
        FormulaKind.Number => Number.ToString(),
        FormulaKind.Truth => Truth ? "true" : "false",
        _ => Wording.Quote(Text),
    };

    private Magnitude? Moment => Magnitude.OfDate(Text) ?? Magnitude.OfTime(Text);

    private static ComputedValue? ReadByToken(ScalarNode scalar)
    {
        if (scalar.Kind is ScalarKind.Quoted or ScalarKind.Block)
            return Of(scalar.Value);
        return Read(scalar, FormulaKind.Number) ?? Read(scalar, FormulaKind.Truth) ?? Of(scalar.Value);
    }
}
