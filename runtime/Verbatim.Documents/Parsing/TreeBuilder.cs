namespace Verbatim.Documents.Parsing;

/// <summary>
/// Puts the tree together from what a parser finds in the order of the text, holds it to the limits, and gathers what is wrong.
/// It never recurses: the nesting of the text lives in a list. A parser counts from where its document begins; nodes and findings have
/// their places in the whole text.
/// </summary>
internal sealed class TreeBuilder(SourceText text, TextSpan extent, ParseLimits limits)
{
    private const string MergeKey = "<<";

    // Lists that have grown serve the next document on the same thread.
    [ThreadStatic]
    private static List<OpenCollection>? spare;

    private readonly List<OpenCollection> _collections = TakeSpare();
    private Dictionary<string, YamlAnchor>? _anchors;
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<TextSpan> _unread = [];
    private DocumentNode? _root;
    private bool _isBroken;
    private long _expandedNodes;
    private long _repeatedNodes;

    public ParseLimits Limits { get; } = limits;

    /// <summary>How many collections are open.</summary>
    public int Depth { get; private set; }

    /// <summary>Whether reading must end: something is wrong that makes nonsense of what follows.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Whether the document's value is complete.</summary>
    public bool IsComplete => _root is not null && Depth == 0;

    /// <summary>Whether the next node is a key.</summary>
    public bool ExpectsKey => Depth > 0 && Innermost.ExpectsKey;

    /// <summary>The innermost collection that is open; there must be one.</summary>
    public OpenCollection Innermost { get; private set; } = null!;

    /// <summary>The collections that are open, the outermost first.</summary>
    public IEnumerable<OpenCollection> OpenCollections => _collections.Take(Depth);

    /// <summary>The line and column of an offset.</summary>
    public LinePosition PositionOf(int offset) => text.GetLinePosition(extent.Start + offset);

    /// <summary>Begins a collection inside the innermost one.</summary>
    /// <param name="isMapping">Whether it is a mapping.</param>
    /// <param name="isFlow">Whether it is written in brackets.</param>
    /// <param name="start">Its first unit, or null where that is its first key's.</param>
    /// <param name="anchor">The anchor that names it, if there is one.</param>
    public void Open(bool isMapping, bool isFlow, int? start, YamlAnchor? anchor)
    {
        TextSpan place = new(start ?? (Depth > 0 ? Innermost.End : 0), 0);
        if (Depth >= Limits.MaxDepth)
        {
            Fail(SyntaxDiagnostics.TooDeep, place, Limits.MaxDepth);
            return;
        }
        Count(1, place);
        if (Depth == _collections.Count)
            _collections.Add(new OpenCollection());
        Innermost = _collections[Depth++];
        Innermost.Open(isMapping, isFlow, start, isFlow ? place.Start + 1 : place.Start, anchor);
    }

    /// <summary>Ends the innermost collection.</summary>
    /// <param name="end">The first unit after its bracket; none where it ends with the last value in it.</param>
    public void Close(int? end = null)
    {
        OpenCollection closed = Innermost;
        DocumentNode node = closed.Close(end, extent.Start);
        Depth--;
        Innermost = Depth > 0 ? _collections[Depth - 1] : null!;
        closed.Anchor?.Complete(node, closed.Height);
        Add(node, new TextSpan(node.Span.Start - extent.Start, node.Span.Length), closed.Height);
    }

    public void Scalar(TextSpan span, string value, ScalarKind kind, YamlAnchor? anchor = null)
    {
        Count(1, span);
        ScalarNode node = new(Placed(span), value, kind);
        anchor?.Complete(node, height: 0);
        Add(node, span, height: 0);
    }

    /// <summary>The anchor of a name from here on; a later one of the same name replaces it.</summary>
    public YamlAnchor DeclareAnchor(string name) => (_anchors ??= new(StringComparer.Ordinal))[name] = new YamlAnchor();

    public void Alias(TextSpan span, string name)
    {
        YamlAnchor? anchor = null;
        if (_anchors?.TryGetValue(name, out anchor) != true || anchor is null)
        {
            ReportUndefined(span, name);
        }
        else if (anchor.Node is null)
        {
            Report(SyntaxDiagnostics.RecursiveAlias, span, name);
            AddStandIn(span);
        }
        else if (Depth + anchor.Height > Limits.MaxDepth)
        {
            Fail(SyntaxDiagnostics.TooDeep, span, Limits.MaxDepth);
        }
        else if (CountRepeated(anchor.Node.ExpandedSize, span))
        {
            bool isKey = ExpectsKey && anchor.Node is ScalarNode;
            Add(isKey ? CopyAt(Placed(span), (ScalarNode)anchor.Node) : anchor.Node, span, anchor.Height);
        }
    }

    /// <summary>Reports what is wrong and goes on.</summary>
    public void Report(DiagnosticDescriptor descriptor, TextSpan span, params object?[] arguments) =>
        Report(descriptor.At(text.GetLocation(Placed(span)), arguments));

    /// <summary>Reports what is wrong and goes on.</summary>
    public void Report(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    /// <summary>Notes a stretch whose values are left out of the tree.</summary>
    public void PassOver(TextSpan span) => _unread.Add(Placed(span));

    /// <summary>Reports what makes nonsense of what follows: reading ends and the document has no value.</summary>
    public void Fail(DiagnosticDescriptor descriptor, TextSpan span, params object?[] arguments)
    {
        Report(descriptor, span, arguments);
        HasFailed = true;
    }

    public DocumentTree ToTree(DocumentFormat format)
    {
        if (Depth == 0)
            spare = _collections;
        _diagnostics.Sort(DiagnosticOrder.Instance);
        DocumentNode? root = HasFailed || _isBroken ? null : _root;
        TextSpan[] unread = root is null ? [extent] : [.. _unread];
        return new DocumentTree(text, format, root, new EquatableArray<Diagnostic>(_diagnostics.ToArray()),
            new EquatableArray<TextSpan>(unread), extent);
    }

    /// <param name="node">The node.</param>
    /// <param name="place">Where it stands here: for an alias not where its value is written.</param>
    /// <param name="height">How many collections stand inside one another in it.</param>
    private void Add(DocumentNode node, TextSpan place, int height)
    {
        if (Depth == 0)
        {
            _root = node;
            return;
        }
        OpenCollection parent = Innermost;
        parent.Hold(place, height);
        if (!parent.IsMapping)
            parent.TakeItem(node);
        else if (parent.ExpectsKey)
            AddKey(parent, node);
        else if (parent.PendingKey is { Kind: ScalarKind.Plain, Value: MergeKey })
            AddMerge(parent, node);
        else
            AddValue(parent, node, place);
    }

    private void AddValue(OpenCollection mapping, DocumentNode node, TextSpan place)
    {
        if (mapping.PendingKey is null)
            PassOver(place);
        mapping.TakeValue(node);
    }

    private void AddKey(OpenCollection mapping, DocumentNode node)
    {
        if (node is not ScalarNode key)
        {
            Report(SyntaxDiagnostics.ComplexKey.At(text.GetLocation(node.Span)));
            mapping.TakeKey(null);
        }
        else if (mapping.FindKey(key.Value) is { } first)
        {
            ReportDuplicate(key, first);
            mapping.TakeKey(null);
        }
        else
        {
            mapping.TakeKey(key);
        }
    }

    private void ReportDuplicate(ScalarNode key, ScalarNode first)
    {
        Location earlier = text.GetLocation(first.Span);
        LinePosition at = earlier.LineSpan.Start;
        Report(SyntaxDiagnostics.DuplicateKey.At(text.GetLocation(key.Span), key.Value, at.Line + 1, at.Character + 1) with
        {
            Related = [new RelatedLocation("first used here", earlier)],
        });
    }

    private void AddMerge(OpenCollection mapping, DocumentNode source)
    {
        if (source is SequenceNode several)
        {
            foreach (DocumentNode one in several.Items)
                TakeMerge(mapping, one);
        }
        else
        {
            TakeMerge(mapping, source);
        }
        mapping.EndMerge();
    }

    private void TakeMerge(OpenCollection mapping, DocumentNode source)
    {
        if (source is MappingNode one)
            mapping.TakeMerge(one);
        else if (source is not ScalarNode { Kind: ScalarKind.Null })
            Report(SyntaxDiagnostics.InvalidMerge.At(text.GetLocation(mapping.PendingKey!.Span)));
    }

    private void ReportUndefined(TextSpan span, string name)
    {
        Diagnostic undefined = SyntaxDiagnostics.UndefinedAlias.At(text.GetLocation(Placed(span)), name);
        string? meant = NearestName.Find(name, _anchors?.Keys ?? Enumerable.Empty<string>());
        Report(meant is null ? undefined : undefined with
        {
            Fixes = [new TextFix($"Change to '*{meant}'", [new TextEdit(Placed(span), "*" + meant)], IsCertain: false)],
        });
        AddStandIn(span);
    }

    /// <summary>
    /// For an alias that names nothing usable: the rest is still read for what else is wrong, but the document has no value.
    /// </summary>
    private void AddStandIn(TextSpan span)
    {
        _isBroken = true;
        Add(new ScalarNode(Placed(span), "", ScalarKind.Null), span, height: 0);
    }

    private TextSpan Placed(TextSpan span) => new(extent.Start + span.Start, span.Length);

    /// <summary>A key must have a place of its own: what is wrong with the entry is shown there.</summary>
    private static ScalarNode CopyAt(TextSpan span, ScalarNode node) => new(span, node.Value, node.Kind);

    private static List<OpenCollection> TakeSpare()
    {
        List<OpenCollection> taken = spare ?? [];
        spare = null;
        return taken;
    }

    private bool CountRepeated(int nodes, TextSpan span)
    {
        _repeatedNodes += nodes;
        CheckSize(_repeatedNodes, Limits.MaxRepeatedNodes, span);
        return Count(nodes, span);
    }

    private bool Count(int nodes, TextSpan span)
    {
        _expandedNodes += nodes;
        CheckSize(_expandedNodes, Limits.MaxExpandedNodes, span);
        return !HasFailed;
    }

    private void CheckSize(long size, int limit, TextSpan span)
    {
        if (size > limit && !HasFailed)
            Fail(SyntaxDiagnostics.TooManyNodes, span, limit);
    }
}
