namespace Verbatim.Emission.Emitters;

/// <summary>
/// What each constraint is in C#: conditions, or nothing where C# has no answer, and then the interpreter is asked. Equal values and
/// numbers are compared as null-safe as C# compares them; what is called takes a value that is there.
/// </summary>
internal sealed class ConstraintCode(EmissionContext context) : IConstraintVisitor<CheckedValue, IEnumerable<Condition>?>
{
    private static readonly IEnumerable<Condition> NothingToCheck = [];

    public IEnumerable<Condition>? Visit(ArrayShape shape, CheckedValue subject) => null;

    public IEnumerable<Condition>? Visit(Cardinality cardinality, CheckedValue subject)
    {
        if (subject.Shape.Arity == Arity.One)
            return NothingToCheck;
        string count = subject.Variable + ".Count";
        string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
        Condition asked = (cardinality.Exact, cardinality.Minimum, cardinality.Maximum) switch
        {
            ({ } exact, _, _) => Condition.Equal(count, Text(exact)),
            (_, { } least, { } most) => Condition.Of($"{count} is >= {Text(least)} and <= {Text(most)}"),
            (_, { } least, _) => Condition.Compare(count, ">=", Text(least)),
            (_, _, var most) => Condition.Compare(count, "<=", Text(most ?? 0)),
        };
        // A list that need not be there is counted where it is.
        return subject.Slot.MustHaveValue || (cardinality.Exact ?? cardinality.Minimum) is null
            ? [asked] : [Condition.Any([Condition.NotEmpty(subject.Variable).Not, asked])];
    }

    public IEnumerable<Condition>? Visit(UniqueItems unique, CheckedValue subject) => ForOne(subject);

    public IEnumerable<Condition>? Visit(Members members, CheckedValue subject)
    {
        if (subject.Shape.Arity == Arity.One)
            return NothingToCheck;
        if (subject.Shape.Arity != Arity.Many
            || new DemandCode(context, this).Of(members.Expression, subject with { Variable = "item" }) is not { } demand)
            return null;
        string method = members.AreAll ? "All" : "Any";
        Condition held = Condition.Of($"ValueCheck.{method}({subject.Variable}.AsSpan(), static item => {demand.IsMet.Holds})");
        // Of a list that is absent nothing is asked.
        return members.AreAll ? [held] : [Condition.Any([Condition.NotEmpty(subject.Variable).Not, held])];
    }

    public IEnumerable<Condition>? Visit(Presence presence, CheckedValue subject) => presence.IsDemanded ? NothingToCheck : null;

    public IEnumerable<Condition>? Visit(QuotedFrom quotation, CheckedValue subject) =>
        QuoteConditions.Of(context, subject.Class, subject.Slot, quotation);

    public IEnumerable<Condition>? Visit(IdentifierPrefixes prefixes, CheckedValue subject) => prefixes.AreClosed ? null : NothingToCheck;

    public IEnumerable<Condition>? Visit(Pattern pattern, CheckedValue subject) =>
        subject.IsText || subject.Shape.Kind == ShapeKind.Integer
            ? [Condition.Of($"{context.Patterns.Name(context, pattern, subject)}.Matches({subject.Text})")] : null;

    public IEnumerable<Condition>? Visit(ValueRange range, CheckedValue subject)
    {
        ShapeKind kind = subject.Shape.Kind;
        if (kind == ShapeKind.Any)
            return OfAny(subject, ("AtLeast", range.Minimum), ("AtMost", range.Maximum));
        if (!IsCompared(kind) || !CanBe(kind, range.Minimum) || !CanBe(kind, range.Maximum))
            return null;
        List<Condition> conditions = [];
        if (range.Minimum is { } minimum)
            conditions.Add(Condition.Compare(subject.Variable, ">=", LiteralOf(kind, minimum)!));
        if (range.Maximum is { } maximum)
            conditions.Add(Condition.Compare(subject.Variable, "<=", LiteralOf(kind, maximum)!));
        return conditions;
    }

    public IEnumerable<Condition>? Visit(EqualsString equal, CheckedValue subject)
    {
        if (subject.Shape.Kind == ShapeKind.Any)
            return subject.Type is { } type && LexicalValue.HasSpellings(type) ? null : [AnyText("Says", equal, subject)];
        if (!subject.IsText)
            return null;
        if (subject.Shape.Kind != ShapeKind.Enum)
            return [Condition.Among(subject.Text, [.. equal.Texts.Select(Literal.Of)])];
        EnumModel model = context.Lineage.View.FindEnum(subject.Shape.Element)!;
        IEnumerable<string> members = equal.Texts
            .Select(text => context.EnumValue(model, text, isHidden: CSharpNames.IsOfCodec(subject.Shape.Item))).OfType<string>();
        return [Condition.Among(subject.Variable, [.. members])];
    }

    public IEnumerable<Condition>? Visit(EqualsNumber equal, CheckedValue subject) =>
        subject.Shape.Kind == ShapeKind.Any ? OfAny(subject, ("IsNumber", equal.Number))
        : IsCompared(subject.Shape.Kind) && subject.Shape.Kind != ShapeKind.Date
            && LiteralOf(subject.Shape.Kind, equal.Number) is { } number
            ? [Condition.Equal(subject.Variable, number)] : null;

    public IEnumerable<Condition>? Visit(EqualsExpression equal, CheckedValue subject) => null;

    public IEnumerable<Condition>? Visit(RangeExpression expression, CheckedValue subject) => null;

    public IEnumerable<Condition>? Visit(BooleanExpression expression, CheckedValue subject) =>
        expression.Scope == ConstraintScope.Value && new DemandCode(context, this).Of(expression, subject) is { } tested
            ? [tested.IsMet] : null;

    /// <summary>That a value of no single type is one of the texts, surely or perhaps.</summary>
    public static Condition AnyText(string method, EqualsString equal, CheckedValue subject) =>
        Condition.Of($"AnyCheck.{method}({subject.Variable}, [{string.Join(", ", equal.Texts.Select(Literal.Of))}])");

    // Numbers of double precision are compared as such, which a decimal limit would not do.
    private static Condition[]? OfAny(CheckedValue subject, params (string Method, string? Limit)[] limits)
    {
        var given = limits.Where(static limit => limit.Limit is not null)
            .Select(static limit => (limit.Method, Literal: LiteralOf(ShapeKind.Decimal, limit.Limit!))).ToArray();
        bool isExact = (subject.Type ?? ScalarType.Decimal) is ScalarType.Integer or ScalarType.Decimal
            && given.All(static limit => limit.Literal is not null);
        return !isExact ? null
            : [.. given.Select(limit => Condition.Of($"AnyCheck.{limit.Method}({subject.Variable}, {limit.Literal})"))];
    }

    // What is asked of several values together asks nothing of one.
    private static IEnumerable<Condition>? ForOne(CheckedValue subject) => subject.Shape.Arity == Arity.One ? NothingToCheck : null;

    private static bool IsCompared(ShapeKind kind) => kind is ShapeKind.Integer or ShapeKind.Number or ShapeKind.Decimal or ShapeKind.Date;

    private static bool CanBe(ShapeKind kind, string? limit) => limit is null || LiteralOf(kind, limit) is not null;

    private static string? LiteralOf(ShapeKind kind, string limit)
    {
        ReadOnlySpan<char> text = limit.AsSpan();
        if (kind == ShapeKind.Date)
            return LexicalDate.TryReadDate(text, out int year, out int month, out int day) ? $"new DateOnly({year}, {month}, {day})" : null;
        if (kind == ShapeKind.Integer && LexicalNumber.TryReadInteger(text, out long whole))
            return whole == long.MinValue ? "long.MinValue" : whole.ToString(CultureInfo.InvariantCulture);
        if (kind is ShapeKind.Integer or ShapeKind.Decimal && LexicalNumber.TryReadDecimal(text, out decimal exact))
            return exact.ToString(CultureInfo.InvariantCulture) + "m";
        return kind == ShapeKind.Number && LexicalNumber.TryReadDouble(text, out double number) && !double.IsInfinity(number)
            && !double.IsNaN(number)
            ? number.ToString("R", CultureInfo.InvariantCulture) + "d"
            : null;
    }
}

/// <summary>What a constraint is checked on.</summary>
/// <param name="Class">The class whose object it belongs to.</param>
/// <param name="Slot">The slot.</param>
/// <param name="Shape">What the slot is in C#.</param>
/// <param name="Variable">The C# expression of the value, or of all of them.</param>
internal sealed record CheckedValue(ClassModel Class, SlotModel Slot, SlotShape Shape, string Variable)
{
    /// <summary>The type that a value of no single type is taken for, or null.</summary>
    public ScalarType? Type { get; init; }

    /// <summary>Whether a value can be compared as text.</summary>
    public bool IsText => Shape.Kind is ShapeKind.Text or ShapeKind.Enum or ShapeKind.Reference;

    /// <summary>The expression of the value's text.</summary>
    public string Text => Shape.Kind switch
    {
        ShapeKind.Reference => Variable + ".Id",
        ShapeKind.Enum => Variable + ".ToText()",
        _ => Variable,
    };
}
