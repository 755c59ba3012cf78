namespace Verbatim.LinkML.Diagnostics;

/// <summary>Turns a misspelt name into a message and an edit that name the nearest known one.</summary>
internal static class Suggestion
{
    /// <summary>
    /// Makes a finding that ends in <c>; did you mean 'x'?</c> and carries the edit, where a known name is near. The edit is certain where
    /// that name alone is near and nothing but case, dashes and underscores differs.
    /// </summary>
    /// <param name="name">The name as written.</param>
    /// <param name="known">The names that would do.</param>
    /// <param name="written">Where the name stands, and nothing else; null where that is not known, and nothing can be edited.</param>
    /// <param name="make">Makes the finding of the end of its message.</param>
    public static Diagnostic Apply(string name, IEnumerable<string> known, Place? written, Func<string, Diagnostic> make)
    {
        if (NearestName.FindNear(name, known) is not { } nearest)
            return make("");
        Diagnostic found = make($"; did you mean '{nearest.Name}'?");
        if (written is not { } place)
            return found;
        TextEdit edit = new(place.Span, ScalarSpelling.InPlaceOf(place.Text, place.Span, nearest.Name));
        return found
            with
        { Fixes = [new TextFix($"Change to '{nearest.Name}'", [edit], IsCertain: nearest is { IsOnly: true, Slips: 0 })] };
    }
}
