namespace Verbatim.LinkML.Tests.Syntax;

public sealed class MetamodelTests
{
    // Where a metaslot of the metamodel is written under another key, the key is what a schema may hold.
    private static readonly Dictionary<string, string> KindOfClass = new()
    {
        ["class_definition"] = "classes: {C: {KEY: }}",
        ["slot_definition"] = "slots: {s: {KEY: }}",
        ["enum_definition"] = "enums: {E: {KEY: }}",
        ["type_definition"] = "types: {T: {KEY: }}",
        ["permissible_value"] = "enums: {E: {permissible_values: {v: {KEY: }}}}",
        ["class_rule"] = "classes: {C: {rules: [{KEY: }]}}",
        ["unique_key"] = "classes: {C: {unique_keys: {k: {unique_key_slots: [a], KEY: }}}}",
        ["anonymous_slot_expression"] = "slots: {s: {any_of: [{KEY: }]}}",
        ["anonymous_class_expression"] = "classes: {C: {any_of: [{KEY: }]}}",
        ["anonymous_enum_expression"] = "enums: {E: {include: [{KEY: }]}}",
        ["pattern_expression"] = "slots: {s: {structured_pattern: {syntax: x, KEY: }}}",
        ["array_expression"] = "slots: {s: {array: {KEY: }}}",
        ["extra_slots_expression"] = "classes: {C: {extra_slots: {KEY: }}}",
        ["UnitOfMeasure"] = "slots: {s: {unit: {KEY: }}}",
    };

    [Fact]
    public void P16_every_metaslot_of_the_metamodel_is_known()
    {
        LoadedSchema metamodel = Corpus.Load("schemas/_linkml/meta.yaml");

        IEnumerable<string> unknown =
            from kind in KindOfClass
            from slot in metamodel.Model!.Class(kind.Key).Slots
            from finding in Schemas.Load(kind.Value.Replace("KEY", slot.Key, StringComparison.Ordinal)).Diagnostics
            where finding.Code == "LML1001"
            select $"{kind.Key}: {finding.Message}";

        Assert.Empty(unknown);
    }
}
