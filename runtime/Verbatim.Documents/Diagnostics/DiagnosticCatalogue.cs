using System.Reflection;

namespace Verbatim.Documents.Diagnostics;

/// <summary>Every code there is, with the page that explains it. Each project adds its own.</summary>
public sealed class DiagnosticCatalogue
{
    private readonly SortedDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    private DiagnosticCatalogue(IEnumerable<KeyValuePair<string, Entry>> entries)
    {
        foreach (KeyValuePair<string, Entry> entry in entries)
            _entries.Add(entry.Key, entry.Value);
    }

    /// <summary>The codes of this project: what can be wrong with a document's syntax.</summary>
    public static DiagnosticCatalogue Syntax { get; } =
        new DiagnosticCatalogue([]).With(SyntaxDiagnostics.All, typeof(DiagnosticCatalogue).Assembly);

    /// <summary>All descriptors, by code.</summary>
    public IEnumerable<DiagnosticDescriptor> Descriptors => _entries.Values.Select(static entry => entry.Descriptor);

    /// <summary>This catalogue and a project's codes.</summary>
    /// <param name="descriptors">The project's descriptors, whose codes are not in the catalogue yet.</param>
    /// <param name="pages">The assembly that holds their pages as resources named <c>Explain/CODE.md</c>.</param>
    /// <exception cref="ArgumentException">A code is in the catalogue already.</exception>
    public DiagnosticCatalogue With(EquatableArray<DiagnosticDescriptor> descriptors, Assembly pages) =>
        new(_entries.Concat(descriptors.Select(one => new KeyValuePair<string, Entry>(one.Code, new Entry(one, pages)))));

    /// <summary>The descriptor of a code, or null. Case does not matter.</summary>
    public DiagnosticDescriptor? Find(string code) =>
        _entries.TryGetValue(code.ToUpperInvariant(), out Entry? entry) ? entry.Descriptor : null;

    /// <summary>The page of a code in Markdown, or null where there is no such code or no page.</summary>
    public string? Explain(string code)
    {
        if (!_entries.TryGetValue(code.ToUpperInvariant(), out Entry? entry))
            return null;
        using Stream? page = entry.Pages.GetManifestResourceStream($"Explain/{entry.Descriptor.Code}.md");
        if (page is null)
            return null;
        using StreamReader reader = new(page);
        return reader.ReadToEnd();
    }

    /// <summary>The codes that somebody who wrote <paramref name="code"/> may have meant, the nearest first; at most three.</summary>
    public IReadOnlyList<string> Nearest(string code)
    {
        List<string> left = [.. _entries.Keys];
        List<string> nearest = [];
        while (nearest.Count < 3 && NearestName.Find(code, left) is { } found)
        {
            nearest.Add(found);
            left.Remove(found);
        }
        return nearest;
    }

    private sealed record Entry(DiagnosticDescriptor Descriptor, Assembly Pages);
}
