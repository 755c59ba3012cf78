namespace Verbatim.LinkML.Validation.Messages;

/// <summary>A demand in words, as far as a message needs them.</summary>
internal static class DemandWording
{
    public static string Describe(ResolvedExpression expression)
    {
        SlotExpressionModel model = expression.Model;
        List<string> parts = [];
        if (model.Range is { } range)
            parts.Add(expression.Type is { } type ? LexicalScalar.Describe(type.Kind) : $"a {range.Name}");
        if (model.EqualsString is { } text)
            parts.Add(Wording.Quote(text));
        if (!model.EqualsStringIn.IsEmpty)
            parts.Add($"one of {Wording.Alternatives([.. model.EqualsStringIn])}");
        if (model.EqualsNumber is { } number)
            parts.Add(number);
        if (model.EqualsExpression is { } computed)
            parts.Add($"what {Wording.Name(computed)} gives");
        if (model.MinimumValue is { } minimum)
            parts.Add($"at least {minimum}");
        if (model.MaximumValue is { } maximum)
            parts.Add($"at most {maximum}");
        if (model.Pattern is { } pattern)
            parts.Add($"like {Wording.Quote(pattern.Source)}");
        return parts.Count == 0 ? "as an alternative describes" : string.Join(" and ", parts);
    }
}
