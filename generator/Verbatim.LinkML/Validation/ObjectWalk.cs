namespace Verbatim.LinkML.Validation;

/// <summary>
/// Holds an object to its class: keys known, required keys there, every value as its slot says, expressions and rules met.
/// </summary>
internal static class ObjectWalk
{
    private static readonly List<string> NoKeys = [];

    public static void Check(ValidationContext context, ResolvedClass declared, MappingNode node, ObjectPlace place)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        if (declared.Model.IsAny)
            return;
        if (context.IsTelling)
        {
            if (!context.WasWalked(node, declared))
                CheckAfresh(context, declared, node, place);
            return;
        }
        if (!context.TryRecall(node, declared, out Nearness tried))
        {
            Nearness outer = context.BeginTrial();
            CheckAfresh(context, declared, node, place);
            tried = context.EndTrial(outer);
            context.Remember(node, declared, tried);
        }
        context.Count(tried);
    }

    /// <summary>Whether an entry has a value (P6: null is absent, and so is an empty list).</summary>
    public static bool IsPresent(MappingEntry? entry) =>
        entry is { Value: { IsNull: false } and not SequenceNode { Items.Count: 0 } };

    /// <summary>Whether an object lacks a slot that it must have; an identifier can also be the key it stands under (P4).</summary>
    public static bool IsMissing(ResolvedClass @class, ResolvedSlot slot, MappingNode node, ObjectPlace place) =>
        slot.IsRequired && !IsPresent(node.Find(slot.Key)) && !(slot == @class.Key && place.Key is not null);

    private static void CheckAfresh(ValidationContext context, ResolvedClass declared, MappingNode node, ObjectPlace place)
    {
        if (ClassChoice.Find(context, declared, node, place) is not { } @class)
            return;
        context.Path.EnterObject(node, @class, place.Key is { } key ? KeyedWalk.Read(key) : null);
        List<string> misspelt = CheckEntries(context, @class, node, place);
        CheckPresence(context, @class, node, place, misspelt);
        if (@class.Expression is { } expression)
            Conditions.Enforce(context, expression, @class, node, place);
        RuleChecks.Check(context, @class, node, place);
        context.Path.LeaveObject();
        IdentityChecks.Declare(context, @class, node, place);
    }

    /// <summary>Holds each entry to its slot; returns the required keys that are not there because they are misspelt.</summary>
    private static List<string> CheckEntries(ValidationContext context, ResolvedClass @class, MappingNode node, ObjectPlace place)
    {
        List<string> misspelt = NoKeys;
        foreach (MappingEntry entry in node.Entries)
        {
            if (!place.IsShort)
                context.Path.Enter(entry.Key.Value);
            if (@class.FindSlot(entry.Key.Value) is { } slot)
                CheckEntry(context, @class, slot, node, entry, place);
            else if (CheckExtra(context, @class, node, entry, place, misspelt) is { } required)
                misspelt = [.. misspelt, required];
            if (!place.IsShort)
                context.Path.Leave();
        }
        return misspelt;
    }

    private static void CheckEntry(ValidationContext context, ResolvedClass @class, ResolvedSlot slot, MappingNode node,
        MappingEntry entry, ObjectPlace place)
    {
        if (entry.Value.IsNull)
            return;
        context.Match();
        if (slot.Model.Deprecated is { } reason && context.Wants(DataDiagnostics.Deprecated))
            context.Report(DataDiagnostics.Deprecated, entry.Key.Span, $"'{slot.Key}'", Wording.Line(reason));
        if (!place.IsShort)
            OtherReadings.Check(context, ScalarType.String, entry.Key);
        SlotWalk.Check(context, slot, node, entry);
        if (slot == @class.Key && entry.Value is ScalarNode identifier)
            IdentityChecks.CheckIdentifier(context, @class, slot, identifier, place.Key);
    }

    /// <summary>
    /// Holds a key that no slot has to what the class allows beside its slots; returns the required key that it stands for, or null.
    /// </summary>
    private static string? CheckExtra(
        ValidationContext context, ResolvedClass @class, MappingNode node, MappingEntry entry, ObjectPlace place, List<string> misspelt)
    {
        string key = entry.Key.Value;
        bool isJsonLd = context.Tree.Format == DocumentFormat.Json && ReferenceEquals(node, context.Tree.Root)
            && key is "@type" or "@context";
        if (isJsonLd)
            return null; // P5
        if (@class.ExtraRange is { } range)
            ValueWalk.Check(context, new ValueSite(key, entry.Key.Span, null, null), range, entry.Value);
        else if (@class.Model.ExtraSlots is not { Allowed: true })
            return context.Wants(DataDiagnostics.UnknownKey) ? UnknownKeys.Report(context, @class, node, entry, place, misspelt)
                : UnknownKeys.MeantBy(context, @class, node, entry, place, misspelt);
        return null;
    }

    private static void CheckPresence(ValidationContext context, ResolvedClass @class, MappingNode node, ObjectPlace place,
        List<string> misspelt)
    {
        if (!context.IsWhole)
            return;
        foreach (ResolvedSlot slot in @class.Required)
        {
            if (IsMissing(@class, slot, node, place) && !misspelt.Contains(slot.Key) && context.Wants(DataDiagnostics.MissingKey))
                ReportMissing(context, @class, slot.Key, node, place);
        }
        foreach (ResolvedSlot slot in @class.Recommended)
        {
            if (!IsPresent(node.Find(slot.Key)) && context.Wants(DataDiagnostics.RecommendedKey))
                ReportRecommended(context, @class, slot.Key, node, place);
        }
    }

    /// <summary>Says that a key is missing: at the key where it stands without a value, else at what stands for the object.</summary>
    public static void ReportMissing(
        ValidationContext context, ResolvedClass @class, string key, MappingNode node, ObjectPlace place,
        ResolvedExpression? condition = null)
    {
        TextSpan span = node.Find(key)?.Key.Span ?? place.SpanOf(node);
        Diagnostic found = DataDiagnostics.MissingKey.At(context.Text.GetLocation(span), key, @class.Name);
        context.Add(found with { Fixes = MissingKeyFix.For(context, @class, key, node, place, condition) });
    }

    private static void ReportRecommended(ValidationContext context, ResolvedClass @class, string key, MappingNode node, ObjectPlace place)
    {
        Diagnostic found = DataDiagnostics.RecommendedKey.At(context.Text.GetLocation(place.SpanOf(node)), key, @class.Name);
        // A person decides whether to follow a recommendation.
        context.Add(found with { Fixes = MissingKeyFix.For(context, @class, key, node, place).Uncertain() });
    }
}
