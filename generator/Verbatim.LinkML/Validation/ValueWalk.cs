namespace Verbatim.LinkML.Validation;

/// <summary>Holds one value to an expression: its form first, then, where that is right, its constraints and alternatives.</summary>
internal static class ValueWalk
{
    public static void Check(ValidationContext context, ValueSite site, ResolvedExpression expression, DocumentNode node)
    {
        CheckMember(context, site, expression, node);
        // What speaks of several values together speaks of one that stands alone.
        foreach (ConstraintCheck check in expression.OfList)
            check.CheckValue(context, expression.Type is null ? site : site with { Type = expression.Type }, expression, node);
    }

    /// <summary>Holds one of several values to an expression.</summary>
    public static void CheckMember(ValidationContext context, ValueSite site, ResolvedExpression expression, DocumentNode node)
    {
        if (expression.Type is not null)
            site = site with { Type = expression.Type };
        if (!HasForm(context, site, expression, node))
            return;
        foreach (ConstraintCheck check in expression.OfValue)
            check.CheckValue(context, site, expression, node);
    }

    /// <summary>Says that a value has the wrong form.</summary>
    public static void ReportKind(ValidationContext context, ValueSite site, string expected, DocumentNode found, TextFix? fix = null)
    {
        if (!context.Wants(DataDiagnostics.WrongKind, weight: 1 + SizeOf(found)))
            return;
        Diagnostic diagnostic = DataDiagnostics.WrongKind.At(
            context.Text.GetLocation(site.SpanOf(found)), expected, Wording.Name(site.Key), Wording.Describe(found));
        context.Add(fix is null ? diagnostic : diagnostic with { Fixes = [fix] });
    }

    // What would have to be written anew counts with all that is in it (P7).
    private static int SizeOf(DocumentNode node) => (int)Math.Min(node.ExpandedSize, int.MaxValue / 2);

    private static bool HasForm(ValidationContext context, ValueSite site, ResolvedExpression expression, DocumentNode node)
    {
        if (expression.Class is { } @class)
            return @class.Model.IsAny || CheckObject(context, site, @class, node);
        if (expression.Enum is { } @enum)
            return EnumChecks.Check(context, site, @enum, node);
        if (expression.Type is { } type)
            return ScalarChecks.Check(context, site, type, node);
        return true;
    }

    private static bool CheckObject(ValidationContext context, ValueSite site, ResolvedClass @class, DocumentNode node)
    {
        // P4: a class without identifier or key is always written out; one with either as the slot says.
        bool isReference = @class.Key is not null && (site.Inlining is Inlining.None || (site.Inlining is null && node is ScalarNode));
        if (isReference)
            return ReferenceChecks.Check(context, site, @class, node);
        if (node is MappingNode mapping)
        {
            ObjectWalk.Check(context, @class, mapping, new ObjectPlace(site.Holder, null, false));
            return true;
        }
        ReportKind(context, site, $"a mapping with the keys of {@class.Name}", node);
        return false;
    }
}
