namespace Verbatim.LinkML.Validation.Checks;

/// <summary>Says that a key has a value and must have none. That one is missing is told of the object that lacks it.</summary>
internal sealed class PresenceCheck(Presence demand) : ConstraintCheck
{
    /// <summary>Whether no value may be there.</summary>
    public bool ForbidsValue => !demand.IsDemanded;

    /// <summary>Says that a value must not be there.</summary>
    public static void Report(ValidationContext context, string key, MappingNode node, MappingEntry entry)
    {
        if (!context.Wants(DataDiagnostics.MustBeAbsent))
            return;
        Diagnostic found = DataDiagnostics.MustBeAbsent.At(context.Text.GetLocation(entry.Key.Span), key);
        context.Add(found with { Fixes = DocumentFix.Remove(context.Text, node, entry) is { } removal ? [removal] : [] });
    }
}
