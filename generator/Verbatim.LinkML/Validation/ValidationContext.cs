namespace Verbatim.LinkML.Validation;

/// <summary>
/// One walk over one document: where it stands, and what it has found. A walk can be on trial, as when the branches of an
/// <c>any_of</c> are tried: then findings are only counted, and no message is made.
/// </summary>
internal sealed class ValidationContext(ModelIndex index, DocumentTree tree, ITextSource? texts, CancellationToken cancellationToken)
{
    private readonly List<DeclaredObject> _declared = [];
    private readonly HashSet<TextSpan> _retracted = [];
    private readonly List<ObjectReference> _references = [];
    private readonly Dictionary<Trial, Nearness> _trials = [];
    private readonly HashSet<string> _mentioned = new(StringComparer.Ordinal);
    private readonly HashSet<(string Code, TextSpan Span, string Message)> _told = [];
    private readonly HashSet<Trial> _walked = [];
    // A text has fewer values than characters, unless aliases multiply them.
    private readonly bool _hasExpansion = tree.Root?.ExpandedSize > tree.Extent.Length;
    private readonly List<TextSpan> _unread = [.. tree.Unread];
    private List<Diagnostic> _found = [];
    private int _trialDepth;
    private int _rehearsals;

    public ModelIndex Index { get; } = index;

    public DocumentTree Tree { get; } = tree;

    public SourceText Text => Tree.Text;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>Whether it is told where readers of YAML 1.1 take a value for something else.</summary>
    public bool TellsOtherReadings { get; init; }

    public QuotedTexts Texts { get; } = new(texts, tree.Text.Path);

    public WalkPath Path { get; } = new();

    private ContentHashing Hashing { get; } = new(tree.Root?.ExpandedSize > tree.Extent.Length);

    /// <summary>Whether the tree is all of the document: past a syntax error, nothing is said to be missing.</summary>
    public bool IsWhole { get; } =
        !tree.Diagnostics.Any(static d => d.Severity == DiagnosticSeverity.Error && d.Code != SyntaxDiagnostics.DuplicateKey.Code);

    /// <summary>How near what is tried is to being valid, as far as it is known.</summary>
    public Nearness Nearness { get; private set; }

    /// <summary>Whether what is found is told, and not only counted.</summary>
    public bool IsTelling => _trialDepth == 0;

    /// <summary>Whether this is the one walk whose objects and references count, and not a second look at a value.</summary>
    public bool IsRecording => _trialDepth == 0 && _rehearsals == 0;

    /// <summary>Counts a finding of a kind; true where it is to be told as well.</summary>
    public bool Wants(DiagnosticDescriptor descriptor, int weight = 1, bool isError = false)
    {
        if (isError || descriptor.Severity == DiagnosticSeverity.Error)
            Count(new Nearness(weight, 0));
        return IsTelling;
    }

    /// <summary>Counts what an earlier trial of the same value counted.</summary>
    public void Count(Nearness nearness) => Nearness += nearness;

    /// <summary>Counts something that speaks for what is tried.</summary>
    public void Match(int weight = 1) => Count(new Nearness(0, weight));

    /// <summary>Adds a finding, at the path where the walk stands. What an alias repeats is told once.</summary>
    public void Add(Diagnostic diagnostic)
    {
        bool isTold = IsRecording && !_told.Add((diagnostic.Code, diagnostic.Location.Span, diagnostic.Message));
        if (!isTold)
            _found.Add(diagnostic.Path is null ? diagnostic with { Path = Path.ToPointer() } : diagnostic);
    }

    /// <summary>Makes a finding and adds it.</summary>
    public void Report(DiagnosticDescriptor descriptor, TextSpan span, params object?[] arguments) =>
        Add(descriptor.At(Text.GetLocation(span), arguments));

    /// <summary>Whether this is the first mention of a subject in the document.</summary>
    public bool IsFirstMention(string subject) => IsRecording && _mentioned.Add(subject);

    public void Declare(DeclaredObject declared) => _declared.Add(declared);

    /// <summary>Notes a value that is held to nothing, and not looked into.</summary>
    public void PassOver(DocumentNode node) => _unread.Add(node.Span);

    /// <summary>Takes back an object that was already reported as a duplicate, so that the data set does not report it again.</summary>
    public void Retract(ScalarNode identifier) => _retracted.Add(identifier.Span);

    /// <summary>Whether an object was walked before as of this class: where aliases multiply, once is enough.</summary>
    public bool WasWalked(DocumentNode node, ResolvedClass @class) => _hasExpansion && IsRecording && !_walked.Add(new Trial(node, @class));

    /// <summary>What an object says. Where aliases multiply values, each is read once.</summary>
    /// <param name="node">The object.</param>
    /// <param name="class">Its class.</param>
    /// <param name="except">A key of it that does not count.</param>
    public EquatableArray<SlotContent> ContentsOf(MappingNode node, ResolvedClass @class, string except) =>
        Hashing.ContentsOf(node, @class, except);

    /// <summary>What a value says.</summary>
    /// <param name="node">The value.</param>
    /// <param name="expression">What it is held to; null where that is not known.</param>
    public ContentHash HashOf(DocumentNode node, ResolvedExpression? expression) => Hashing.Of(node, expression);

    public void Refer(ObjectReference reference) => _references.Add(reference);

    /// <summary>Begins to count only; returns what <see cref="EndTrial"/> takes back.</summary>
    public Nearness BeginTrial()
    {
        Nearness outer = Nearness;
        _trialDepth++;
        Nearness = default;
        return outer;
    }

    /// <summary>Ends a trial and returns how near the value is to being valid.</summary>
    public Nearness EndTrial(Nearness outer)
    {
        Nearness tried = Nearness;
        _trialDepth--;
        Nearness = outer;
        return tried;
    }

    /// <summary>The result of an earlier trial of an object, so that nested alternatives stay linear.</summary>
    public bool TryRecall(DocumentNode node, ResolvedClass @class, out Nearness tried) =>
        _trials.TryGetValue(new Trial(node, @class), out tried);

    public void Remember(DocumentNode node, ResolvedClass @class, Nearness tried) => _trials[new Trial(node, @class)] = tried;

    /// <summary>Begins to collect findings apart from the others, to be reworded.</summary>
    public List<Diagnostic> BeginRehearsal()
    {
        List<Diagnostic> outer = _found;
        _found = [];
        _rehearsals++;
        return outer;
    }

    /// <summary>Ends a rehearsal and returns what it found.</summary>
    public List<Diagnostic> EndRehearsal(List<Diagnostic> outer)
    {
        List<Diagnostic> found = _found;
        _found = outer;
        _rehearsals--;
        return found;
    }

    public ValidationResult ToResult()
    {
        _found.Sort(DiagnosticOrder.Instance);
        if (_retracted.Count > 0)
            _declared.RemoveAll(declared => _retracted.Contains(declared.Location.Span));
        return new ValidationResult(_found.ToEquatableArray(), _declared.ToEquatableArray(), _references.ToEquatableArray())
        {
            Unread = _unread.Select(span => Text.Text.Substring(span.Start, span.Length)).ToEquatableArray(),
        };
    }

    private readonly record struct Trial(DocumentNode Node, ResolvedClass Class);
}
