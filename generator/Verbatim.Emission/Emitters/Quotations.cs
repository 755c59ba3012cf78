namespace Verbatim.Emission.Emitters;

/// <summary>What the quotations of a schema have in common: asked for every slot of every class, so found out once.</summary>
internal sealed class Quotations
{
    private readonly HashSet<string> _named;

    public Quotations(SchemaModel model)
    {
        QuotedFrom[] all = [.. model.Classes.SelectMany(static c => c.Slots).Select(static s => s.Find<QuotedFrom>()).OfType<QuotedFrom>()];
        First = all.FirstOrDefault();
        AreOfOneFile = all.Select(static q => (KeyOf(q.Source), KeyOf(q.Sha256))).Distinct().Take(2).Count() < 2;
        _named = [.. all.SelectMany(static q => new[] { q.Source, q.Prefix, q.Suffix, q.Sha256 }).OfType<string>()];
    }

    /// <summary>The first of them, or null where there is none.</summary>
    public QuotedFrom? First { get; }

    /// <summary>Whether the same slots name the file of each.</summary>
    public bool AreOfOneFile { get; }

    /// <summary>Whether one of them names a slot.</summary>
    public bool Name(SlotModel slot) => _named.Contains(slot.Name);

    /// <summary>The key of a slot that a quotation names (P10).</summary>
    public static string? KeyOf(string? slot) => slot?.Replace(' ', '_');
}
