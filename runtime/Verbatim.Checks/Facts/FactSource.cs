namespace Verbatim.Checks.Facts;

/// <summary>What a fact rests on, to be shown.</summary>
/// <param name="Url">The address, or null where the fact is well known and rests on no page.</param>
/// <param name="Title">The page's own title.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Published">When it came out.</param>
/// <param name="Note">What a reader should know beside it.</param>
public sealed record FactSource(string? Url, string? Title, string? Outlet, string? Published, string? Note)
{
    /// <summary>What a reference says.</summary>
    public static FactSource Of(SourceReference reference) =>
        new(reference.Url, reference.Title, reference.Outlet, reference.Published, reference.Note);
}
