namespace Verbatim.Cli.Drafting;

/// <summary>A record as it is to be. Nothing of it is on disk yet.</summary>
/// <param name="Path">Its path, named as its text was.</param>
/// <param name="Text">What it is to hold.</param>
internal sealed record DraftedRecord(string Path, EditedText Text)
{
    /// <summary>Whether there was none before.</summary>
    public bool IsNew { get; init; }

    /// <summary>What was done to it, as a line that names it begins.</summary>
    public required string Told { get; init; }

    /// <summary>What a person should know beside it, a line each.</summary>
    public EquatableArray<string> Notes { get; init; }

    /// <summary>Whether it differs from what is on disk.</summary>
    public bool IsChanged => IsNew || Text.Current.Text != Text.Original.Text;
}
