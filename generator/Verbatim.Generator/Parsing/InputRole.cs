namespace Verbatim.Generator.Parsing;

/// <summary>What a file handed to the compiler is for, as the build says; never guessed from the file's name.</summary>
internal enum InputRole
{
    /// <summary>Nothing of ours.</summary>
    None,

    /// <summary>A schema named by the project.</summary>
    Schema,

    /// <summary>A file that a schema may import.</summary>
    Import,

    /// <summary>A document held to a schema.</summary>
    Data,

    /// <summary>A text that quotations may name.</summary>
    Text,

    /// <summary>What the command found in the documents of a build, which then hands over none of them.</summary>
    Findings,
}
