namespace Verbatim.Checks.Loading;

/// <summary>The steps of the desk's work, in their order.</summary>
public enum DeskStep
{
    /// <summary>Records and facts are held to the schema.</summary>
    Records,

    /// <summary>Texts are read.</summary>
    Texts,

    /// <summary>Texts are compared by their words.</summary>
    Copies,

    /// <summary>Rules look at the whole.</summary>
    Rules,
}
