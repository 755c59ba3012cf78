using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Verbatim.Generator.Analyzers;

/// <summary>The files that the build handed over: an analyzer may open no others. Each is read when something asks for it.</summary>
internal sealed class GivenTexts
{
    private static readonly ConditionalWeakTable<AdditionalText, SourceText> Texts = new();

    private readonly Dictionary<string, AdditionalText> _files = new(StringComparer.Ordinal);

    public GivenTexts(ImmutableArray<AdditionalText> files)
    {
        foreach (AdditionalText file in files)
            _files[DocumentPath.Normalize(file.Path)] = file;
    }

    /// <summary>The file at a path without <c>.</c> and <c>..</c>, or null where it was not handed over.</summary>
    public AdditionalText? FileAt(string path) => _files.TryGetValue(path, out AdditionalText? file) ? file : null;

    /// <summary>A file's text. A file that is edited is another object, so what was read stays true.</summary>
    public static SourceText TextOf(AdditionalText file) =>
        Texts.GetValue(file, static f => SourceTexts.Read(f, CancellationToken.None));
}
