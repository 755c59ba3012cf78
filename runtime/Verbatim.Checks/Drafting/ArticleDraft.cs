namespace Verbatim.Checks.Drafting;

/// <summary>
/// A record of an article as its text alone gives it, and what a person has to decide before it is all that it should be.
/// </summary>
/// <param name="Article">The record, valid as it is.</param>
/// <param name="Decisions">What is left to decide, in the order of the record.</param>
public sealed record ArticleDraft(Article Article, ImmutableArray<Decision> Decisions);

/// <summary>Something that a text alone does not decide.</summary>
/// <param name="Pointer">The JSON Pointer of what it is about: a key of the record, or an item of a list. A list may have no item.</param>
/// <param name="Question">What to decide, in one line.</param>
public sealed record Decision(string Pointer, string Question);
