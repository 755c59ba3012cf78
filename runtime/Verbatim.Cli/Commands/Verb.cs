namespace Verbatim.Cli.Commands;

/// <summary>One thing that the command does, with an example of it in its help.</summary>
/// <param name="name">The word to type.</param>
/// <param name="description">What it does.</param>
/// <param name="examples">Command lines as they would be typed, one a line.</param>
internal abstract class Verb(string name, string description, params string[] examples) : Command(name, description)
{
    /// <summary>Command lines as they would be typed.</summary>
    public IReadOnlyList<string> Examples { get; } = examples;
}
