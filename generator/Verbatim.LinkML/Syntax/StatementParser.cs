namespace Verbatim.LinkML.Syntax;

/// <summary>Reads what is said with the metaslots of constraints, each as its form says.</summary>
internal static class StatementParser
{
    /// <summary>Reads all that a definition says of constraints.</summary>
    /// <param name="body">The definition.</param>
    /// <param name="branch">What the branches of <c>any_of</c> and its kin are.</param>
    public static EquatableArray<Statement> Parse(DefinitionParser body, Metaclass branch) =>
        ConstraintKind.All.SelectMany(static kind => kind.Metaslots).Select(metaslot => Read(body, metaslot, branch)).OfType<Statement>()
            .ToEquatableArray();

    private static Statement? Read(DefinitionParser body, Metaslot metaslot, Metaclass branch)
    {
        if (body.Node(metaslot.Name) is not { } node)
            return null;
        object? value = metaslot.Form switch
        {
            MetaslotForm.Text => ReadText(body, metaslot, node),
            MetaslotForm.Bound => ReadBound(body, metaslot),
            MetaslotForm.Texts => body.TextsOrNull(metaslot.Name),
            MetaslotForm.WholeNumber => body.Integer(metaslot.Name)?.Value.ToString(CultureInfo.InvariantCulture),
            MetaslotForm.Number => body.Number(metaslot.Name)?.Value,
            MetaslotForm.Flag => body.Flag(metaslot.Name) is { } flag ? (flag.Value ? "true" : "false") : null,
            MetaslotForm.SlotExpression => body.Child(metaslot.Name, Metaclasses.AnonymousSlot) is { } one
                ? new[] { Expression(one, Metaclasses.AnonymousSlot) }.ToEquatableArray() : null,
            MetaslotForm.SlotExpressions => body.Children(metaslot.Name, branch)?.Select(b => Expression(b, branch)).ToEquatableArray(),
            MetaslotForm.ClassExpression => ClassExpressionParser.ReadChild(body, metaslot.Name),
            MetaslotForm.EnumExpression => body.Child(metaslot.Name, Metaclasses.AnonymousEnum) is { } listed
                ? EnumParser.ReadExpression(listed) : null,
            MetaslotForm.StructuredPattern => ReadPattern(body, metaslot),
            _ => ArrayParser.Parse(body, metaslot.Name),
        };
        return value is null ? null : new Statement(metaslot, body.PlaceOf(node), value);
    }

    private static SlotExpression Expression(DefinitionParser body, Metaclass branch) =>
        SlotExpressionParser.Fill(new SlotExpression(body.Place), body, branch);

    private static string? ReadText(DefinitionParser body, Metaslot metaslot, DocumentNode node)
    {
        string? text = body.Text(metaslot.Name)?.Value;
        if (text is null || metaslot.Words.IsEmpty || metaslot.Words.Contains(text))
            return text;
        int last = metaslot.Words.Count - 1;
        body.ReportKind(metaslot.Name, $"{string.Join(", ", metaslot.Words.Take(last))} or {metaslot.Words[last]}", node);
        return null;
    }

    private static string? ReadBound(DefinitionParser body, Metaslot metaslot)
    {
        string? text = body.Text(metaslot.Name)?.Value;
        bool isGrouped = text is not null && text.Contains('_', StringComparison.Ordinal)
            && text.All(static c => c is (>= '0' and <= '9') or '_' or '.' or '-' or '+');
        return isGrouped ? text!.Replace("_", "", StringComparison.Ordinal) : text;
    }

    private static PatternExpression? ReadPattern(DefinitionParser body, Metaslot metaslot)
    {
        if (body.Child(metaslot.Name, Metaclasses.Pattern) is not { } pattern)
            return null;
        if (pattern.Text("syntax") is { } syntax)
            return new(syntax, pattern.Flag("partial_match")?.Value ?? false);
        pattern.ReportMissing("syntax");
        return null;
    }
}
