using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SourceText = Verbatim.Documents.SourceText;

namespace Verbatim.Generator.Parsing;

/// <summary>A file that holds a schema. Equals another by what the build says of it and by the checksum of its bytes.</summary>
internal sealed class SchemaInput : IEquatable<SchemaInput>
{
    private SchemaInput(ItemMetadata metadata, SourceText text)
    {
        Metadata = metadata;
        Text = text;
    }

    public ItemMetadata Metadata { get; }

    public SourceText Text { get; }

    /// <summary>Whether types are generated from it.</summary>
    public bool Generates => Metadata is { Role: InputRole.Schema, Generates: true };

    /// <summary>The schema in a file, or null where the file holds none; the text of such a file is not even read.</summary>
    public static SchemaInput? Read(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        ItemMetadata metadata = ItemMetadata.Of(file, options);
        return metadata.Role is InputRole.Schema or InputRole.Import
            ? new SchemaInput(metadata, SourceTexts.Read(file, cancellationToken))
            : null;
    }

    public bool Equals(SchemaInput? other) =>
        other is not null && Text.Path == other.Text.Path && Text.Sha256 == other.Text.Sha256 && Metadata == other.Metadata;

    public override bool Equals(object? obj) => Equals(obj as SchemaInput);

    public override int GetHashCode() => Text.Sha256.GetHashCode();
}
