namespace Verbatim.LinkML.Validation.Index;

/// <summary>
/// The types that a scalar can be of by an expression: its own, those of its alternatives, or any. With them what the scalar says, in one
/// spelling for all that say the same (P17).
/// </summary>
internal sealed class PossibleTypes(SlotExpressionModel model, ModelIndex index)
{
    // Where nothing is asked, what is written plain is what it looks like.
    private static readonly Possible[] Any =
        [new(ScalarType.Boolean), new(ScalarType.Decimal), new(ScalarType.Double), new(ScalarType.String)];

    // In the order in which they are tried: where a text stands texts come first, where none does they come last.
    private readonly Lazy<(Possible[] OfText, Possible[] OfOthers)> _types = new(() =>
    {
        Possible[] all = [.. Of(model, index).Distinct()];
        return (Ordered(all, isText: true), Ordered(all, isText: false));
    });

    /// <summary>Whether two texts can say the same.</summary>
    public bool HaveSpellings => Array.Exists(_types.Value.OfText, static possible => LexicalValue.HasSpellings(possible.Type));

    /// <summary>What a scalar is, and what it says as that. All numbers are one kind of thing, and so are all texts.</summary>
    public (ScalarType Kind, string Text) Read(ScalarNode scalar)
    {
        foreach (Possible possible in scalar.Kind is ScalarKind.Quoted or ScalarKind.Block ? _types.Value.OfText : _types.Value.OfOthers)
        {
            if (possible.Fits(scalar.Value))
                return (possible.Kind, LexicalValue.Of(possible.Type, scalar.Value));
        }
        return (ScalarType.String, scalar.Value);
    }

    private static Possible[] Ordered(Possible[] types, bool isText) =>
        [.. types.OrderBy(p => LexicalScalar.IsText(p.Type) != isText).ThenBy(static p => p.IsOnlyText)];

    private static Possible[] Of(SlotExpressionModel model, ModelIndex index)
    {
        if (model.Range is { } range && index.FindClass(range.Name) is not { Model.IsAny: true })
            return [OfRange(range, index)];
        Possible[] alternatives = [.. model.Constraints.OfType<BooleanExpression>()
            .Where(static e => e.Operator is BooleanOperator.AnyOf or BooleanOperator.ExactlyOneOf)
            .SelectMany(static e => e.Branches).SelectMany(branch => Of(branch, index))];
        return alternatives.Length == 0 ? Any : alternatives;
    }

    // A class stands for the identifier of its objects.
    private static Possible OfRange(RangeModel range, ModelIndex index)
    {
        RangeModel named = index.FindClass(range.Name)?.Model.Key?.Range ?? range;
        ScalarType type = named.Kind == RangeKind.Type && index.FindType(named.Name) is { } found ? found.Kind : ScalarType.String;
        return new(type, named.Kind == RangeKind.Enum ? index.FindEnum(named.Name) : null);
    }

    private sealed record Possible(ScalarType Type, ResolvedEnum? Enum = null)
    {
        public bool IsOnlyText => !LexicalValue.HasSpellings(Type);

        public ScalarType Kind => LexicalScalar.IsNumber(Type) ? ScalarType.Decimal : IsOnlyText ? ScalarType.String : Type;

        public bool Fits(string text) =>
            Enum is { Model.IsOpen: false } closed ? closed.Find(text) is not null : LexicalScalar.Fits(Type, text.AsSpan());
    }
}
