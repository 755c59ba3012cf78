namespace Verbatim.LinkML.Validation.Checks;

/// <summary>Holds an object that is a value to what is demanded of it as a whole.</summary>
internal sealed class RangeExpressionCheck(ResolvedClassExpression demand) : ConstraintCheck
{
    public override void CheckValue(ValidationContext context, ValueSite site, ResolvedExpression owner, DocumentNode node) =>
        Conditions.Enforce(context, demand, owner.Class, node, new ObjectPlace(site.Holder, null, false));
}
