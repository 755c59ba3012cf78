using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Verbatim.Documents;
using Verbatim.Generator.Parsing;

namespace Verbatim.Generator.Analyzers;

/// <summary>The files that the build handed over: an analyzer may open no others. Each is read when something asks for it.</summary>
internal sealed class GivenTexts : ITextSource
{
    private static readonly ConditionalWeakTable<AdditionalText, SourceText> Texts = new();
    private static readonly ConditionalWeakTable<AdditionalText, DocumentTree> Trees = new();

    private readonly Dictionary<string, AdditionalText> _files = new(StringComparer.Ordinal);

    public GivenTexts(ImmutableArray<AdditionalText> files)
    {
        foreach (AdditionalText file in files)
            _files[DocumentPath.Normalize(file.Path)] = file;
    }

    /// <inheritdoc/>
    public SourceText? Find(string fromPath, string reference) =>
        _files.TryGetValue(DocumentPath.Resolve(fromPath, reference), out AdditionalText? file) ? TextOf(file) : null;

    /// <summary>A file's text. A file that is edited is another object, so what was read stays true.</summary>
    public static SourceText TextOf(AdditionalText file) =>
        Texts.GetValue(file, static f => SourceTexts.Read(f, CancellationToken.None));

    /// <summary>A file's tree, read once: by the first of the actions that asks for it.</summary>
    public static DocumentTree TreeOf(AdditionalText file) =>
        Trees.GetValue(file, static f => DocumentParser.Parse(TextOf(f)));
}
