using Verbatim.Conformance.Suite;

namespace Verbatim.Conformance.Running;

/// <summary>
/// Runs cases as a program does that was compiled with the schema's types: the object read, then looked at as a data set of one document.
/// </summary>
public static class CompiledCode
{
    /// <summary>The verdict on a case's object, in the notation given.</summary>
    public static CompiledVerdict Run(ComplianceCase @case, DocumentFormat format)
    {
        ReadySchema schema = Schemas.Get(@case.Schema);
        // A build fails where the schema has an error, and where a class is never instantiated there is nothing to read it as.
        if (!schema.Loaded.IsValid || schema.Types is null || schema.Types.Read(@case.TargetClass, @case.Document(format)) is not { } read)
            return new(IsValid: false, IsAlone: false, IsRead: false);
        bool isValid = read.IsValid
            && DataSet.Check(schema.Loaded.Model!, [read.Validation()]).All(static d => d.Severity != DiagnosticSeverity.Error);
        return new(isValid, !read.IsInterpreted, IsRead: true);
    }
}

/// <summary>What compiled code says of a document.</summary>
/// <param name="IsValid">The verdict.</param>
/// <param name="IsAlone">Whether it was sure by itself, and asked no interpreter.</param>
/// <param name="IsRead">Whether there is code to read it.</param>
public sealed record CompiledVerdict(bool IsValid, bool IsAlone, bool IsRead);
