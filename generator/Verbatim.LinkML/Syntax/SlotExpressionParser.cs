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
        EnumRange = body.Child("enum_range", Metaclasses.AnonymousEnum) is { } listed ? EnumParser.ReadExpression(listed) : null,
        RangeExpression = ClassExpressionParser.ReadChild(body, "range_expression"),
        Required = body.Flag("required"),
        Recommended = body.Flag("recommended"),
        Multivalued = body.Flag("multivalued"),
        Inlined = body.Flag("inlined"),
        InlinedAsList = body.Flag("inlined_as_list"),
        Pattern = body.Text("pattern"),
        StructuredPattern = ReadPattern(body),
        MinimumValue = body.Text("minimum_value"),
        MaximumValue = body.Text("maximum_value"),
        MinimumCardinality = body.Integer("minimum_cardinality"),
        MaximumCardinality = body.Integer("maximum_cardinality"),
        ExactCardinality = body.Integer("exact_cardinality"),
        EqualsString = body.Text("equals_string"),
        EqualsStringIn = body.TextsOrNull("equals_string_in"),
        EqualsNumber = body.Number("equals_number"),
        EqualsExpression = body.Text("equals_expression"),
        ValuePresence = ReadPresence(body),
        HasMember = SlotParser.ReadChild(body, "has_member"),
        AllMembers = SlotParser.ReadChild(body, "all_members"),
        AnyOf = ReadAll(body, "any_of", branch),
        AllOf = ReadAll(body, "all_of", branch),
        ExactlyOneOf = ReadAll(body, "exactly_one_of", branch),
        NoneOf = ReadAll(body, "none_of", branch),
        Array = ArrayParser.Parse(body),
        Unit = ReadUnit(body),
    };

    private static EquatableArray<SlotExpression>? ReadAll(DefinitionParser body, string metaslot, Metaclass branch) =>
        body.Children(metaslot, branch)?.Select(b => Fill(new SlotExpression(b.Place), b, branch)).ToEquatableArray();

    private static PatternExpression? ReadPattern(DefinitionParser body)
    {
        if (body.Child("structured_pattern", Metaclasses.Pattern) is not { } pattern)
            return null;
        if (pattern.Text("syntax") is not { } syntax)
        {
            pattern.ReportMissing("syntax");
            return null;
        }
        return new(syntax, pattern.Flag("interpolated")?.Value ?? false, pattern.Flag("partial_match")?.Value ?? false);
    }

    private static Placed<ValuePresence>? ReadPresence(DefinitionParser body)
    {
        if (body.Text("value_presence") is not { } text)
            return null;
        switch (text.Value)
        {
            case "PRESENT":
                return new(ValuePresence.Present, text.Place);
            case "ABSENT":
                return new(ValuePresence.Absent, text.Place);
            case "UNCOMMITTED":
                return new(ValuePresence.Uncommitted, text.Place);
            default:
                body.ReportKind("value_presence", "PRESENT, ABSENT or UNCOMMITTED", body.Node("value_presence")!);
                return null;
        }
    }

    private static string? ReadUnit(DefinitionParser body)
    {
        if (body.Child("unit", Metaclasses.Unit) is not { } unit)
            return null;
        return (unit.Text("symbol") ?? unit.Text("ucum_code") ?? unit.Text("abbreviation") ?? unit.Text("descriptive_name"))?.Value;
    }
}
