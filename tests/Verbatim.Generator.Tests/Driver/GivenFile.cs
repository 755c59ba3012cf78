using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Verbatim.Generator.Tests.Driver;

/// <summary>A file as a build hands it over: its text, with the checksum of its bytes, and the metadata of its item.</summary>
internal class GivenFile(string path, byte[] bytes, IReadOnlyDictionary<string, string> metadata) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(bytes, bytes.Length, Encoding.UTF8, SourceHashAlgorithm.Sha256);

    public override string Path => path;

    public IReadOnlyDictionary<string, string> Metadata => metadata;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;

    public GivenFile With(Func<string, string> edit) => new(path, Encoding.UTF8.GetBytes(edit(_text.ToString())), metadata);
}

/// <summary>A file that cannot be read: a fault that no check expects.</summary>
internal sealed class FaultyFile(string path, IReadOnlyDictionary<string, string> metadata) : GivenFile(path, [], metadata)
{
    public override SourceText GetText(CancellationToken cancellationToken = default) =>
        throw new InvalidOperationException("the disk is gone");
}
