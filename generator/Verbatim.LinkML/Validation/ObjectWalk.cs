using Verbatim.Documents;
using Verbatim.LinkML.Diagnostics;

namespace Verbatim.LinkML.Validation;

/// <summary>Holds an object to its class: keys known, required keys there, every value as its slot says, expressions and rules met.</summary>
internal static class ObjectWalk
{
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
        if (!context.TryRecall(node, declared, out int distance))
        {
            int outer = context.BeginTrial();
            CheckAfresh(context, declared, node, place);
            distance = context.EndTrial(outer);
            context.Remember(node, declared, distance);
        }
        context.Count(distance);
    }

    /// <summary>Whether an entry has a value (P6: null is absent, and so is an empty list).</summary>
    public static bool IsPresent(MappingEntry? entry) =>
        entry is not null && !entry.Value.IsNull && entry.Value is not SequenceNode { Items.Count: 0 };

    private static void CheckAfresh(ValidationContext context, ResolvedClass declared, MappingNode node, ObjectPlace place)
    {
        if (ClassChoice.Find(context, declared, node, place) is not { } @class)
            return;
        context.Path.EnterObject(node);
        CheckEntries(context, @class, node, place);
        CheckPresence(context, @class, node, place);
        if (@class.Expression is { } expression)
            Conditions.Enforce(context, expression, @class, node, place);
        RuleChecks.Check(context, @class, node, place);
        context.Path.LeaveObject();
        IdentityChecks.Declare(context, @class, node, place);
    }

    private static void CheckEntries(ValidationContext context, ResolvedClass @class, MappingNode node, ObjectPlace place)
    {
        foreach (MappingEntry entry in node.Entries)
        {
            if (!place.IsShort)
                context.Path.Enter(entry.Key.Value);
            if (@class.FindSlot(entry.Key.Value) is { } slot)
                CheckEntry(context, @class, slot, entry, place);
            else
                CheckExtra(context, @class, node, entry);
            if (!place.IsShort)
                context.Path.Leave();
        }
    }

    private static void CheckEntry(ValidationContext context, ResolvedClass @class, ResolvedSlot slot, MappingEntry entry, ObjectPlace place)
    {
        if (entry.Value.IsNull)
            return;
        if (slot.Model.Deprecated is { } reason && context.Wants(DataDiagnostics.Deprecated))
            context.Report(DataDiagnostics.Deprecated, entry.Key.Span, $"'{slot.Key}'", Wording.Line(reason));
        SlotWalk.Check(context, slot, entry);
        if (slot == @class.Key && entry.Value is ScalarNode identifier)
            IdentityChecks.CheckIdentifier(context, @class, slot, identifier, place.Key);
    }

    private static void CheckExtra(ValidationContext context, ResolvedClass @class, MappingNode node, MappingEntry entry)
    {
        string key = entry.Key.Value;
        bool isJsonLd = context.Tree.Format == DocumentFormat.Json && ReferenceEquals(node, context.Tree.Root) && key is "@type" or "@context";
        if (isJsonLd)
            return; // P5
        if (@class.ExtraRange is { } range)
            ValueWalk.Check(context, new ValueSite(key, entry.Key.Span, null, null), range, entry.Value);
        else if (@class.Model.ExtraSlots is not { Allowed: true } && context.Wants(DataDiagnostics.UnknownKey))
            ReportUnknown(context, @class, node, entry);
    }

    private static void ReportUnknown(ValidationContext context, ResolvedClass @class, MappingNode node, MappingEntry entry)
    {
        string? nearest = NearestName.Find(entry.Key.Value, @class.Slots.Select(static slot => slot.Key).Where(key => node.Find(key) is null));
        List<TextFix> fixes = [];
        if (nearest is not null)
            fixes.Add(DocumentFix.Replace(context.Text, entry.Key, nearest));
        if (DocumentFix.Remove(context.Text, node, entry) is { } removal)
            fixes.Add(removal);
        Location location = context.Text.GetLocation(entry.Key.Span);
        Diagnostic found = DataDiagnostics.UnknownKey.At(location, Wording.Name(entry.Key.Value), @class.Name, Wording.DidYouMean(nearest));
        context.Add(found with { Fixes = fixes.ToEquatableArray() });
    }

    private static void CheckPresence(ValidationContext context, ResolvedClass @class, MappingNode node, ObjectPlace place)
    {
        if (!context.IsWhole)
            return;
        foreach (ResolvedSlot slot in @class.Required)
        {
            bool isGivenByKey = slot == @class.Key && place.Key is not null;
            if (!isGivenByKey && !IsPresent(node.Find(slot.Key)) && context.Wants(DataDiagnostics.MissingKey))
                ReportMissing(context, @class, slot.Key, node, place);
        }
        foreach (ResolvedSlot slot in @class.Recommended)
        {
            if (!IsPresent(node.Find(slot.Key)) && context.Wants(DataDiagnostics.RecommendedKey))
                context.Report(DataDiagnostics.RecommendedKey, place.SpanOf(node), slot.Key, @class.Name);
        }
    }

    public static void ReportMissing(ValidationContext context, ResolvedClass @class, string key, MappingNode node, ObjectPlace place)
    {
        TextSpan span = node.Find(key)?.Key.Span ?? place.SpanOf(node);
        Diagnostic found = DataDiagnostics.MissingKey.At(context.Text.GetLocation(span), key, @class.Name);
        context.Add(found with { Fixes = DocumentFix.Insert(context.Text, node, key) is { } fix ? [fix] : [] });
    }
}
