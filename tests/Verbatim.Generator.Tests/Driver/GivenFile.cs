using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Verbatim.Generator.Tests.Driver;

/// <summary>A file as a build hands it over: its text, and the metadata of its item.</summary>
internal sealed class GivenFile(string path, string text, IReadOnlyDictionary<string, string> metadata) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8, SourceHashAlgorithm.Sha256);

    public override string Path => path;

    public IReadOnlyDictionary<string, string> Metadata => metadata;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;

    public GivenFile With(Func<string, string> edit) => new(path, edit(text), metadata);
}
