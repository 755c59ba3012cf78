namespace Verbatim.LinkML.Formulas;

/// <summary>The functions of the expression language; <c>case</c> is a form of its own.</summary>
internal enum FormulaFunction
{
    /// <summary>How many values a list has, or characters a text.</summary>
    Len,

    /// <summary>The least of several values.</summary>
    Min,

    /// <summary>The greatest of several values.</summary>
    Max,

    /// <summary>All numbers of a list added up.</summary>
    Sum,

    /// <summary>How many characters a text has.</summary>
    StrLen,

    /// <summary>A value as text.</summary>
    Str,
}
