namespace Verbatim.LinkML.Tests.Validation;

public sealed class AliasTests
{
    private static readonly DocumentValidator Tree = Held.To("""
        classes:
          C:
            attributes:
              children: {range: C, multivalued: true}
              name: {}
        """);

    [Fact]
    public void What_an_alias_repeats_is_told_once() =>
        Assert.Equal(
            ["2,9 LML2001 unknown key 'nme' in C; did you mean 'name'?"],
            Tree.Findings("children:\n  - &a {nme: x}\n  - *a\n  - *a\n"));

    [Fact]
    public void Aliases_of_aliases_take_time_in_proportion_to_the_text()
    {
        string levels = string.Concat(Enumerable.Range(1, 17).Select(static i => $"  - &l{i} {{children: [*l{i - 1}, *l{i - 1}]}}\n"));

        Assert.Single(Tree.Findings($"children:\n  - &l0 {{nme: x}}\n{levels}"));
    }
}
