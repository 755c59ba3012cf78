using Microsoft.CodeAnalysis;

namespace Verbatim.Generator.Analyzers;

/// <summary>
/// The files that a check looked up, by path, and what it was given: while a later build gives the same, the check would come to the
/// same result, and is not made again. A file that is edited is another object.
/// </summary>
internal sealed class Consulted
{
    private readonly Dictionary<string, AdditionalText?> _files = new(StringComparer.Ordinal);

    /// <summary>The files of a build, for one check; what it looks up is written down here.</summary>
    public ITextSource From(GivenTexts given) => new Lookups(given, _files);

    /// <summary>Whether a build gives for each path what the check was given.</summary>
    public bool IsSameIn(GivenTexts texts) => _files.All(file => ReferenceEquals(texts.FileAt(file.Key), file.Value));

    // Apart, so that what is kept of a check keeps no more than the files that it saw.
    private sealed class Lookups(GivenTexts given, Dictionary<string, AdditionalText?> seen) : IRefusingTextSource
    {
        public SourceText? Find(string fromPath, string reference)
        {
            string path = DocumentPath.Resolve(fromPath, reference);
            if (!seen.TryGetValue(path, out AdditionalText? file))
                seen.Add(path, file = given.FileAt(path));
            return file is null ? null : GivenTexts.TextOf(file);
        }

        public string? WhyNot(string fromPath, string reference) => AcrossDocuments.NotGiven;
    }
}
