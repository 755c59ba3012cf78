namespace Verbatim.Emission.JsonSchema;

/// <summary>What every part of a JSON Schema asks about the schema it is made from.</summary>
internal sealed class JsonSchemaContext
{
    public JsonSchemaContext(SchemaModel model, JsonSchemaOptions options)
    {
        Model = model;
        Options = options;
        Lineage = new Lineage(new SchemaView(model));
    }

    public SchemaModel Model { get; }

    public JsonSchemaOptions Options { get; }

    public Lineage Lineage { get; }

    /// <summary>Whether documents are YAML, in an editor.</summary>
    public bool ForEditors => Options.Documents == JudgedDocuments.Yaml;

    /// <summary>The classes that a document can hold one object of.</summary>
    public IEnumerable<ClassModel> DocumentClasses => Model.Classes.Where(c => !c.IsAny && Instances(c).Any());

    /// <summary>The class that a range names, or null where it names none.</summary>
    public ClassModel? Class(RangeModel? range) => Lineage.View.FindClass(range);

    public EnumModel? Enum(RangeModel? range) => Lineage.View.FindEnum(range);

    public TypeModel? Type(RangeModel? range) => Lineage.View.FindType(range);

    /// <summary>The class whose objects stand by their key in a slot (P4), or null where none do.</summary>
    public ClassModel? Keyed(SlotModel slot) =>
        slot is { Multivalued: true, Inlining: Inlining.Dictionary } && slot.Find<ArrayShape>() is null
        && Class(slot.Range) is { } c && Lineage.Key(c) is not null ? c : null;

    /// <summary>All classes below a class, in the order of declaration.</summary>
    public IEnumerable<ClassModel> Descendants(ClassModel c) => Lineage.Descendants(c);

    /// <summary>
    /// The classes that an object can be of where the class is asked for: the class, and with a designator those below it (P8).
    /// </summary>
    public IEnumerable<ClassModel> Instances(ClassModel c) => Lineage.View.Instances(c);

    /// <summary>Whether an object can be of this very class.</summary>
    public static bool CanHaveObjects(ClassModel c) => !c.IsNeverInstantiated;

    /// <summary>The slots by their keys; of two with one key the last has it, as the interpreter decides.</summary>
    public static IEnumerable<SlotModel> Slots(ClassModel c) => c.Slots.GroupBy(static slot => slot.Key).Select(static same => same.Last());
}
