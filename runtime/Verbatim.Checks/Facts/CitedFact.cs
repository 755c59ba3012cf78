namespace Verbatim.Checks.Facts;

/// <summary>A fact that a finding points at.</summary>
/// <param name="Id">The identifier of what it is about, or null where its record has none.</param>
/// <param name="Name">The name of that, or null.</param>
/// <param name="Sources">What it rests on: the references nearest to it in its document.</param>
public sealed record CitedFact(string? Id, string? Name, ImmutableArray<FactSource> Sources);
