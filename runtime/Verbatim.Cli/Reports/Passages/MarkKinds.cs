namespace Verbatim.Cli.Reports.Passages;

/// <summary>Why a stretch of a text is highlighted. Several reasons may hold at once.</summary>
[Flags]
internal enum MarkKinds
{
    /// <summary>It is not.</summary>
    None = 0,

    /// <summary>A claim rests on it.</summary>
    Evidence = 1,

    /// <summary>It stands between quotation marks.</summary>
    Quotation = 2,

    /// <summary>It says something of the day of writing.</summary>
    Clue = 4,

    /// <summary>A finding of little weight is about it.</summary>
    Note = 8,

    /// <summary>A warning is about it.</summary>
    Warning = 16,

    /// <summary>An error is about it.</summary>
    Error = 32,

    /// <summary>It is the other side of a finding.</summary>
    Related = 64,
}
