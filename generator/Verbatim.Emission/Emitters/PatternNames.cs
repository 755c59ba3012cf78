using Verbatim.LinkML.Model;

namespace Verbatim.Emission.Emitters;

/// <summary>The patterns of a schema and the names of their matchers: each pattern is compiled once, however many slots share it.</summary>
internal sealed class PatternNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    private PatternNames(string holder, IEnumerable<PatternModel> patterns)
    {
        Holder = holder;
        foreach (PatternModel pattern in patterns)
        {
            if (!_names.ContainsKey(pattern.Expression))
                _names.Add(pattern.Expression, "Pattern" + (_names.Count + 1));
        }
    }

    /// <summary>The class that holds the matchers.</summary>
    public string Holder { get; }

    /// <summary>The fields, in the order of the schema, with what they match.</summary>
    public IEnumerable<KeyValuePair<string, string>> Fields => _names.Select(static p => new KeyValuePair<string, string>(p.Value, p.Key));

    /// <summary>Collects the patterns of slots and types.</summary>
    public static PatternNames Of(SchemaModel model, string holder) => new(
        holder,
        model.Types.Select(static t => t.Constraint.Pattern).Concat(model.Classes.SelectMany(static c => c.Slots).Select(static s => s.Pattern)).OfType<PatternModel>());

    /// <summary>The matcher of a pattern, as other classes name it.</summary>
    public string Name(PatternModel pattern) => Holder + "." + _names[pattern.Expression];
}
