namespace Verbatim.Emission.Contract;

/// <summary>How JSON Schema is written.</summary>
/// <param name="Documents">What the documents are written in that it is to judge.</param>
public sealed record JsonSchemaOptions(JudgedDocuments Documents)
{
    /// <summary>The identifiers that exist, by class; empty where nobody looked.</summary>
    public EquatableArray<ClassIdentifiers> Identifiers { get; init; }

    /// <summary>The classes that documents hold one object of, beside the tree root: what such a document holds, it may refer to.</summary>
    public EquatableArray<string> Roots { get; init; }

    /// <summary>Whether a reference to anything but <see cref="Identifiers"/> is an error; otherwise they are suggestions.</summary>
    public bool IdentifiersAreAll { get; init; }
}

/// <summary>What documents are written in. The two differ in what a scalar is, so no one JSON Schema is right for both.</summary>
public enum JudgedDocuments
{
    /// <summary>
    /// YAML in an editor: <c>2025</c> is a string where a string is asked for. Says more than a judge needs, for hovers and completion.
    /// </summary>
    Yaml,

    /// <summary>JSON: a number is no string. Nothing but the vocabulary of JSON Schema 2020-12.</summary>
    Json,
}
