namespace Verbatim.Generator.Choosing;

/// <summary>A schema of a project, in the compiler or in the command that a build runs ahead of it.</summary>
internal interface IProjectSchema
{
    /// <summary>The path of its file.</summary>
    string Path { get; }

    /// <summary>The schema.</summary>
    LoadedSchema Loaded { get; }
}
