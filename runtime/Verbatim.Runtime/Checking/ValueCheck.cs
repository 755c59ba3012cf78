namespace Verbatim.Runtime.Checking;

/// <summary>The checks that generated code is made of. None allocates.</summary>
public static class ValueCheck
{
    private const int MostCompared = 500;

    /// <summary>
    /// Whether a text is a URI. Of one that looks like a number the interpreter knows whether it stands in quotation marks.
    /// </summary>
    public static bool Uri(string text) => LexicalScalar.Fits(ScalarType.Uri, text) && !LexicalName.LooksLikeNumber(text);

    /// <summary>Whether a text is a URI or a CURIE; as <see cref="Uri"/> has it.</summary>
    public static bool UriOrCurie(string text) => LexicalScalar.Fits(ScalarType.UriOrCurie, text) && !LexicalName.LooksLikeNumber(text);

    /// <summary>Whether a text is a CURIE.</summary>
    public static bool Curie(string text) => LexicalScalar.Fits(ScalarType.Curie, text);

    /// <summary>Whether a text is a name without a colon.</summary>
    public static bool NcName(string text) => LexicalScalar.Fits(ScalarType.NcName, text);

    /// <summary>Whether a text is a URI, a CURIE or a blank node.</summary>
    public static bool NodeIdentifier(string text) =>
        LexicalScalar.Fits(ScalarType.NodeIdentifier, text) && !LexicalName.LooksLikeNumber(text);

    /// <summary>Whether a text is a day, with or without a time.</summary>
    public static bool DateOrDateTime(string text) => LexicalScalar.Fits(ScalarType.DateOrDateTime, text);

    /// <summary>Whether an object keeps the rules of its class; one that is absent breaks none.</summary>
    public static bool Object(IChecked? value, CheckScope scope) => value is null || value.Conforms(scope);

    /// <summary>Whether an object is of this very class, where documents have no way to name one below it (P8).</summary>
    public static bool Exactly(IChecked? value, RecordInfo info) => value is null || ReferenceEquals(value.Info, info);

    /// <summary>Whether one of several conditions holds, and no other.</summary>
    public static bool ExactlyOne(ReadOnlySpan<bool> conditions) => conditions.Count(true) == 1;

    /// <summary>Whether no two of several conditions hold.</summary>
    public static bool AtMostOne(ReadOnlySpan<bool> conditions) => conditions.Count(true) <= 1;

    /// <summary>Whether all values are there and meet a condition.</summary>
    public static bool All<T>(ReadOnlySpan<T> values, Func<T, bool> condition)
    {
        foreach (T value in values)
        {
            if (value is null || !condition(value))
                return false;
        }
        return true;
    }

    /// <summary>Whether one value at least is there and meets a condition.</summary>
    public static bool Any<T>(ReadOnlySpan<T> values, Func<T, bool> condition)
    {
        foreach (T value in values)
        {
            if (value is not null && condition(value))
                return true;
        }
        return false;
    }

    /// <summary>Whether all objects are there and keep the rules of their class.</summary>
    public static bool Objects<T>(ReadOnlySpan<T> values, CheckScope scope)
        where T : class, IChecked
    {
        foreach (T value in values)
        {
            if (value is null || !value.Conforms(scope))
                return false;
        }
        return true;
    }

    /// <summary>Whether two numbers are the same. NaN is the same as itself, as C#'s sign of equality does not have it.</summary>
    public static bool Same(double? left, double? right) => Nullable.Equals(left, right);

    /// <summary>
    /// Whether no two objects are the same by a unique key. Long lists are a doubt: the interpreter has a table for them.
    /// </summary>
    /// <param name="values">The objects.</param>
    /// <param name="areSame">Whether all slots of the key have values in both, and equal ones.</param>
    public static bool Unique<T>(ReadOnlySpan<T> values, Func<T, T, bool> areSame)
    {
        if (values.Length > MostCompared)
            return false;
        for (int i = 1; i < values.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (areSame(values[i], values[j]))
                    return false;
            }
        }
        return true;
    }

    /// <summary>Whether no text is missing.</summary>
    public static bool Texts(ReadOnlySpan<string> values) => !values.Contains(null);
}
