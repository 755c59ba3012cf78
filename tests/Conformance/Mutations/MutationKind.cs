namespace Verbatim.Conformance.Mutations;

/// <summary>What can be done to a document.</summary>
public enum MutationKind
{
    /// <summary>A key goes.</summary>
    DropKey,

    /// <summary>A key gets another name, often that of another slot.</summary>
    RenameKey,

    /// <summary>A key comes, often that of a slot.</summary>
    AddKey,

    /// <summary>A key stands twice.</summary>
    RepeatKey,

    /// <summary>A value becomes one of another kind.</summary>
    ChangeType,

    /// <summary>A value becomes a text that the schema knows: a value of an enumeration, a class, an identifier.</summary>
    SwapEnum,

    /// <summary>A number or a text becomes one like it: at a bound, with another case, with a blank.</summary>
    Vary,

    /// <summary>An item of a list stands twice.</summary>
    DuplicateEntry,

    /// <summary>An item of a list goes.</summary>
    DropEntry,

    /// <summary>A value goes one level deeper: into a list, or under a key.</summary>
    Nest,

    /// <summary>A value comes out of its list or mapping.</summary>
    Unnest,

    /// <summary>A value becomes null.</summary>
    Null,

    /// <summary>A value becomes another of the same document.</summary>
    Move,
}
