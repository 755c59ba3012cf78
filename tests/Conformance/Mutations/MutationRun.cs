using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Verbatim.Conformance.Running;

namespace Verbatim.Conformance.Mutations;

/// <summary>A document to change, and what it is held to.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Schema">Its schema.</param>
/// <param name="Class">Its class.</param>
/// <param name="Document">The document.</param>
public sealed record MutationSubject(string Name, ReadySchema Schema, string Class, JsonNode Document);

/// <summary>Changes documents again and again, and compares what the interpreter and compiled code say of each.</summary>
public sealed class MutationRun
{
    private readonly ConcurrentBag<string> _disagreements = [];
    private readonly int[] _kinds = new int[Enum.GetValues<MutationKind>().Length];
    private int _documents;
    private int _valid;
    private int _alone;
    private int _needless;

    private MutationRun()
    {
    }

    /// <summary>How many documents there were.</summary>
    public int Documents => _documents;

    /// <summary>How many of them are valid.</summary>
    public int Valid => _valid;

    /// <summary>How many valid ones the interpreter was asked about though compiled code knows all rules of the class.</summary>
    public int Needless => _needless;

    /// <summary>How often each kind of change was made.</summary>
    public IEnumerable<(MutationKind Kind, int Count)> Kinds => _kinds.Select(static (count, kind) => ((MutationKind)kind, count));

    /// <summary>Where the two differ.</summary>
    public IEnumerable<string> Disagreements => _disagreements.Order(StringComparer.Ordinal);

    /// <summary>Changes each document as often as the number asks for in all.</summary>
    public static MutationRun Of(IReadOnlyList<MutationSubject> subjects, int count)
    {
        MutationRun run = new();
        Parallel.For(0, subjects.Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
        {
            Mutation mutation = new(seed: i);
            Vocabulary words = Vocabulary.Of(subjects[i].Schema.Loaded.Model!).With(subjects[i].Document);
            for (int n = 0; n < (count / subjects.Count) + 1; n++)
                run.Compare(subjects[i], MutatedDocument.Of(mutation, subjects[i].Document, words));
        });
        return run;
    }

    /// <summary>The figures, for people.</summary>
    public override string ToString()
    {
        StringBuilder text = new();
        text.AppendLine(
            CultureInfo.InvariantCulture, $"{_documents} documents, {_valid} of them valid, {_alone} of these by compiled code alone, {_needless} of them handed over without need, {_disagreements.Count} disagreements");
        foreach ((MutationKind kind, int count) in Kinds)
            text.AppendLine(CultureInfo.InvariantCulture, $"  {kind,-16} {count}");
        return text.ToString();
    }

    private void Compare(MutationSubject subject, MutatedDocument mutated)
    {
        DocumentTree tree = DocumentParser.Parse(mutated.Text);
        bool expected = tree.Root is not null && tree.Diagnostics.All(static d => d.Severity != DiagnosticSeverity.Error)
            && subject.Schema.Interpreter!.Validate(tree, subject.Class).IsValid;
        GeneratedRead read = subject.Schema.Types!.Read(subject.Class, mutated.Text)!;
        Interlocked.Increment(ref _documents);
        foreach (MutationKind kind in mutated.Kinds)
            Interlocked.Increment(ref _kinds[(int)kind]);
        if (expected)
            Interlocked.Increment(ref _valid);
        if (expected && !read.IsInterpreted)
            Interlocked.Increment(ref _alone);
        if (expected && read is { IsInterpreted: true, IsWhole: true })
            Interlocked.Increment(ref _needless);
        if (expected != read.IsValid)
            _disagreements.Add($"{subject.Name}: interpreted {expected}, compiled {read.IsValid}, {string.Join(", ", mutated.Kinds)}; {string.Join("; ", read.Diagnostics)}\n{mutated.Text.Text}");
        else if (read is { Value: { } value, IsInterpreted: false } && !subject.Schema.Types.ReadsBack(subject.Class, value))
            _disagreements.Add($"{subject.Name}: does not read back as it was written: {mutated.Text.Text}\n{Verbatim.Runtime.RecordExtensions.ToJson(value)}");
    }
}
