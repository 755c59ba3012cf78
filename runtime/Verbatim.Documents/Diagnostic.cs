namespace Verbatim.Documents;

/// <summary>One finding: what is wrong, where, what else is part of it, and what would fix it. A plain value.</summary>
/// <param name="Descriptor">The kind of finding.</param>
/// <param name="Severity">How much it matters here.</param>
/// <param name="Message">One line; never with a line break.</param>
/// <param name="Location">The primary place.</param>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, DiagnosticSeverity Severity, string Message, Location Location)
{
    /// <summary>The code, as <c>LML2003</c>.</summary>
    public string Code => Descriptor.Code;

    /// <summary>The other places that are part of the finding: the first of two duplicates, the declaration that was broken.</summary>
    public EquatableArray<RelatedLocation> Related { get; init; }

    /// <summary>The JSON Pointer (RFC 6901) of the value in its document, or null where there is none.</summary>
    public string? Path { get; init; }

    /// <summary>Edits that would fix it, the best first.</summary>
    public EquatableArray<TextFix> Fixes { get; init; }

    /// <summary>Why people let it pass, or null where nobody does.</summary>
    public string? Waiver { get; init; }

    /// <summary>The finding as compilers print it.</summary>
    public override string ToString() =>
        $"{Location}: {Severity.ToString().ToLowerInvariant()} {Code}: {Message}{(Waiver is null ? "" : $" (waived: {Waiver})")}";
}

/// <summary>A place that is part of a finding, and why.</summary>
/// <param name="Message">What stands there: <c>first used here</c>.</param>
/// <param name="Location">The place.</param>
public sealed record RelatedLocation(string Message, Location Location);

/// <summary>An edit of the document that fixes a finding.</summary>
/// <param name="Title">What it does, as a menu would say it: <c>Change to 'headline'</c>.</param>
/// <param name="Edits">The replacements, none overlapping another; they apply to the file of the finding.</param>
/// <param name="IsCertain">Whether it may be applied without a person looking.</param>
public sealed record TextFix(string Title, EquatableArray<TextEdit> Edits, bool IsCertain);

/// <summary>A replacement of a stretch of text.</summary>
/// <param name="Span">What is replaced; empty where something is inserted.</param>
/// <param name="NewText">What takes its place; empty where something is removed.</param>
public readonly record struct TextEdit(TextSpan Span, string NewText);
