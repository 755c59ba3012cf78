namespace Verbatim.Generator.Choosing;

/// <summary>A document of a project, in the compiler or in the command that a build runs ahead of it.</summary>
/// <typeparam name="TSchema">What a schema is there.</typeparam>
internal interface IProjectDocument<TSchema>
    where TSchema : class, IProjectSchema
{
    /// <summary>The path of its file.</summary>
    string Path { get; }

    /// <summary>The schema the document is held to, or why there is none.</summary>
    SchemaChoice<TSchema> Choice { get; }

    /// <summary>What was found in it.</summary>
    ValidationResult Result { get; }
}
