namespace Verbatim.Consumer.Building;

/// <summary>The command on the files that a build looks at.</summary>
internal static class Command
{
    /// <summary>Holds a project's data to its schema, as the build does.</summary>
    public static Outcome Validate(string project)
    {
        StringWriter output = new(), error = new();
        int exitCode = CommandLine.Run(
            ["validate", "--schema", "catalog.yaml", "data", "--format", "msbuild"],
            new Terminal(output, error, AllowsColor: false), project);
        return new Outcome(exitCode, $"{output}{error}");
    }
}
