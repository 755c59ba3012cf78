namespace Verbatim.LinkML.Resolution;

/// <summary>
/// Turns enumerations into their models: values taken over by <c>inherits</c>, added by <c>include</c>, taken away by <c>minus</c>.
/// </summary>
internal sealed class EnumInduction(ElementIndex index, Inheritance enums, Faults faults, UriExpansion uris, DiagnosticBag bag)
{
    // Far more than any schema has. Each enumeration has its values itself, so a few lines could ask for more than memory holds.
    private const int MostTakenOver = 1_000_000;

    private readonly Dictionary<string, EnumModel> _models = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PermissibleValueModel[]> _own = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private readonly HashSet<string> _underWay = new(StringComparer.Ordinal);
    private int _takenOver;

    /// <summary>The enumerations of which values are not known, since where they come from is wrong (P16).</summary>
    private readonly Lazy<HashSet<string>> _lacking = new(() =>
        faults == Faults.None ? [] : enums.WithThoseBelow(name => LacksValues(index.Enums[name], faults)));

    /// <summary>All enumerations by their names.</summary>
    public Dictionary<string, EnumModel> All()
    {
        foreach (EnumDefinition definition in index.Enums.Values)
            Of(definition);
        return _models;
    }

    /// <summary>The model of an enumeration, made once.</summary>
    private EnumModel Of(EnumDefinition definition)
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
        definition.Expression.Inherits.Where(p => enums.ParentsOf(definition.Name.Value).Contains(p.Value))
            .Concat(Taken(definition.Expression))
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
        bool isOpen = values.IsEmpty || IsOpen(expression) || Inherits(expression, static e => e.IsOpen)
            || TakesOver(expression, static e => e.IsOpen);
        return isOpen ? null : values.ToImmutable().Select(static v => v.Text).ToEquatableArray();
    }

    private EnumModel Induce(EnumDefinition definition)
    {
        string name = definition.Name.Value;
        // A value that is stated again keeps its place and takes what is said nearer.
        OrderedValues values = new();
        EnumDefinition[] lineage = [.. Lineage(definition)];
        // Whatever is above has its values already, unless it takes over values of this one.
        EnumModel? above = null;
        if (enums.ParentsOf(name) is [string parent] && _models.TryGetValue(parent, out above))
        {
            values.Add(TakenOver(above.Values, definition.Expression.Inherits.First(p => p.Value == parent)));
            lineage = [definition];
            if (_open.Contains(parent))
                _open.Add(name);
        }
        foreach (EnumDefinition said in lineage)
        {
            PermissibleValueModel[] own = Own(said);
            values.Add(said.Expression.Include.SelectMany(i => Inherited(i).Concat(Listed(i))));
            values.Add(said == definition ? own : TakenOver(own, definition.Expression.Inherits[0]));
            values.Remove(said.Expression.Minus.SelectMany(m => Inherited(m).Concat(Listed(m))));
        }
        if (lineage.Any(e => IsOpen(e.Expression)))
            _open.Add(name);
        bool isLacking = _lacking.Value.Contains(name) || above?.IsOpenByError == true
            || lineage.Any(e => TakesOver(e.Expression, static taken => taken.IsOpenByError));
        return new EnumModel(name, values.ToImmutable())
        {
            Description = definition.Description,
            Uri = uris.OfClass(definition.Uri, definition.Name),
            // An enumeration that lists nothing rules nothing out: the suite's test_enum/019-024.
            IsOpen = values.IsEmpty || isLacking || _open.Contains(name),
            IsOpenByError = isLacking && !_open.Contains(name),
            CSharpName = AnnotationNames.CSharpName(definition.Annotations),
        };
    }

    private IEnumerable<EnumDefinition> Lineage(EnumDefinition definition) =>
        enums.AncestorsOf(definition.Name.Value).Reverse().Select(a => index.Enums[a]).Append(definition);

    /// <summary>The values that an enumeration lists itself, shared by all that inherit them.</summary>
    private PermissibleValueModel[] Own(EnumDefinition definition)
    {
        if (!_own.TryGetValue(definition.Name.Value, out PermissibleValueModel[]? own))
            _own[definition.Name.Value] = own = [.. Stated(definition.Expression)];
        return own;
    }

    /// <summary>The values an expression lists itself, by concept and by inclusion.</summary>
    private IEnumerable<PermissibleValueModel> Listed(EnumExpression expression) =>
        expression.Include.SelectMany(i => Inherited(i).Concat(Listed(i))).Concat(Stated(expression));

    private static IEnumerable<PermissibleValueModel> Stated(EnumExpression expression) =>
        expression.Values.Select(Of)
            .Concat(expression.Concepts.Select(static c => new PermissibleValueModel(c.Value) { Meaning = c.Value }));

    /// <summary>What an expression without a name inherits; a named one's parents are in its lineage.</summary>
    private IEnumerable<PermissibleValueModel> Inherited(EnumExpression expression) =>
        expression.Inherits.SelectMany(Inherited);

    private IEnumerable<PermissibleValueModel> Inherited(Placed<string> parent)
    {
        if (!index.Enums.TryGetValue(parent.Value, out EnumDefinition? definition))
            return [];
        if (!_underWay.Contains(parent.Value))
            return TakenOver(Of(definition).Values, parent);
        bag.Report(SchemaDiagnostics.InheritanceCycle, parent.Place, "enum", parent.Value,
            string.Join(" -> ", _underWay.Append(parent.Value)));
        return [];
    }

    /// <summary>Values of one enumeration that another one has too; none once all together are too many, which is told once.</summary>
    private IReadOnlyList<PermissibleValueModel> TakenOver(IReadOnlyList<PermissibleValueModel> values, Placed<string> parent)
    {
        if (values.Count <= MostTakenOver - _takenOver)
        {
            _takenOver += values.Count;
            return values;
        }
        Diagnostic found = SchemaDiagnostics.TooManyValues.At(parent.Place.Location, MostTakenOver);
        if (_takenOver <= MostTakenOver)
            bag.Add(found);
        else
            bag.AddUntold(found);
        _takenOver = int.MaxValue;
        return [];
    }

    private static bool LacksValues(EnumDefinition definition, Faults faults) =>
        faults.MetaslotsIn(definition.Name, definition.Body, Metaclasses.Enum)
            .Intersect([Faults.Whole, "concepts", "include", "inherits", "minus", "permissible_values"]).Any();

    /// <summary>Whether values come from elsewhere, as the schema says itself.</summary>
    private bool IsOpen(EnumExpression expression) => expression.OpenBy is not null || expression.Include.Any(IsOpen)
        || TakesOver(expression, static e => e is { IsOpen: true, IsOpenByError: false });

    /// <summary>Whether some enumeration is like that of which an expression includes the values.</summary>
    private bool TakesOver(EnumExpression expression, Func<EnumModel, bool> isSo) =>
        expression.Include.Any(i => Inherits(i, isSo) || TakesOver(i, isSo));

    private bool Inherits(EnumExpression expression, Func<EnumModel, bool> isSo) =>
        expression.Inherits.Any(p => _models.TryGetValue(p.Value, out EnumModel? model) && isSo(model));

    private static PermissibleValueModel Of(PermissibleValue value) => new(value.Text.Value)
    {
        Description = value.Description,
        Deprecated = value.Deprecated,
        Meaning = value.Meaning?.Value,
        CSharpName = AnnotationNames.CSharpName(value.Annotations),
    };
}
