namespace Verbatim.LinkML.Validation.Checks;

/// <summary>Makes the check of each constraint: what it compares with is read and compiled here, once.</summary>
internal sealed class CheckMaker : IConstraintVisitor<ModelIndex, ConstraintCheck>
{
    public static readonly CheckMaker Instance = new();

    public ConstraintCheck Visit(ArrayShape shape, ModelIndex subject) => new ArrayShapeCheck(shape);

    public ConstraintCheck Visit(Cardinality cardinality, ModelIndex subject) => new CardinalityCheck(cardinality);

    public ConstraintCheck Visit(UniqueItems unique, ModelIndex subject) => new UniqueItemsCheck();

    public ConstraintCheck Visit(Members members, ModelIndex subject) =>
        new MembersCheck(new ResolvedExpression(members.Expression, subject), members.AreAll);

    public ConstraintCheck Visit(Presence presence, ModelIndex subject) => new PresenceCheck(presence);

    public ConstraintCheck Visit(QuotedFrom quotation, ModelIndex subject) => new QuotedValueCheck(quotation);

    public ConstraintCheck Visit(IdentifierPrefixes prefixes, ModelIndex subject) => new IdentifierPrefixesCheck(prefixes);

    public ConstraintCheck Visit(Pattern pattern, ModelIndex subject) => new PatternCheck(subject.Patterns.Find(pattern));

    public ConstraintCheck Visit(ValueRange range, ModelIndex subject) => new ValueRangeCheck(range);

    public ConstraintCheck Visit(EqualsString equal, ModelIndex subject) => new EqualsStringCheck(equal);

    public ConstraintCheck Visit(EqualsNumber equal, ModelIndex subject) => new EqualsNumberCheck(equal);

    public ConstraintCheck Visit(EqualsExpression equal, ModelIndex subject) => new EqualsExpressionCheck(equal.Source);

    public ConstraintCheck Visit(RangeExpression expression, ModelIndex subject) =>
        new RangeExpressionCheck(new ResolvedClassExpression(expression.Demand, subject));

    public ConstraintCheck Visit(BooleanExpression expression, ModelIndex subject) =>
        new Alternatives(expression, [.. expression.Branches.Select(branch => new ResolvedExpression(branch, subject))]);
}
