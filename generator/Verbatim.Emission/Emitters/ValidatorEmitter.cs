namespace Verbatim.Emission.Emitters;

/// <summary>Writes the check of an object: what its class demands of values beyond their types. One condition a line, no message.</summary>
internal static class ValidatorEmitter
{
    /// <summary>Writes the check.</summary>
    public static void Emit(IndentedWriter writer, EmissionContext context, ClassModel c, string name)
    {
        PatternNames patterns = new(context, c);
        List<string> conditions = [.. c.Slots.SelectMany(s => Conditions(context, c, s, patterns)), .. RuleConditions.Of(context, c)];
        foreach (KeyValuePair<string, string> pattern in patterns.All)
        {
            writer.Write($"private static readonly TextPattern {pattern.Value} = TextPattern.Of({Literal.Of(pattern.Key)});");
            writer.Blank();
        }
        string head = $"internal static bool Conforms({name} value, CheckScope scope)";
        string body = conditions.Count == 0 ? "true" : string.Join("\n    && ", conditions);
        if (QuoteConditions.Enter(context, c) is not { } enter)
        {
            writer.Write($"{head} =>\n    {body};");
            return;
        }
        using (writer.Open(head))
            writer.Write($"{enter}\nreturn {body};");
    }

    private static IEnumerable<string> Conditions(EmissionContext context, ClassModel c, SlotModel slot, PatternNames patterns)
    {
        SlotShape shape = context.Shapes[c, slot];
        return (shape switch
        {
            { Kind: ShapeKind.Designator } => [],
            { Arity: Arity.One } => OfOne(context, c, slot, shape, patterns),
            _ => OfMany(context, c, slot, shape, patterns),
        }).Concat(QuoteConditions.Of(context, c, slot));
    }

    private static IEnumerable<string> OfOne(EmissionContext context, ClassModel c, SlotModel slot, SlotShape shape, PatternNames patterns)
    {
        string value = "value." + shape.Property;
        bool isDemanded = Demands.Value(slot);
        if (isDemanded && !(shape.Required && shape.IsStruct))
            yield return value + " is not null";
        if (isDemanded && shape.Kind == ShapeKind.Any)
            yield return value + " is not AnyList { Items.IsEmpty: true }";
        if (shape.Kind == ShapeKind.Record)
        {
            foreach (string condition in OfObjects(context, c, slot, shape, value))
                yield return condition;
            yield break;
        }
        string variable = shape.Required ? value : Identifier.Camel(shape.Property);
        string[] conditions = [.. ScalarConditions.Of(context, c, slot, variable, patterns)];
        if (conditions.Length == 0)
            yield break;
        yield return shape.Required ? string.Join("\n    && ", conditions)
            : conditions.Length == 1 ? $"({value} is not {{ }} {variable} || {conditions[0]})"
            : $"({value} is not {{ }} {variable} || ({string.Join(" && ", conditions)}))";
    }

    private static IEnumerable<string> OfMany(EmissionContext context, ClassModel c, SlotModel slot, SlotShape shape, PatternNames patterns)
    {
        string value = "value." + shape.Property;
        if (Demands.Value(slot) && shape.Arity == Arity.Many)
            yield return $"!{value}.IsEmpty";
        if (Count(slot) is { } count)
            yield return Demands.Value(slot) || count[0] == '<'
                ? $"{value}.Count {Compared(count)}" : $"({value}.IsEmpty || {value}.Count {Compared(count)})";
        if (shape.Kind == ShapeKind.Record)
        {
            foreach (string condition in OfObjects(context, c, slot, shape, value))
                yield return condition;
            yield break;
        }
        string[] conditions = [.. ScalarConditions.Of(context, c, slot, "item", patterns)];
        if (conditions.Length > 0)
            yield return $"ValueCheck.All({value}.AsSpan(), static item => {string.Join(" && ", conditions)})";
        else if (shape.Kind == ShapeKind.Text)
            yield return $"ValueCheck.Texts({value}.AsSpan())";
    }

    private static string Compared(string count) => count.Contains(" and ") || !(count[0] is '<' or '>') ? "is " + count : count;

    private static string? Count(SlotModel slot)
    {
        if (slot.ExactCardinality is { } exact)
            return exact.ToString(CultureInfo.InvariantCulture);
        return (slot.MinimumCardinality, slot.MaximumCardinality) switch
        {
            ({ } least, { } most) => $">= {least} and <= {most}",
            ({ } least, null) => $">= {least}",
            (null, { } most) => $"<= {most}",
            _ => null,
        };
    }

    private static IEnumerable<string> OfObjects(EmissionContext context, ClassModel c, SlotModel slot, SlotShape shape, string value)
    {
        bool isOne = shape.Arity == Arity.One;
        string values = value + ".AsSpan()";
        if (context.Lineage.Find(context.Shapes.Own(c, slot).Element) is { } range && Kind(context, range, shape) is { } kind)
            yield return isOne ? kind.Replace("item", value) : $"ValueCheck.All({values}, static item => {kind})";
        yield return isOne ? $"ValueCheck.Object({value}, scope)" : $"ValueCheck.Objects({values}, scope)";
        if (shape.Arity == Arity.Many && context.Lineage.Find(shape.Element) is { } element && Lineage.Key(element) is { } key)
            yield return $"DistinctKeys.Holds<{SlotShapes.KeyType(context.Shapes[element, key])}, {shape.Item}>({values})";
        if (!isOne && context.Lineage.Find(context.Shapes.Own(c, slot).Element) is { } collected)
        {
            foreach (UniqueKeyModel unique in collected.UniqueKeys.Where(u => UniqueKeys.CanBeCompared(context, collected, u)))
                yield return $"ValueCheck.Unique({values}, static (a, b) => {UniqueKeys.AreSame(context, collected, unique)})";
        }
    }

    // What C# lets stand in a property and the class does not: a class below one that has no designator (P8), a range that was narrowed.
    private static string? Kind(EmissionContext context, ClassModel range, SlotShape shape)
    {
        string name = context.Names.Class(range.Name);
        if (Lineage.Designator(range) is not null)
            return name == shape.Item ? null : $"item is null or {name}";
        bool canBeMore = range.Mixin || name != shape.Item || context.Lineage.Assignable(range).Skip(1).Any();
        return canBeMore && !range.Mixin ? $"ValueCheck.Exactly(item, {name}{CSharpNames.Codec}.Info)" : null;
    }
}
