using Verbatim.Articles;

namespace Verbatim.Checks.Tests;

public sealed class FigureIntervalTests
{
    private static FigureInterval Of(QuantityQualifier qualifier, decimal value) =>
        FigureInterval.Of(new Quantity { Qualifier = qualifier, Value = value })!.Value;

    [Theory]
    [InlineData(QuantityQualifier.Exactly, 25, QuantityQualifier.Exactly, 26, false)]
    [InlineData(QuantityQualifier.Exactly, 26, QuantityQualifier.AtLeast, 26, true)]
    [InlineData(QuantityQualifier.Exactly, 26, QuantityQualifier.MoreThan, 26, false)]
    [InlineData(QuantityQualifier.Exactly, 25, QuantityQualifier.AtLeast, 26, false)]
    [InlineData(QuantityQualifier.About, 100, QuantityQualifier.Exactly, 93, true)]
    [InlineData(QuantityQualifier.About, 100, QuantityQualifier.Exactly, 89, false)]
    [InlineData(QuantityQualifier.Nearly, 100, QuantityQualifier.Exactly, 100, false)]
    [InlineData(QuantityQualifier.Nearly, 100, QuantityQualifier.Exactly, 80, true)]
    [InlineData(QuantityQualifier.LessThan, 10, QuantityQualifier.AtLeast, 10, false)]
    [InlineData(QuantityQualifier.AtMost, 10, QuantityQualifier.AtLeast, 10, true)]
    public void Two_figures_conflict_where_no_number_is_both(
        QuantityQualifier a, int n, QuantityQualifier b, int m, bool overlap)
    {
        Assert.Equal(overlap, Of(a, n).Overlaps(Of(b, m)));
        Assert.Equal(overlap, Of(b, m).Overlaps(Of(a, n)));
    }

    [Fact]
    public void A_figure_is_described_with_its_qualifier() =>
        Assert.Equal("at least 26", FigureInterval.Describe(new Quantity { Qualifier = QuantityQualifier.AtLeast, Value = 26.0m }));
}
