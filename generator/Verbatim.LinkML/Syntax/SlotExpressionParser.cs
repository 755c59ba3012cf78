namespace Verbatim.LinkML.Syntax;

/// <summary>Reads demands on values: what slots, types and the branches of <c>any_of</c> have in common.</summary>
internal static class SlotExpressionParser
{
    /// <summary>Adds to a definition what the body demands of values.</summary>
    /// <param name="target">The definition.</param>
    /// <param name="body">Its body.</param>
    /// <param name="branch">What the branches of <c>any_of</c> and its kin are.</param>
    public static T Fill<T>(T target, DefinitionParser body, Metaclass branch) where T : SlotExpression => target with
    {
        Range = body.Text("range"),
        Required = body.Flag("required"),
        Recommended = body.Flag("recommended"),
        Multivalued = body.Flag("multivalued"),
        Inlined = body.Flag("inlined"),
        InlinedAsList = body.Flag("inlined_as_list"),
        Statements = StatementParser.Parse(body, branch),
        Unit = ReadUnit(body),
    };

    private static string? ReadUnit(DefinitionParser body)
    {
        if (body.Child("unit", Metaclasses.Unit) is not { } unit)
            return null;
        return (unit.Text("symbol") ?? unit.Text("ucum_code") ?? unit.Text("abbreviation") ?? unit.Text("descriptive_name"))?.Value;
    }
}
