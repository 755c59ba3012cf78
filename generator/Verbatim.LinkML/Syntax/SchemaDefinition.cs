namespace Verbatim.LinkML.Syntax;

/// <summary>A schema file as written: its own definitions, nothing imported or inherited.</summary>
internal sealed record SchemaDefinition(Place Place)
{
    public Placed<string>? Id { get; init; }
    public string Name { get; init; } = "";
    public string? Description { get; init; }
    public string? Version { get; init; }
    public Placed<string>? DefaultPrefix { get; init; }
    public Placed<string>? DefaultRange { get; init; }
    public EquatableArray<Placed<string>> Imports { get; init; }
    public EquatableArray<PrefixDeclaration> Prefixes { get; init; }
    public EquatableArray<SettingDefinition> Settings { get; init; }
    public EquatableArray<Placed<string>> Subsets { get; init; }
    public EquatableArray<ClassDefinition> Classes { get; init; }
    public EquatableArray<SlotDefinition> Slots { get; init; }
    public EquatableArray<EnumDefinition> Enums { get; init; }
    public EquatableArray<TypeDefinition> Types { get; init; }

    /// <summary>The stretches of the file that a syntax error keeps from being read.</summary>
    public EquatableArray<TextSpan> Unread { get; init; }
}

/// <summary>A prefix of CURIEs.</summary>
internal sealed record PrefixDeclaration(Placed<string> Prefix, Placed<string> Reference);

/// <summary>A piece of pattern with a name, for structured patterns.</summary>
internal sealed record SettingDefinition(Placed<string> Key, Placed<string> Value);
