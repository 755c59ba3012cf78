namespace Verbatim.LinkML.Tests.Validation;

public sealed class ListTests
{
    private static readonly DocumentValidator Lists = Held.To("""
        classes:
          Point: {attributes: {x: {range: integer}, y: {range: integer}}}
          C:
            attributes:
              tags: {multivalued: true, list_elements_unique: true, list_elements_ordered: true}
              points: {range: Point, multivalued: true, list_elements_unique: true}
              grid:
                range: integer
                array: {dimensions: [{exact_cardinality: 2}, {minimum_cardinality: 1, maximum_cardinality: 3}]}
        """);

    [Theory]
    [InlineData("tags: [a, b, A]")]
    [InlineData("points: [{x: 1}, {x: 1, y: 1}]")]
    [InlineData("grid: [[1], [1, 2, 3]]")]
    public void A_list_that_is_as_declared_passes(string document) => Assert.Empty(Lists.Findings(document));

    [Theory]
    [InlineData("tags: [a, b, a]", "1,14 LML2035 'a' already stands in 'tags' at line 1, column 8")]
    [InlineData("points:\n  - {x: 1, y: 2}\n  - {y: 2, x: 1}", "3,5 LML2035 a mapping already stands in 'points' at line 2, column 5")]
    public void List_elements_unique_names_both_places(string document, string expected) =>
        Assert.Equal([expected], Lists.Findings(document));

    [Theory]
    [InlineData("grid: [[1]]", "1,1 LML2008 'grid (dimension 1)' has the wrong number of values: expected exactly 2, found 1")]
    [InlineData("grid: [[1], [1, 2, 3, 4]]",
        "1,13 LML2008 'grid (dimension 2)' has the wrong number of values: expected at most 3, found 4")]
    [InlineData("grid: [[], [1]]", "1,8 LML2008 'grid (dimension 2)' has the wrong number of values: expected at least 1, found 0")]
    public void A_dimension_of_an_array_is_as_long_as_declared(string document, string expected) =>
        Assert.Equal([expected], Lists.Findings(document));

    [Fact]
    public void A_value_that_stands_three_times_is_told_twice_with_its_paths() =>
        Assert.Equal(["/tags/1", "/tags/2"], Lists.Check("tags: [a, a, a]\n").Diagnostics.Select(static d => d.Path));
}
