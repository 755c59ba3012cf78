namespace Verbatim.Checks.Reading.Names;

/// <summary>What a name is the name of.</summary>
public enum NameKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>An organisation that is no state.</summary>
    Organisation,

    /// <summary>A state.</summary>
    State,

    /// <summary>A state, by its adjective.</summary>
    Adjective,

    /// <summary>A title of an office.</summary>
    Office,

    /// <summary>The same of several holders.</summary>
    Titles,

    /// <summary>An event or an incident.</summary>
    Event,

    /// <summary>The place of an incident.</summary>
    Place,

    /// <summary>A proposal.</summary>
    Proposal,
}

/// <summary>A name, and what has it.</summary>
/// <param name="Id">The identifier of what has it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name as knowledge writes it.</param>
/// <param name="IsWeak">Whether others may have it too, so that it counts only after a full one.</param>
internal sealed record NameEntry(string Id, NameKind Kind, string Name, bool IsWeak)
{
    private readonly ImmutableArray<Token> _parts = Tokenizer.Tokenize(Name, [new(0, Name.Length)]);

    /// <summary>Whether the words of a text are written as a name is: "US" is not "us", and "Mark" is not "mark".</summary>
    public bool IsWrittenAt(TextWords words, int at)
    {
        for (int i = 0; i < _parts.Length; i++)
        {
            if (!IsWritten(Name.AsSpan(_parts[i].Start, _parts[i].End - _parts[i].Start), words.Written(at + i)))
                return false;
        }
        return true;
    }

    private bool IsWritten(ReadOnlySpan<char> name, ReadOnlySpan<char> text)
    {
        bool isAcronym = IsUpper(name) && Letters(name) > 1;
        // An acronym has its capitals. What is lower case in the name may be a headline's; a title may be lower case behind a name.
        if (isAcronym)
            return IsUpper(text);
        if (char.IsLower(name[0]) || Kind is NameKind.Office or NameKind.Titles)
            return true;
        return !char.IsLower(text[0]);
    }

    private static bool IsUpper(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (char.IsLower(c))
                return false;
        }
        return true;
    }

    private static int Letters(ReadOnlySpan<char> word)
    {
        int letters = 0;
        foreach (char c in word)
            letters += char.IsLetter(c) ? 1 : 0;
        return letters;
    }
}
