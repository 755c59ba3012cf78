using Verbatim.Documents;

namespace Verbatim.LinkML.Diagnostics;

/// <summary>Turns a misspelt name into a message and an edit that name the nearest known one.</summary>
internal static class Suggestion
{
    /// <summary>Makes a finding that ends in <c>; did you mean 'x'?</c> and carries the edit, where a known name is near.</summary>
    public static Diagnostic Apply(string name, IEnumerable<string> known, Place place, Func<string, Diagnostic> make)
    {
        if (NearestName.Find(name, known) is not { } nearest)
            return make("");
        TextFix fix = new($"Change to '{nearest}'", [new TextEdit(place.Span, nearest)], IsCertain: false);
        return make($"; did you mean '{nearest}'?") with { Fixes = [fix] };
    }
}
