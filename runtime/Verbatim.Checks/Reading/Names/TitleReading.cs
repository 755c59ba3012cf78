namespace Verbatim.Checks.Reading.Names;

/// <summary>A title that a text gives somebody.</summary>
/// <param name="Person">Whom.</param>
/// <param name="Title">The title as written.</param>
/// <param name="Span">Title and name.</param>
/// <param name="Tense">Whether the text has it as held when it is written.</param>
public sealed record TitleReading(Fact<Actor> Person, string Title, TextSpan Span, TitleTense Tense)
{
    /// <summary>The offices that the title can mean, of those that the person has held.</summary>
    public ImmutableArray<string> Offices { get; init; } = [];

    /// <summary>The organisation that the title ties the person to, where it names no office.</summary>
    public string? Organisation { get; init; }

    /// <summary>Whether what stands around it may tell of another time than that of writing.</summary>
    public bool MayBeHistory { get; init; }
}
