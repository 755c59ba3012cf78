namespace Verbatim.LinkML.Resolution;

/// <summary>
/// Turns enumerations into their models: values taken over by <c>inherits</c>, added by <c>include</c>, taken away by <c>minus</c>.
/// </summary>
internal sealed class EnumInduction(ElementIndex index, Inheritance enums, Faults faults, UriExpansion uris, DiagnosticBag bag)
{
    private readonly Dictionary<string, EnumModel> _models = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _lacking = new(StringComparer.Ordinal);
    private readonly HashSet<string> _underWay = new(StringComparer.Ordinal);

    /// <summary>The model of an enumeration, made once.</summary>
    public EnumModel Of(EnumDefinition definition)
    {
        // What it takes over comes first; a chain of that may be as long as its author likes, so it is no recursion.
        Stack<EnumDefinition> open = new([definition]);
        while (open.Count > 0)
        {
            EnumDefinition next = open.Peek();
            _underWay.Add(next.Name.Value);
            if (!_models.ContainsKey(next.Name.Value) && Pending(next) is { } taken)
            {
                open.Push(taken);
                continue;
            }
            if (!_models.ContainsKey(next.Name.Value))
                _models[next.Name.Value] = Induce(next);
            _underWay.Remove(open.Pop().Name.Value);
        }
        return _models[definition.Name.Value];
    }

    /// <summary>An enumeration that another one takes values over from and that has no model yet, or null.</summary>
    private EnumDefinition? Pending(EnumDefinition definition) =>
        enums.AncestorsOf(definition.Name.Value).Select(a => index.Enums[a].Expression).Append(definition.Expression)
            .SelectMany(Taken)
            .Where(name => !_models.ContainsKey(name.Value) && !_underWay.Contains(name.Value))
            .Select(name => index.Enums.TryGetValue(name.Value, out EnumDefinition? found) ? found : null)
            .FirstOrDefault(static found => found is not null);

    private static IEnumerable<Placed<string>> Taken(EnumExpression expression) =>
        expression.Include.Concat(expression.Minus).SelectMany(static e => e.Inherits.Concat(Taken(e)));

    /// <summary>The texts of an enumeration without a name; null where no text can be ruled out.</summary>
    public EquatableArray<string>? TextsOf(EnumExpression expression)
    {
        OrderedValues values = new();
        values.Add(Inherited(expression).Concat(Listed(expression)));
        values.Remove(expression.Minus.SelectMany(m => Inherited(m).Concat(Listed(m))));
        bool isOpen = values.IsEmpty || IsOpen(expression) || InheritsOpen(expression);
        return isOpen ? null : values.ToImmutable().Select(static v => v.Text).ToEquatableArray();
    }

    private EnumModel Induce(EnumDefinition definition)
    {
        // A value that is stated again keeps its place and takes what is said nearer.
        OrderedValues values = new();
        List<EnumExpression> lineage =
            [.. enums.AncestorsOf(definition.Name.Value).Reverse().Select(a => index.Enums[a].Expression), definition.Expression];
        foreach (EnumExpression expression in lineage)
        {
            values.Add(Listed(expression));
            values.Remove(expression.Minus.SelectMany(m => Inherited(m).Concat(Listed(m))));
        }
        return new EnumModel(definition.Name.Value, values.ToImmutable())
        {
            Description = definition.Description,
            Uri = uris.OfClass(definition.Uri, definition.Name),
            // An enumeration that lists nothing rules nothing out: the suite's test_enum/019-024.
            IsOpen = values.IsEmpty || lineage.Exists(IsOpen)
                || enums.AncestorsOf(definition.Name.Value).Select(a => index.Enums[a]).Prepend(definition).Any(LacksValues),
            CSharpName = AnnotationNames.CSharpName(definition.Annotations),
        };
    }

    /// <summary>The values an expression lists itself, by concept and by inclusion.</summary>
    private IEnumerable<PermissibleValueModel> Listed(EnumExpression expression) =>
        expression.Include.SelectMany(i => Inherited(i).Concat(Listed(i)))
            .Concat(expression.Values.Select(Of))
            .Concat(expression.Concepts.Select(static c => new PermissibleValueModel(c.Value) { Meaning = c.Value }));

    /// <summary>What an expression without a name inherits; a named one's parents are in its lineage.</summary>
    private IEnumerable<PermissibleValueModel> Inherited(EnumExpression expression) =>
        expression.Inherits.SelectMany(Inherited);

    private IEnumerable<PermissibleValueModel> Inherited(Placed<string> parent)
    {
        if (!index.Enums.TryGetValue(parent.Value, out EnumDefinition? definition))
            return [];
        if (!_underWay.Contains(parent.Value))
            return Of(definition).Values;
        bag.Report(SchemaDiagnostics.InheritanceCycle, parent.Place, "enum", parent.Value,
            string.Join(" -> ", _underWay.Append(parent.Value)));
        return [];
    }

    /// <summary>Whether values of it are not known, since where they come from is wrong (P16).</summary>
    private bool LacksValues(EnumDefinition definition)
    {
        if (!_lacking.TryGetValue(definition.Name.Value, out bool lacks))
            _lacking[definition.Name.Value] = lacks = FindWhetherLacking(definition);
        return lacks;
    }

    private bool FindWhetherLacking(EnumDefinition definition) => faults != Faults.None
        && faults.MetaslotsIn(definition.Name, definition.Body, Metaclasses.Enum)
            .Intersect([Faults.Whole, "concepts", "include", "inherits", "minus", "permissible_values"]).Any();

    private bool IsOpen(EnumExpression expression) =>
        expression.OpenBy is not null
        || expression.Include.Any(i => IsOpen(i) || InheritsOpen(i));

    private bool InheritsOpen(EnumExpression expression) =>
        expression.Inherits.Any(p => _models.TryGetValue(p.Value, out EnumModel? model) && model.IsOpen);

    private static PermissibleValueModel Of(PermissibleValue value) => new(value.Text.Value)
    {
        Description = value.Description,
        Deprecated = value.Deprecated,
        Meaning = value.Meaning?.Value,
        CSharpName = AnnotationNames.CSharpName(value.Annotations),
    };
}
