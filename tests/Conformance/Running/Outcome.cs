using Verbatim.Conformance.Suite;

namespace Verbatim.Conformance.Running;

/// <summary>A case and what we say of it, in both ways of running it and both notations.</summary>
/// <param name="Case">The case.</param>
/// <param name="Json">The object as JSON.</param>
/// <param name="Yaml">The object as YAML.</param>
public sealed record Outcome(ComplianceCase Case, Verdicts Json, Verdicts Yaml)
{
    /// <summary>Whether we say what the suite says.</summary>
    public bool IsRight => Json.IsValid == Case.IsValid;

    /// <summary>Runs cases.</summary>
    public static Outcome[] Run(IReadOnlyCollection<ComplianceCase> cases)
    {
        Interpreter interpreter = new();
        Schemas.Prepare(cases.Select(static one => one.Schema));
        return [.. cases.Select(one =>
            new Outcome(one, Verdicts.Of(interpreter, one, DocumentFormat.Json), Verdicts.Of(interpreter, one, DocumentFormat.Yaml)))];
    }
}

/// <summary>What the interpreter and compiled code say of one document.</summary>
/// <param name="Diagnostics">What the interpreter finds.</param>
/// <param name="Compiled">What compiled code says.</param>
public sealed record Verdicts(IReadOnlyList<Diagnostic> Diagnostics, CompiledVerdict Compiled)
{
    /// <summary>The interpreter's verdict.</summary>
    public bool IsValid => !Diagnostics.Any(static d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>Whether both say the same.</summary>
    public bool Agree => IsValid == Compiled.IsValid;

    /// <summary>Runs a case in both ways.</summary>
    public static Verdicts Of(Interpreter interpreter, ComplianceCase @case, DocumentFormat format) =>
        new(interpreter.Run(@case, format), CompiledCode.Run(@case, format));
}
