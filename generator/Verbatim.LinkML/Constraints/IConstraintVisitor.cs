namespace Verbatim.LinkML.Constraints;

/// <summary>
/// Says what follows from each constraint. There are three: what checks documents and tells what is wrong, what writes C#, what writes JSON
/// Schema; none of them compiles before it has an answer for a new constraint.
/// </summary>
/// <typeparam name="TSubject">What an answer is about.</typeparam>
/// <typeparam name="TAnswer">An answer.</typeparam>
public interface IConstraintVisitor<in TSubject, out TAnswer>
{
    /// <summary>Answers for the shape of an array.</summary>
    TAnswer Visit(ArrayShape shape, TSubject subject);

    /// <summary>Answers for a number of values.</summary>
    TAnswer Visit(Cardinality cardinality, TSubject subject);

    /// <summary>Answers for values that may not repeat.</summary>
    TAnswer Visit(UniqueItems unique, TSubject subject);

    /// <summary>Answers for what members must meet.</summary>
    TAnswer Visit(Members members, TSubject subject);

    /// <summary>Answers for a value that must, or must not, be there.</summary>
    TAnswer Visit(Presence presence, TSubject subject);

    /// <summary>Answers for a quotation.</summary>
    TAnswer Visit(QuotedFrom quotation, TSubject subject);

    /// <summary>Answers for the prefixes of an identifier.</summary>
    TAnswer Visit(IdentifierPrefixes prefixes, TSubject subject);

    /// <summary>Answers for a pattern.</summary>
    TAnswer Visit(Pattern pattern, TSubject subject);

    /// <summary>Answers for a least and a greatest value.</summary>
    TAnswer Visit(ValueRange range, TSubject subject);

    /// <summary>Answers for texts, one of which the value must be.</summary>
    TAnswer Visit(EqualsString equal, TSubject subject);

    /// <summary>Answers for a number that the value must be.</summary>
    TAnswer Visit(EqualsNumber equal, TSubject subject);

    /// <summary>Answers for an expression whose result the value must be.</summary>
    TAnswer Visit(EqualsExpression equal, TSubject subject);

    /// <summary>Answers for what an object must meet as a whole.</summary>
    TAnswer Visit(RangeExpression expression, TSubject subject);

    /// <summary>Answers for alternatives.</summary>
    TAnswer Visit(BooleanExpression expression, TSubject subject);
}
