namespace Verbatim.LinkML.Formulas;

/// <summary>What a value in an expression is.</summary>
internal enum FormulaKind
{
    /// <summary>Not known before there is a value: a slot without a range of its own.</summary>
    Open,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A text, the name of an enumeration's value, or a reference.</summary>
    Text,

    /// <summary>True or false.</summary>
    Truth,

    /// <summary>A day, a time, or both.</summary>
    Time,

    /// <summary>An object, of which nothing is computed.</summary>
    Object,
}

/// <summary>What a value is, and whether there are several.</summary>
/// <param name="Kind">What one of them is.</param>
/// <param name="IsMany">Whether there are several.</param>
internal readonly record struct FormulaType(FormulaKind Kind, bool IsMany = false)
{
    /// <summary>What a value of a built-in type is.</summary>
    public static FormulaKind KindOf(ScalarType type) => type switch
    {
        ScalarType.Integer or ScalarType.Float or ScalarType.Double or ScalarType.Decimal => FormulaKind.Number,
        ScalarType.Boolean => FormulaKind.Truth,
        ScalarType.Date or ScalarType.DateTime or ScalarType.DateOrDateTime or ScalarType.Time => FormulaKind.Time,
        _ => FormulaKind.Text,
    };

    /// <summary>The type in words.</summary>
    public string Words => IsMany ? "several values" : Kind switch
    {
        FormulaKind.Number => "a number",
        FormulaKind.Text => "a text",
        FormulaKind.Truth => "true or false",
        FormulaKind.Time => "a date or time",
        FormulaKind.Object => "an object",
        _ => "a value",
    };
}
