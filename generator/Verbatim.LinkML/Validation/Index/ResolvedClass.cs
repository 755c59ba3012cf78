namespace Verbatim.LinkML.Validation.Index;

/// <summary>A class with its slots by key, its descendants, and what else a walk asks for.</summary>
internal sealed class ResolvedClass
{
    private readonly Lazy<Body> _body;
    private readonly Lazy<ResolvedUniqueKey[]> _uniqueKeys;
    private readonly Lazy<ResolvedClass[]> _descendants;

    public ResolvedClass(ClassModel model, ModelIndex index)
    {
        Model = model;
        _body = new Lazy<Body>(() => new Body(model, index));
        _descendants = new Lazy<ResolvedClass[]>(
            () => [.. index.View.Descendants(model).Select(below => index.FindClass(below.Name)).OfType<ResolvedClass>()]);
        _uniqueKeys = new Lazy<ResolvedUniqueKey[]>(() => [.. ResolvedUniqueKey.Of(this)]);
    }

    public ClassModel Model { get; }

    public string Name => Model.Name;

    /// <summary>Whether no object can be of this very class.</summary>
    public bool IsNeverInstantiated => Model.IsNeverInstantiated;

    /// <summary>All classes below it.</summary>
    public IReadOnlyList<ResolvedClass> Descendants => _descendants.Value;

    public ResolvedSlot[] Slots => _body.Value.Slots;

    /// <summary>The slots that must have a value, identifier and key included.</summary>
    public ResolvedSlot[] Required => _body.Value.Required;

    public ResolvedSlot[] Recommended => _body.Value.Recommended;

    /// <summary>The slot that tells an object from others: its identifier, else its key.</summary>
    public ResolvedSlot? Key => _body.Value.Key;

    public ResolvedSlot? TypeDesignator => _body.Value.TypeDesignator;

    /// <summary>The slot that a mapping from key to scalar means (P4), or null where it could be several.</summary>
    public ResolvedSlot? SimpleValue => _body.Value.SimpleValue;

    public ResolvedClassExpression? Expression => _body.Value.Expression;

    public ResolvedRule[] Rules => _body.Value.Rules;

    /// <summary>The unique keys that hold in a collection of its objects, those of classes below it included.</summary>
    public ResolvedUniqueKey[] UniqueKeys => _uniqueKeys.Value;

    public ResolvedExpression? ExtraRange => _body.Value.ExtraRange;

    public ResolvedSlot? FindSlot(string key) => _body.Value.ByKey.TryGetValue(key, out ResolvedSlot? slot) ? slot : null;

    public ResolvedSlot? FindSlotByName(string name) => Array.Find(Slots, slot => slot.Model.Name == name);

    /// <summary>Whether it is the other class or one below it.</summary>
    public bool Is(ResolvedClass other) => ReferenceEquals(this, other) || Model.Is(other.Name);

    private sealed class Body
    {
        public Body(ClassModel model, ModelIndex index)
        {
            Slots = [.. model.Slots.Select(slot => new ResolvedSlot(slot, index))];
            foreach (ResolvedSlot slot in Slots)
                ByKey[slot.Key] = slot;
            Required = Array.FindAll(Slots, static slot => slot.IsRequired);
            Recommended = Array.FindAll(Slots, static slot => slot.Model.Recommended && !slot.IsRequired);
            Key = Find(model.Key);
            TypeDesignator = Find(model.Designator);
            SimpleValue = Find(model.SimpleValue);
            Expression = model.Expression is null ? null : new ResolvedClassExpression(model.Expression, index);
            Rules = [.. model.Rules.Select(rule => new ResolvedRule(rule, index))];
            ExtraRange = model.ExtraSlots?.RangeExpression is { } range ? new ResolvedExpression(range, index) : null;
        }

        public Dictionary<string, ResolvedSlot> ByKey { get; } = new(StringComparer.Ordinal);
        public ResolvedSlot[] Slots { get; }
        public ResolvedSlot[] Required { get; }
        public ResolvedSlot[] Recommended { get; }
        public ResolvedSlot? Key { get; }
        public ResolvedSlot? TypeDesignator { get; }
        public ResolvedSlot? SimpleValue { get; }
        public ResolvedClassExpression? Expression { get; }
        public ResolvedRule[] Rules { get; }
        public ResolvedExpression? ExtraRange { get; }

        private ResolvedSlot? Find(SlotModel? model) =>
            model is null ? null : Array.Find(Slots, slot => ReferenceEquals(slot.Model, model));
    }
}
