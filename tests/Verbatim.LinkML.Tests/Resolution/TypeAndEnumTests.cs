namespace Verbatim.LinkML.Tests.Resolution;

public sealed class TypeAndEnumTests
{
    [Theory]
    [InlineData("T: {typeof: integer}", ScalarType.Integer)]
    [InlineData("T: {typeof: U}\n  U: {typeof: date}", ScalarType.Date)]
    [InlineData("T: {uri: 'xsd:dateTime', base: str}", ScalarType.DateTime)]
    [InlineData("T: {uri: 'xsd:double', base: float}", ScalarType.Double)]
    [InlineData("T: {uri: 'xsd:anyURI', base: URIorCURIE}", ScalarType.UriOrCurie)]
    [InlineData("T: {base: NCName}", ScalarType.NcName)]
    [InlineData("T: {}", ScalarType.String)]
    public void A_type_rests_on_a_built_in_one(string types, ScalarType kind) =>
        Assert.Equal(kind, Schemas.Model("types:\n  " + types).Types.Single(static t => t.Name == "T").Kind);

    [Fact]
    public void A_type_takes_over_what_it_does_not_say_and_tightens_bounds()
    {
        TypeModel type = Schemas.Model(
            "types: {A: {typeof: integer, pattern: '^1', minimum_value: 5}, T: {typeof: A, minimum_value: 1, maximum_value: 9}}")
            .Types.Single(static t => t.Name == "T");

        Assert.Equal("^1", type.Constraint.Find<Pattern>()!.Source);
        Assert.Equal(new ValueRange("5", "9"), type.Constraint.Find<ValueRange>());
    }

    [Theory]
    [InlineData("inherits: [Big], permissible_values: [x]")]
    [InlineData("include: [{inherits: [Big]}], permissible_values: [x]")]
    [InlineData("permissible_values: [x], minus: [{inherits: [Big]}]")]
    public void Past_a_million_values_enums_take_over_none_which_is_told_once(string taken)
    {
        string values = string.Join(", ", Enumerable.Range(0, 10_000).Select(static i => $"v{i}"));
        string enums = string.Concat(Enumerable.Range(1, 120).Select(i => $"  E{i}: {{{taken}}}\n"));

        LoadedSchema schema = Schemas.Load($"enums:\n{enums}  Big: {{permissible_values: [{values}]}}\n");

        Assert.StartsWith("102,", Assert.Single(schema.Findings(), static f => f.EndsWith(
            "LML1044 from here on enumerations take over more than 1000000 values from one another", StringComparison.Ordinal)));
        EnumModel[] models = [.. schema.Model!.Enums];
        Assert.Equal(models[0].Values, models[99].Values);
        Assert.All(models[..100], static e => Assert.False(e.IsOpen));
        Assert.All(models[100..120], static e => Assert.Equal(("x", true), (Assert.Single(e.Values).Text, e.IsOpen)));
    }

    [Fact]
    public void An_enum_inherits_includes_and_takes_away()
    {
        const string Schema = """
            enums:
              Base: {permissible_values: {a: , b: }}
              Other: {permissible_values: {x: , y: }}
              E: {inherits: [Base], include: [{inherits: [Other]}], minus: [{permissible_values: [b, x]}], permissible_values: {c: }}
            """;

        Assert.Equal(["a", "y", "c"], Schemas.Model(Schema).Texts("E"));
    }

    [Fact]
    public void An_enum_whose_values_come_from_elsewhere_says_that_they_are_not_checked() =>
        Assert.Equal(["1,13 LML1003 'reachable_from' is not enforced"],
            Schemas.Findings("enums: {E: {reachable_from: {source_nodes: ['ex:a']}}}"));

    [Fact]
    public void An_enum_whose_values_come_from_elsewhere_rules_nothing_out() =>
        Assert.True(Schemas.Model("enums: {E: {reachable_from: {source_nodes: ['ex:a']}}}").Enums.Single().IsOpen);

    [Theory]
    [InlineData("{permissible_values: {living: , dead: }}", "living dead")]
    [InlineData("{inherits: [E], minus: [{permissible_values: {x: }}]}", "y")]
    [InlineData("{include: [{inherits: [E]}, {permissible_values: {z: }}]}", "x y z")]
    [InlineData("{reachable_from: {source_nodes: ['ex:a']}}", "")]
    public void An_enum_range_lists_the_values_of_its_slot(string listed, string texts) =>
        Assert.Equal(texts,
            string.Join(' ',
                Schemas.Model($"enums: {{E: {{permissible_values: {{x: , y: }}}}}}\nclasses: {{C: {{attributes: {{s: {{enum_range: {listed}}}}}}}}}").Slot("C", "s").Find<EqualsString>()?.Texts ?? []));

    [Fact]
    public void What_an_enum_range_takes_over_and_nothing_defines_is_reported() =>
        Assert.Equal(
            ["2,37 LML1020 enum 'Stat' is not defined; did you mean 'State'?"],
            Schemas.Findings("enums: {State: {permissible_values: {x: }}}\nslots: {s: {enum_range: {inherits: [Stat]}}}"));

    [Fact]
    public void A_chain_of_inclusions_ends_in_a_finding_and_not_in_a_crash()
    {
        string chain =
            string.Concat(Enumerable.Range(1, 20_000).Reverse().Select(static i => $"  E{i}: {{include: [{{inherits: [E{i - 1}]}}]}}\n"));

        Assert.NotNull(Schemas.Load($"enums:\n{chain}  E0: {{permissible_values: {{x: }}}}\n").Model);
    }
}
